import { expect, test, type Page } from '@playwright/test';
import { answeredDocument } from './support/documents';
import { createEditor, signInAs } from './support/editors';
import { acceptAsPublic, followToReview, scannedPdf, sendFile } from './support/reviews';

async function pasteAndFollow(page: Page, number: number, title: string): Promise<void> {
  await page.goto('/invoeren');
  await page.getByLabel('Tekst van het document').fill(answeredDocument({ number, title, date: '5 januari 2024' }));
  await page.getByRole('button', { name: 'Lees de tekst' }).click();
  await followToReview(page);
}

/** Whether the page is no wider than the screen. */
async function fits(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an editor corrects a cell on the page of its table and finds it back on the question', async ({ page }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    await pasteAndFollow(page, 4701, 'Proefbanken - Bezoek met een tikfout');
    const review = page.url();
    await page.getByRole('link', { name: /Verbeter deze tabel/ }).click();
    await expect(page).toHaveURL(`${review}/tabel/1`);

    const row = page.getByRole('group', { name: 'Rij 1: Antwerpen' });
    await expect(row.getByLabel('2023')).toHaveValue('1.234');
    await row.getByLabel('2023').fill('1.334');
    for (const wrong of ['1 a', 'eerste']) {
      await page.getByLabel('Hoort bij deelvraag').fill(wrong);
      await page.getByRole('button', { name: 'Bewaar de tabel' }).click();
      await expect(page.getByLabel('Hoort bij deelvraag')).toHaveAccessibleDescription(/Schrijf het nummer/);
      await expect(page.getByLabel('Hoort bij deelvraag')).toHaveValue(wrong);
      await expect(row.getByLabel('2023')).toHaveValue('1.334');
    }

    await page.getByLabel('Hoort bij deelvraag').fill('1.a');
    await page.getByRole('button', { name: 'Bewaar de tabel' }).click();
    await expect(page).toHaveURL(`${review}?melding=table-saved`);
    await expect(page.getByText('De tabel is bewaard')).toBeVisible();
    await expect(page.getByRole('row', { name: 'Antwerpen 1.334' })).toBeVisible();
    await expect(page.getByText('som 2.100, vermeld 2.000').first()).toBeVisible();

    await acceptAsPublic(page);
    await expect(page.getByRole('row', { name: /Antwerpen 1\.334/ })).toBeVisible();
    await page
      .getByRole('link', { name: /^1\.334/ })
      .first()
      .click();
    await expect(page.getByText('nagekeken, gedrukt staat: 1.234')).toBeVisible();
  });

  test('the page of a table fits a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signInAs(page, await createEditor(), '/invoeren');
    await pasteAndFollow(page, 4702, 'Proefbanken - Bezoek op een klein scherm');
    await page.goto(`${page.url()}/tabel/1`);
    await expect(page.getByRole('button', { name: 'Bewaar de tabel' })).toBeVisible();
    expect(await fits(page)).toBe(true);
  });

  test('what two people change in the same table is not overwritten, and nothing typed is lost', async ({
    page,
    context,
  }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    await pasteAndFollow(page, 4703, 'Proefbanken - Bezoek in tweevoud');
    const table = `${page.url()}/tabel/1`;
    await page.goto(table);
    const other = await context.newPage();
    await other.goto(table);
    await other.getByLabel('Opschrift').fill('Bezoekers per provincie');
    await other.getByRole('button', { name: 'Bewaar de tabel' }).click();
    await expect(other.getByText('De tabel is bewaard')).toBeVisible();

    await page.getByLabel('Opschrift').fill('Bezoek');
    await page.getByRole('button', { name: 'Bewaar de tabel' }).click();
    await expect(page.getByText('Intussen heeft iemand anders deze lezing gewijzigd')).toBeVisible();
    await expect(page.getByLabel('Opschrift')).toHaveValue('Bezoek');
    await page.goto(table);
    await expect(page.getByLabel('Opschrift')).toHaveValue('Bezoekers per provincie');
  });

  test('the pages of a document under review are drawn for its office alone', async ({ page, browser }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    // A scan of its own: the same bytes are never brought in twice.
    await sendFile(page, 'proefscan.pdf', Buffer.concat([scannedPdf(), Buffer.from('% bezoek op een scan\n')]));
    await expect(async () => {
      await page.reload();
      await expect(page.getByText('Dit document is een scan zonder tekst')).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await page
      .getByLabel('De tekst van de scan')
      .fill(answeredDocument({ number: 4705, title: 'Proefbanken - Bezoek op een scan', date: '5 januari 2024' }));
    await page.getByRole('button', { name: 'Lees deze tekst' }).click();
    await followToReview(page);
    const image = `${new URL(page.url()).pathname}/bladzijde/1?breedte=400`;
    const drawn = await page.request.get(image);
    expect(drawn.status()).toBe(200);
    expect(drawn.headers()['content-type']).toBe('image/png');
    expect(drawn.headers()['cache-control']).toContain('private');
    const tag = drawn.headers().etag ?? '';
    expect((await page.request.get(image, { headers: { 'if-none-match': tag } })).status()).toBe(304);
    expect((await page.request.get(image.replace('bladzijde/1', 'bladzijde/2'))).status()).toBe(404);
    expect((await page.request.get(image.replace('400', '40000'))).status()).toBe(404);
    const { origin } = new URL(page.url());
    const stranger = await (await browser.newContext({ baseURL: origin, locale: 'nl-BE' })).newPage();
    await signInAs(stranger, await createEditor(), '/invoeren');
    expect((await stranger.request.get(image)).status()).toBe(404);
  });
});

test('another office finds neither the page of a table nor a way to save', async ({ page, browser }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await pasteAndFollow(page, 4704, 'Proefbanken - Bezoek van een ander');
  const review = new URL(page.url());
  const stranger = await (await browser.newContext({ baseURL: review.origin, locale: 'nl-BE' })).newPage();
  await signInAs(stranger, await createEditor(), '/invoeren');
  expect((await stranger.request.get(`${review.pathname}/tabel/1`)).status()).toBe(404);
  expect((await stranger.request.get(`${review.pathname}/bladzijde/1`)).status()).toBe(404);
  const headers = { origin: review.origin };
  const entry = {
    id: '0197a000-0000-7000-8000-000000000001',
    action: { kind: 'edit', edit: { kind: 'set-table-title', table: 0, title: 'Bezoek' }, anchors: {} },
  };
  const data = { version: 1, entries: [entry] };
  const save = `${review.pathname}/bewaren`;
  expect((await stranger.request.post(save, { headers, data })).status()).toBe(404);
  expect((await page.request.post(save, { headers: { origin: 'https://elders.test' }, data })).status()).toBe(403);
  expect((await page.request.post(save, { headers, data: { version: 1, entries: [] } })).status()).toBe(400);

  const saved = await page.request.post(save, { headers, data });
  expect(saved.status()).toBe(200);
  expect(saved.headers()['cache-control']).toBe('no-store');
  expect(await saved.json()).toMatchObject({ version: 2 });
  const late = { version: 1, entries: [{ ...entry, id: '0197a000-0000-7000-8000-000000000002' }] };
  const conflict = await page.request.post(save, { headers, data: late });
  expect(conflict.status()).toBe(409);
  expect(await conflict.json()).toMatchObject({ version: 2, saves: [{ version: 2, entries: [entry] }] });
  const broken = { ...entry, id: '0197a000-0000-7000-8000-000000000003' };
  const gone = { ...broken, action: { ...entry.action, edit: { ...entry.action.edit, table: 99 } } };
  const refused = await page.request.post(save, { headers, data: { version: 2, entries: [gone] } });
  expect(refused.status()).toBe(422);
  expect(await refused.json()).toEqual({ index: 0, problem: 'gone' });
  const huge = { version: 2, entries: [], padding: 'x'.repeat(4_000_001) };
  expect((await page.request.post(save, { headers, data: huge })).status()).toBe(413);
  const visitor = await browser.newContext({ baseURL: review.origin });
  expect((await visitor.request.post(save, { headers, data })).status()).toBe(401);
});
