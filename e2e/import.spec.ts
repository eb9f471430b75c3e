import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { answeredDocument, unansweredDocument } from './support/documents';
import { createEditor, signInAs } from './support/editors';
import { installation } from './support/installation';
import { acceptAsPublic, followToReview } from './support/reviews';

const REAL_CASE = '../shared/corpus/vlaams-parlement/sv-2020-arbeidsbegeleiding-gedetineerden-2.txt';

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Tekst van het document').fill(text);
  await page.getByRole('button', { name: 'Lees de tekst' }).click();
}

test('an editor pastes an answer, sets an outcome right, accepts it and finds every figure back', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const text = answeredDocument({ number: 4101, title: 'Proefbanken - Bezoek per provincie', date: '5 januari 2024' });
  await paste(page, text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefbanken - Bezoek per provincie', {
    timeout: 30_000,
  });
  await expect(page.getByLabel('Nummer')).toHaveValue('4101');
  await expect(page.getByLabel('Gevraagd op')).toHaveValue('2024-01-05');
  await expect(page.getByRole('row', { name: 'Antwerpen 1.234' })).toBeVisible();
  await expect(page.getByText('som klopt: 2.000').first()).toBeVisible();

  await page.getByLabel('Zittingsjaar').fill('2023-2025');
  await page.getByText('beantwoord', { exact: true }).first().click();
  await page.getByLabel('Toelichting bij de uitkomst').first().fill('bezoeken in plaats van bezoekers');
  await page.getByLabel('Uitkomst', { exact: true }).first().selectOption('ander cijfer');
  await page.getByLabel('Reden', { exact: true }).first().selectOption('iets anders geteld');
  await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
  await expect(page.getByLabel('Zittingsjaar')).toHaveAccessibleDescription(/twee opeenvolgende jaren/);
  await expect(page.getByLabel('Zittingsjaar')).toHaveValue('2023-2025');

  await page.getByLabel('Zittingsjaar').fill('2023-2024');
  await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
  await expect(page.getByRole('group', { name: 'Is het antwoord al openbaar?' })).toHaveAccessibleDescription(
    /Vul dit in/,
  );
  await expect(page.getByLabel('Toelichting bij de uitkomst').first()).toHaveValue('bezoeken in plaats van bezoekers');
  await acceptAsPublic(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefbanken - Bezoek per provincie');
  await expect(page.getByText('bezoeken in plaats van bezoekers')).toBeVisible();
  await expect(page.getByRole('row', { name: /Antwerpen 1\.234/ })).toBeVisible();
  const address = page.url();

  await page.goto('/invoeren');
  await paste(page, text);
  await expect(page.getByText('staat al in Vraagspoor: er is niets dubbel bewaard')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Naar de vraag' }).click();
  await expect(page).toHaveURL(address);
});

test('a question that is known by its citation is filled in when it comes in itself', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await paste(
    page,
    answeredDocument({
      number: 4102,
      title: 'Proefbanken - Begeleiding (2)',
      date: '6 januari 2024',
      cites: 'mijn schriftelijke vraag nr. 4091 van 3 maart 2023',
    }),
  );
  await followToReview(page);
  await acceptAsPublic(page);
  const trail = page.getByRole('navigation', { name: 'De vragen in deze draad' });
  await expect(trail).toContainText('Vraag 4091');
  await expect(trail).toContainText('nog niet in Vraagspoor');

  await page.goto('/invoeren');
  await paste(page, unansweredDocument({ number: 4091, title: 'Proefbanken - Begeleiding', date: '3 maart 2023' }));
  await followToReview(page);
  await expect(page.getByText('Dit document bevat geen antwoord')).toBeVisible();
  await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
  await expect(page).toHaveURL('/vragen/vraag-4091-2023-03-03');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefbanken - Begeleiding');
  await expect(trail).not.toContainText('nog niet in Vraagspoor');
});

test('the real case is read whole: nine tables, sixty-one figures', async ({ page }) => {
  test.skip(!existsSync(REAL_CASE), 'the real documents are not on this machine');
  const editor = await createEditor();
  await signInAs(page, editor, '/invoeren');
  await page.getByLabel('Bestanden').setInputFiles(REAL_CASE);
  await page.getByRole('button', { name: 'Lees de bestanden' }).click();
  await followToReview(page);
  await expect(page.getByRole('grid')).toHaveCount(9);
  // Under embargo, so that the other journeys keep meeting one question of this title.
  await page.getByLabel(`Nee, het staat onder embargo: alleen ${editor.officeName} ziet het`).check();
  await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
  await expect(page).toHaveURL(/\/vragen\/arbeidsbegeleiding-/);
  await expect(page.getByRole('main').getByRole('table').getByRole('cell').getByRole('link')).toHaveCount(61);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an answer under embargo is seen by its office alone, until an editor lifts it', async ({ page, browser }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    const title = 'Proefbanken - Onder embargo';
    const text = answeredDocument({ number: 4103, title, date: '7 januari 2024', breakdown: 'Geheime uitsplitsing' });
    await page
      .getByLabel('Bestanden')
      .setInputFiles({ name: 'proef.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Lees de bestanden' }).click();
    await followToReview(page);
    await page.getByLabel(/^Nee, het staat onder embargo/).check();
    await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
    await expect(page).toHaveURL(/\/vragen\/proefbanken-onder-embargo/);
    await expect(page.getByRole('row', { name: /Antwerpen 1\.234/ })).toBeVisible();
    const address = page.url();

    const others = await Promise.all([browser.newPage(), browser.newPage()]);
    const [visitor, colleague] = others;
    await signInAs(colleague, await createEditor(), '/invoeren');
    for (const other of [visitor, colleague]) {
      await other.goto(address);
      await expect(other.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(other.getByText('beantwoord, nog niet openbaar').first()).toBeVisible();
      await expect(other.getByText('1.234')).toHaveCount(0);
      for (const path of ['/vergelijken', '/', '/vragen?zoek=geheime+uitsplitsing']) {
        await other.goto(installation.baseUrl + path);
        await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(other.getByText(/geheime uitsplitsing/i)).toHaveCount(0);
      }
    }

    await page.getByText('Hef het embargo op').click();
    await page.getByRole('button', { name: 'Maak nu openbaar' }).click();
    await visitor.goto(address);
    await expect(visitor.getByRole('row', { name: /Antwerpen 1\.234/ })).toBeVisible();
    await Promise.all(others.map((other) => other.close()));
  });
});

test('what cannot be taken is refused with its status, and what cannot be read says why', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const officeId = await page.locator('input[name="officeId"]').first().inputValue();
  const send = async (name: string, buffer: Buffer): Promise<[number, string]> => {
    const response = await page.request.post('/invoeren/document', {
      headers: { accept: 'application/json', origin: installation.baseUrl },
      multipart: { officeId, file: { name, mimeType: 'text/plain', buffer } },
    });
    return [response.status(), await response.text()];
  };
  const replies: [string, Buffer, number, string][] = [
    ['groot.txt', Buffer.alloc(25_000_001, 'a'), 413, 'too-large'],
    ['leeg.txt', Buffer.from(' \n'), 202, 'queued'],
    ['document.pdf', Buffer.from('%PDF-1.7 …'), 202, 'queued'],
  ];
  for (const [name, buffer, status, code] of replies) {
    const [given, body] = await send(name, buffer);
    expect([name, given]).toEqual([name, status]);
    expect(body).toContain(code);
  }
  await page.goto('/invoeren');
  const received = page.getByRole('region', { name: 'Binnengekomen' });
  await expect(received.getByText('is leeg: er staat geen tekst in')).toBeVisible({ timeout: 30_000 });
  await expect(received.getByText(/is beschadigd of onvolledig/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Niets wacht.')).toBeVisible();
});

test('a form of another site imports nothing, and a visitor is asked to sign in', async ({ page, request }) => {
  const headers = { accept: 'application/json', origin: 'https://elders.example' };
  const multipart = { officeId: 'x', text: 'Een vraag?' };
  expect((await request.post('/invoeren/document', { headers, multipart })).status()).toBe(403);
  const own = { ...headers, origin: installation.baseUrl };
  expect((await request.post('/invoeren/document', { headers: own, multipart })).status()).toBe(401);
  await page.goto('/invoeren');
  await expect(page).toHaveURL('/aanmelden?terug=%2Finvoeren');
});
