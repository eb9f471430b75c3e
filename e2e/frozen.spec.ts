import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { createEditor, signInAs } from './support/editors';

async function openComparison(page: Page): Promise<void> {
  await page.goto('/vergelijken');
  await page.getByRole('link', { name: /van de gevangenis naar werk/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /van de gevangenis naar werk/ })).toBeVisible();
}

/** Freezes the comparison of the sample and gives the path of the frozen one. */
async function freeze(page: Page): Promise<string> {
  await signInAs(page, await createEditor(), '/vastgelegd');
  await expect(page.getByText('Je hebt nog niets bevroren')).toBeVisible();
  await openComparison(page);
  await page.getByText('Bevries en citeer').click();
  await page.getByRole('button', { name: 'Bevries deze vergelijking' }).click();
  await expect(page).toHaveURL(/\/vastgelegd\/[2-9a-z]{12}$/);
  return new URL(page.url()).pathname;
}

test.describe('a frozen comparison, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('has an address and a citation of its own, and says that nothing changed', async ({ page, browser }) => {
    const path = await freeze(page);
    await expect(page.getByRole('heading', { name: 'Er is sindsdien niets veranderd' })).toBeVisible();
    await expect(page.getByText(new RegExp(`Vraagspoor, zoals gekend op .*${path}`))).toBeVisible();
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(path);
    await expect(visitor.getByRole('link', { name: '866', exact: true })).toBeVisible();
    await expect(visitor.getByText('Trek deze versie in')).toHaveCount(0);
    const csv = await visitor.request.get(`${path}/csv`);
    expect(csv.headers()['content-disposition']).toContain('.csv');
    expect(await csv.text()).toContain(';866;');
    expect((await visitor.request.get(`${path}/iets`)).status()).toBe(404);
  });

  test('is withdrawn by its maker, and says so to everybody, until that is undone', async ({ page }) => {
    const path = await freeze(page);
    await page.getByText('Trek deze versie in').click();
    await page.getByLabel('Waarom (wordt getoond)').fill('De breuk van 2020 stond er niet bij.');
    await page.getByRole('button', { name: 'Intrekken' }).click();
    await expect(page.getByText('De breuk van 2020 stond er niet bij.')).toBeVisible();
    await page.goto('/vastgelegd');
    await expect(page.getByText('ingetrokken')).toBeVisible();
    await page.goto(path);
    await page.locator('summary', { hasText: 'Maak het intrekken ongedaan' }).click();
    await page.getByRole('button', { name: 'Maak het intrekken ongedaan' }).click();
    await expect(page.getByText('De breuk van 2020 stond er niet bij.')).toHaveCount(0);
  });
});

test('a frozen comparison has no barrier that axe finds', async ({ page }) => {
  await freeze(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('a page for the frame of another site', () => {
  test('may be framed, sets no cookie, and holds title, sources and date', async ({ page }) => {
    await openComparison(page);
    const address = new URL(page.url());
    const response = await page.request.get(`/ingebed${address.search}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-security-policy']).toContain('frame-ancestors *');
    expect(response.headers()['x-frame-options']).toBeUndefined();
    expect(response.headers()['set-cookie']).toBeUndefined();
    const text = await response.text();
    for (const words of ['van de gevangenis naar werk', 'Het Laatste Nieuws, 11 april 2018', 'zoals gekend op', '866'])
      expect(text).toContain(words);
    expect(text).not.toContain('<script');
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(`/ingebed${address.search}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('is the only one that may be framed', async ({ page }) => {
    for (const path of ['/', '/vergelijken', '/vastgelegd', '/aanmelden', '/ingebedden']) {
      const { headers } = { headers: (await page.request.get(path)).headers() };
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-frame-options']).toBe('DENY');
    }
  });

  test('says no more than that there is nothing, for what does not exist', async ({ page }) => {
    for (const path of ['/ingebed', '/ingebed?reeks=bestaat-niet', '/ingebed/abc', '/ingebed/222222222222']) {
      const response = await page.request.get(path);
      expect(response.status()).toBe(404);
      expect(await response.text()).toContain('Deze vergelijking is er niet, of is niet openbaar.');
    }
  });
});

test.describe('all editions and sub-questions', () => {
  const QUESTION = '/vragen/arbeidsbegeleiding-van-gedetineerden-stand-van-zaken-2';

  test('stand one click from the question, and each is one click from its sentence', async ({ page }) => {
    await page.goto(QUESTION);
    await page.getByRole('link', { name: 'Alle edities en deelvragen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Alle edities en deelvragen');
    await expect(page.getByText('vraag niet in Vraagspoor').first()).toBeVisible();
    await page.getByRole('link', { name: 'wettelijk onmogelijk' }).click();
    await expect(page).toHaveURL(new RegExp(`${QUESTION}#deel-5$`));
  });

  test('come as CSV, and have no barrier that axe finds', async ({ page }) => {
    await page.goto(`${QUESTION}/edities`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const response = await page.request.get(`${QUESTION}/edities/csv`);
    expect(await response.text()).toContain('wettelijk niet mogelijk');
    expect((await page.request.get('/vragen/bestaat-niet/edities/csv')).status()).toBe(404);
  });
});
