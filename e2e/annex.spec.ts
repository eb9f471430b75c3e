import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answeredDocument } from './support/documents';
import { createEditor, signInAs } from './support/editors';
import { acceptAsPublic, followToReview, sendFile, setFigureRight } from './support/reviews';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

function csv(total: number): string {
  return `Gemeente;2023\r\nAalst;${String(total - 7)}\r\nGent;7\r\nTotaal;${String(total)}\r\n`;
}

function documentOf(number: number, title: string): string {
  return answeredDocument({ number, title, date: '8 januari 2024' });
}

async function acceptedQuestion(page: Page, number: number, title: string): Promise<string> {
  await sendFile(page, `antwoord-${String(number)}.txt`, documentOf(number, title));
  await followToReview(page);
  await acceptAsPublic(page);
  return page.url();
}

/** Sends a file as annex of the question that the page shows. */
async function attach(page: Page, name: string, content: string | Buffer, part = ''): Promise<void> {
  const summary = page.getByText('Bijlagen toevoegen en beheren');
  if (!(await page.getByLabel('Bestand', { exact: true }).isVisible())) await summary.click();
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByLabel('Hoort bij').selectOption(part);
  await page.getByRole('button', { name: 'Voeg de bijlage toe' }).click();
}

/** Follows the reading of an annex by asking again, as somebody without scripts does, and opens its review. */
async function reviewAnnex(page: Page, question: string): Promise<void> {
  const review = page.getByRole('link', { name: 'Kijk na' });
  await expect(async () => {
    await page.goto(`${question}?bijlage=reading`);
    await expect(review).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await review.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bijlage:');
}

test('a file is put with a part of an answer, its table is reviewed and stands there, and it can be fetched', async ({
  page,
  browser,
}) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const question = await acceptedQuestion(page, 5101, 'Proefbijlagen - Per gemeente');
  await attach(page, 'per gemeente.csv', csv(107), '1.b');
  await expect(page.getByText('De bijlage staat bij het antwoord.')).toBeVisible();
  await reviewAnnex(page, question);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('Naam van de bijlage').fill('Bezoekers per gemeente');
  await page.getByRole('button', { name: 'Aanvaard de bijlage' }).click();
  await expect(page.getByText('De tabellen van de bijlage staan bij het antwoord.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(question);
  await expect(visitor.getByText('Uit de bijlage ‘Bezoekers per gemeente’')).toBeVisible();
  const table = visitor.getByRole('table').filter({ hasText: 'Aalst' });
  await expect(table.getByText('107')).toBeVisible();
  await expect(visitor.getByText('som klopt: 107')).toBeVisible();
  await expect(visitor.getByText('Bijlagen toevoegen en beheren')).toHaveCount(0);
  const link = visitor.getByRole('link', { name: /Bezoekers per gemeente \(CSV/ });
  const response = await visitor.request.get((await link.getAttribute('href')) ?? '');
  expect(response.status()).toBe(200);
  expect(await response.text()).toBe(csv(107));
  expect(response.headers()).toMatchObject({
    'content-disposition': expect.stringContaining('attachment; filename="per gemeente.csv"'),
    'x-content-type-options': 'nosniff',
  });
  await table.getByText('107').click();
  await expect(visitor.getByText('bijlage ‘Bezoekers per gemeente’').first()).toBeVisible();
  await visitor.context().close();
});

test('an annex is removed and put back; the same file and a picture are said for what they are', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const question = await acceptedQuestion(page, 5111, 'Proefbijlagen - Weg en terug');
  await attach(page, 'kaart.png', PNG);
  await expect(page.getByText('ze kan enkel opgehaald worden')).toBeVisible();
  await attach(page, 'kaart-2.png', PNG);
  await expect(page.getByText('Dit bestand is al een bijlage bij dit antwoord')).toBeVisible();
  await page.getByRole('button', { name: 'Verwijder: kaart' }).click();
  await expect(page.getByText('De bijlage is verwijderd')).toBeVisible();
  await expect(page.getByRole('link', { name: /^kaart \(/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Zet terug: kaart' }).click();
  await expect(page.getByRole('link', { name: /^kaart \(/ })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`^${question}`));
});

test('an annex of an embargoed answer is fetched by its office alone', async ({ page, browser }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await sendFile(page, 'geheim.txt', documentOf(5121, 'Proefbijlagen - Onder embargo'));
  await followToReview(page);
  await page.getByLabel(/Nee/).first().check();
  await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
  await expect(page).toHaveURL(/\/vragen\//);
  await attach(page, 'kaart.png', PNG);
  const href = (await page.getByRole('link', { name: /^kaart \(/ }).getAttribute('href')) ?? '';
  expect((await page.request.get(href)).status()).toBe(200);
  const visitor = await (await browser.newContext()).newPage();
  expect((await visitor.request.get(href)).status()).toBe(404);
  await signInAs(visitor, await createEditor(), '/invoeren');
  expect((await visitor.request.get(href)).status()).toBe(404);
  await visitor.context().close();
});

test('a lost connection keeps the file and says that nothing was added', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await acceptedQuestion(page, 5131, 'Proefbijlagen - Verbinding weg');
  await page.route('**/invoeren/document/bijlage**', (route) => route.abort());
  await attach(page, 'per gemeente.csv', csv(117));
  await expect(page.getByText('De verbinding is weggevallen')).toBeVisible();
  await page.unroute('**/invoeren/document/bijlage**');
  await page.getByRole('button', { name: 'Voeg de bijlage toe' }).click();
  await expect(page.getByText('De bijlage staat bij het antwoord.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a file of several that came in together is put with its answer, and accepted after it', async ({ page }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    await sendFile(page, 'sv 5141.txt', documentOf(5141, 'Proefbijlagen - Samen'));
    await followToReview(page);
    const answer = page.url();
    await page.goto('/invoeren');
    await sendFile(page, 'sv 5141 bijlage.csv', csv(127));
    await followToReview(page);
    const annex = page.url();
    await page.goto('/invoeren');
    await expect(page.getByText('Lijkt een bijlage bij ‘Proefbijlagen - Samen’')).toBeVisible();
    await page.getByRole('button', { name: 'Maak er een bijlage van' }).click();
    await expect(page.getByText('Het bestand is nu een bijlage.')).toBeVisible();
    await expect(page.getByText('bijlage bij ‘Proefbijlagen - Samen’')).toBeVisible();
    await page.goto(annex);
    await expect(page.getByText('Aanvaard eerst het antwoord, dan deze bijlage.')).toBeVisible();
    await page.goto(answer);
    await acceptAsPublic(page);
    await page.goto(annex);
    await page.getByLabel('Hoort bij').selectOption('1.b');
    await page.getByRole('button', { name: 'Aanvaard de bijlage' }).click();
    await expect(page.getByText('De tabellen van de bijlage staan bij het antwoord.')).toBeVisible();
    await expect(page.getByRole('table').filter({ hasText: 'Aalst' }).getByText('127')).toBeVisible();
  });

  test('a form without a file or with too long a name says so and keeps what was typed', async ({ page }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    await acceptedQuestion(page, 5151, 'Proefbijlagen - Zonder bestand');
    await page.getByText('Bijlagen toevoegen en beheren').click();
    await page.getByLabel('Naam van de bijlage').fill('Mijn bijlage');
    await page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: 'leeg.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await page.getByRole('button', { name: 'Voeg de bijlage toe' }).click();
    await expect(page.getByText('Het bestand is leeg.')).toBeVisible();
    await expect(page.getByLabel('Naam van de bijlage')).toHaveValue('Mijn bijlage');
  });
});

test('the old address of a corrected figure tells what it was and leads to what it is', async ({ page, browser }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const question = await acceptedQuestion(page, 5161, 'Proefbijlagen - Verbeterd cijfer');
  const href = await page.getByRole('table').getByRole('link', { name: '766' }).first().getAttribute('href');
  const compare = await page
    .getByRole('link', { name: /vergelijk met andere jaren/i })
    .first()
    .getAttribute('href');
  await page.getByText('Deze lezing verbeteren of intrekken').click();
  await page.getByRole('button', { name: 'Heropen de lezing' }).click();
  await expect(page.getByText('Je verbetert een lezing die al aanvaard was')).toBeVisible();
  await setFigureRight(page, '766', '765');
  await page.reload();
  await page.getByRole('button', { name: 'Aanvaard en bewaar' }).click();
  await expect(page).toHaveURL(question);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(href ?? '');
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('Dit cijfer is verbeterd op');
  await expect(visitor.getByRole('main').getByText('766')).toBeVisible();
  expect((await new AxeBuilder({ page: visitor }).analyze()).violations).toEqual([]);
  await visitor.getByRole('link', { name: 'Toon het cijfer zoals het nu is' }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('765');
  await visitor.goto(compare ?? '');
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('is verbeterd op');
  await visitor.getByRole('link', { name: 'Vergelijk de verbeterde tabel met andere jaren' }).click();
  await expect(visitor).toHaveURL(/\/vergelijken\?reeks=/);
  await visitor.context().close();
});
