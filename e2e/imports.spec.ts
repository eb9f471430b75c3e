import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answeredDocument } from './support/documents';
import { createEditor, signInAs } from './support/editors';
import { acceptAsPublic, followToReview, scannedPdf, sendFile, setFigureRight } from './support/reviews';

const BROKEN = Buffer.from(Array.from({ length: 900 }, (_, index) => index % 9));

function textFile(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

function documentOf(number: number, title: string): string {
  return answeredDocument({ number, title, date: '8 januari 2024' });
}

/** The figure of Limburg, wherever the page shows it in a table. */
async function expectLimburg(page: Page, shown: string, gone: string): Promise<void> {
  await expect(page.getByRole('main').getByRole('table').getByText(shown, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('table').getByText(gone, { exact: true })).toHaveCount(0);
}

test('several files are sent at once, a broken one among them; whoever leaves and comes back finds them read', async ({
  page,
}) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const titles = ['Proefstapels - Eerste', 'Proefstapels - Tweede', 'Proefstapels - Derde'];
  await page
    .getByLabel('Bestanden')
    .setInputFiles([
      ...titles.map((title, index) => textFile(`stapel-${String(index)}.txt`, documentOf(4201 + index, title))),
      { name: 'kapot.txt', mimeType: 'text/plain', buffer: BROKEN },
    ]);
  await page.getByRole('button', { name: 'Lees de bestanden' }).click();
  await expect(page.getByRole('region', { name: 'Binnengekomen' })).toBeVisible();
  await page.goto('/vragen');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/invoeren');
  const waiting = page.getByRole('region', { name: 'Wacht op aanvaarding' });
  for (const title of titles) await expect(waiting.getByText(title)).toBeVisible({ timeout: 30_000 });
  const received = page.getByRole('region', { name: 'Binnengekomen' });
  await expect(received.getByText('is geen tekst')).toBeVisible({ timeout: 30_000 });
  await expect(received.getByText('Alles is gelezen')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await received.getByRole('button', { name: 'Leg opzij: kapot.txt' }).click();
  await received.getByText('1 opzijgelegd document').click();
  await received.getByRole('button', { name: 'Zet terug: kapot.txt' }).click();
  await received.getByRole('button', { name: 'Lees opnieuw: kapot.txt' }).click();
  await expect(received.getByText('is geen tekst')).toBeVisible({ timeout: 30_000 });
});

test('files that are dropped are sent, and pasted tables keep their layout', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'gesleept.txt', { type: 'text/plain' }));
      const form = document.querySelector('form[action="/invoeren/document"]');
      form?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    documentOf(4211, 'Proefstapels - Gesleept'),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefstapels - Gesleept', { timeout: 30_000 });

  await page.goto('/invoeren');
  await page.getByLabel('Tekst van het document').evaluate((area: HTMLTextAreaElement) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'x');
    data.setData('text/html', '<p>1. Hoeveel?</p><table><tr><td>Antwerpen</td><td>12</td></tr></table>');
    area.focus();
    area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }));
    area.value = 'x';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: 'x' }));
  });
  await expect(page.getByText('Geplakt met opmaak')).toBeVisible();
  await page.getByLabel('Tekst van het document').press('End');
  await page.getByLabel('Tekst van het document').pressSequentially('y');
  await expect(page.getByText('Geplakt met opmaak')).toBeHidden();
});

test('a duplicate is led to: under review, put aside, accepted', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const text = documentOf(4221, 'Proefstapels - Dubbel');
  await sendFile(page, 'dubbel.txt', text);
  await followToReview(page);
  const review = page.url();
  await page.goto('/invoeren');
  await sendFile(page, 'dubbel-2.txt', text);
  await expect(page.getByText('wacht nog op aanvaarding')).toBeVisible();
  await page.goto(review);
  await page.getByRole('button', { name: 'Leg opzij' }).click();
  await sendFile(page, 'dubbel-3.txt', text);
  await expect(page.getByText('ligt opzij: je kunt de lezing terugzetten')).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: 'Nakijken' }).click();
  await expect(page).toHaveURL(review);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await page.goto(review);
  await acceptAsPublic(page);
});

test('a reopened reading is corrected and accepted, and the comparison follows', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await sendFile(page, 'verbeter.txt', documentOf(4231, 'Proefstapels - Verbeterd'));
  await followToReview(page);
  await acceptAsPublic(page);
  const question = page.url();
  await expectLimburg(page, '766', '765');
  await page.getByRole('link', { name: 'vergelijk met andere jaren' }).first().click();
  await expect(page).toHaveURL(/\/vergelijken\?reeks=/);
  const comparison = page.url();
  await expectLimburg(page, '766', '765');
  await page.goto(question);

  await page.getByText('Deze lezing verbeteren of intrekken').click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Heropen de lezing' }).click();
  await expect(page.getByText('Je verbetert een lezing die al aanvaard was')).toBeVisible();
  await expect(page.getByLabel('Ja, iedereen mag het lezen')).toBeChecked();
  await setFigureRight(page, '766', '765');
  await page.reload();
  await page.getByLabel('Titel').fill('Proefstapels - Rechtgezet');
  await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
  await expect(page).toHaveURL(question);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefstapels - Rechtgezet');
  await expectLimburg(page, '765', '766');
  await page.goto(comparison);
  await expectLimburg(page, '765', '766');
});

test('a corrected answer in another file becomes a new version; the earlier stays', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const text = documentOf(4241, 'Proefstapels - Versies');
  await sendFile(page, 'versie-1.txt', text);
  await followToReview(page);
  await acceptAsPublic(page);
  const question = page.url();
  await page.goto('/invoeren');
  await sendFile(page, 'versie-2.txt', text.replace('Limburg 766', 'Limburg 765').replace('2.000', '1.999'));
  await followToReview(page);
  await expect(page.getByText('Een antwoord op deze vraag staat al in Vraagspoor')).toBeVisible();
  await page.getByLabel('Een nieuwe versie van het antwoord').check();
  await acceptAsPublic(page);
  await expect(page).toHaveURL(question);
  await expectLimburg(page, '765', '766');
  await page
    .getByRole('link', { name: /eerdere/i })
    .first()
    .click();
  await expectLimburg(page, '766', '765');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an accepted answer is withdrawn after a second question, gone for others, and put back', async ({
    page,
    browser,
  }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    await sendFile(page, 'intrekken.txt', documentOf(4251, 'Proefstapels - Ingetrokken'));
    await followToReview(page);
    await acceptAsPublic(page);
    const question = page.url();
    const visitor = await browser.newPage();
    await visitor.goto(question);
    await expect(visitor.getByText('Deze lezing verbeteren of intrekken')).toHaveCount(0);

    await page.getByText('Deze lezing verbeteren of intrekken').click();
    await page.getByRole('link', { name: 'Trek het antwoord in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het antwoord intrekken?');
    await page.getByRole('button', { name: 'Ja, trek in' }).click();
    await expect(page).toHaveURL(question);
    await expect(page.getByText(/Dit antwoord is ingetrokken op/)).toBeVisible();
    await visitor.goto(question);
    await expect(visitor.getByText('1.234')).toHaveCount(0);
    await expect(visitor.getByText(/ingetrokken/)).toHaveCount(0);

    await page.getByRole('button', { name: 'Zet terug' }).click();
    await expect(page).toHaveURL(question);
    await visitor.goto(question);
    await expect(visitor.getByRole('row', { name: /Antwerpen 1\.234/ })).toBeVisible();
    await visitor.close();
  });

  test('a scan says so and is entered by hand', async ({ page }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    await sendFile(page, 'scan.pdf', scannedPdf());
    await expect(async () => {
      await page.reload();
      await expect(page.getByText('Dit document is een scan zonder tekst')).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await page.getByLabel('De tekst van de scan').fill(documentOf(4261, 'Proefstapels - Overgetypt'));
    await page.getByRole('button', { name: 'Lees deze tekst' }).click();
    await followToReview(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefstapels - Overgetypt');
    await expect(page.getByText('scan.pdf')).toBeVisible();
    await acceptAsPublic(page);
    await expect(page.getByRole('row', { name: /Antwerpen 1\.234/ })).toBeVisible();
  });
});
