import AxeBuilder from '@axe-core/playwright';
import { z } from 'zod';
import { expect, test, type Page } from '@playwright/test';

/** The comparison of the sample, as a visitor gets to it. */
async function openComparison(page: Page): Promise<void> {
  await page.goto('/vergelijken');
  await page.getByRole('link', { name: /van de gevangenis naar werk/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /van de gevangenis naar werk/ })).toBeVisible();
}

/** The words of a row as they stand on screen, without what is only read aloud. */
async function rowOf(page: Page, name: string): Promise<string[]> {
  const row = page.getByRole('row', { name: new RegExp(`^${name} `) }).first();
  const texts = await row.locator('td:not([data-kind=line])').evaluateAll((cells) =>
    cells.map((cell) => {
      const copy = cell.cloneNode(true) as Element; // a clone of an element is one
      copy.querySelectorAll('.only-read').forEach((hidden) => hidden.remove());
      return copy.textContent.replace(/\u00a0/g, ' ').trim();
    }),
  );
  return texts;
}

test.describe('the first comparison a visitor sees', () => {
  test('shows every year, what is missing, and the change between 2020 and 2022', async ({ page }) => {
    await openComparison(page);
    await expect(
      page.getByText(
        'Naar opleidingsniveau · 9 cijfers uit 1 antwoord, 2 persartikels, 1 commissieverslag en 1 website',
      ),
    ).toBeVisible();
    expect(await rowOf(page, 'Totaal')).toEqual(['583', '628', '–', '596', '866', '–', '828', '−38', '−4,4 %']);
    expect(await rowOf(page, 'Kortgeschoold')).toEqual(['–', '–', '–', '–', '662', '–', '623', '−39', '−5,9 %']);
    const headings = page.getByRole('columnheader');
    await expect(headings.nth(1)).toContainText('2016');
    await expect(headings.nth(4)).toContainText('9 maanden');
    await expect(headings.nth(5)).toContainText('opgestarte trajecten');
    await expect(headings.nth(7)).toContainText('deelnemers');
    await expect(page.getByText('Met voorzichtigheid te vergelijken.')).toBeVisible();
    await expect(
      page.getByText('niet gevonden (we hebben geen cijfer; of het gevraagd is, weten we niet)'),
    ).toBeVisible();
  });

  test('leads from every figure to its source', async ({ page }) => {
    await openComparison(page);
    await expect(page.getByRole('link', { name: '866', exact: true })).toHaveAttribute(
      'href',
      /^\/cijfers\/[0-9a-f-]{36}$/,
    );
    const outside = page.getByRole('row', { name: /^Totaal / }).getByRole('link', { name: '583', exact: true });
    const target = await outside.getAttribute('href');
    await expect(page.locator(target ?? '#none')).toContainText('Het Laatste Nieuws, 11 april 2018');
    await expect(page.getByRole('region', { name: 'Bronnen' })).toContainText('Commissieverslag 1710619');
  });

  test('says what was asked and not answered', async ({ page }) => {
    await openComparison(page);
    const section = page.getByRole('region', { name: 'Gevraagd, niet beantwoord' });
    await expect(section).toContainText('wettelijk niet mogelijk');
    await expect(section).toContainText('wordt niet geregistreerd');
    await expect(section).toContainText('naverteld');
  });

  test('has a chart that says its figures', async ({ page }) => {
    await openComparison(page);
    await expect(
      page.getByRole('img', {
        name: /583 in 2016, 628 in 2017, 596 in jan–sep 2019 \(niet even lang\), 866 in 2020, 828 in 2022/,
      }),
    ).toBeVisible();
  });

  test('has no barrier that axe finds, in light or in dark', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openComparison(page);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('another breakdown with shares is chosen in the form, and stands in the address', async ({ page }) => {
    await openComparison(page);
    await page.getByRole('combobox', { name: 'Uitsplitsing', exact: true }).selectOption('leeftijd');
    await page.getByRole('combobox', { name: 'Toon', exact: true }).selectOption('aantallen en aandelen');
    await page.getByRole('button', { name: 'Toepassen' }).click();
    await expect(page).toHaveURL(/uitsplitsing=leeftijd.*toon=aandelen/);
    expect(await rowOf(page, '50\\+')).toEqual(['–', '–', '–', '–', '114', '–', '112', '−2', '−1,8 %']);
    expect(await rowOf(page, '50\\+: aandeel in het totaal')).toEqual([
      '–',
      '–',
      '–',
      '–',
      '13,2 %',
      '–',
      '13,5 %',
      '+0,4 pp',
      '',
    ]);
  });

  test('nine months are never compared with a year', async ({ page }) => {
    await openComparison(page);
    await page.getByRole('combobox', { name: 'Verschil van', exact: true }).selectOption('jan–sep 2019');
    await page.getByRole('combobox', { name: 'tot', exact: true }).selectOption('2020');
    await page.getByRole('button', { name: 'Toepassen' }).click();
    await expect(page.getByText('Niet te vergelijken.')).toBeVisible();
    expect((await rowOf(page, 'Totaal')).slice(-2)).toEqual(['andere duur', '']);
  });

  test('2016 and 2017 are compared without a caution', async ({ page }) => {
    await openComparison(page);
    await page.getByRole('combobox', { name: 'Verschil van', exact: true }).selectOption('2016');
    await page.getByRole('combobox', { name: 'tot', exact: true }).selectOption('2017');
    await page.getByRole('button', { name: 'Toepassen' }).click();
    await expect(page.getByText('Te vergelijken.', { exact: true })).toBeVisible();
    expect((await rowOf(page, 'Totaal')).slice(-2)).toEqual(['+45', '+7,7 %']);
  });

  test('a hidden row is counted and can be brought back', async ({ page }) => {
    await openComparison(page);
    await page.getByText('Rijen verbergen').click();
    await page.getByLabel('Middengeschoold').check();
    await page.getByRole('button', { name: 'Toepassen' }).click();
    await expect(page.getByText('1 rij is verborgen')).toBeVisible();
    await page.getByRole('link', { name: 'Toon alles' }).click();
    await expect(page.getByRole('rowheader', { name: 'Middengeschoold' })).toBeVisible();
  });
});

test('the same figures come as CSV, labels untouched and missing ones with their reason', async ({ page }) => {
  await openComparison(page);
  await page.goto(`${page.url()}&uitsplitsing=leeftijd`);
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('text/csv');
  const text = await response.text();
  expect(text.startsWith('\uFEFFReeks;Uitsplitsing;')).toBe(true);
  expect(text).toMatch(/;-25;-25;2020;kalenderjaar;2020-01-01;2020-12-31;114;/);
  expect(text).toMatch(/;Totaal;;2018;kalenderjaar;2018-01-01;2018-12-31;;;;niet gevonden;/);
});

test.describe('what is taken along', () => {
  const files = [
    ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
    ['JSON-stat', 'application/json; charset=utf-8', '.json'],
    ['Data Package', 'application/zip', '.zip'],
    ['Grafiek (SVG)', 'image/svg+xml; charset=utf-8', '.svg'],
    ['Grafiek (PNG)', 'image/png', '.png'],
  ] as const;
  for (const [name, mediaType, ending] of files) {
    test(`is a file of its kind: ${name}`, async ({ page }) => {
      await openComparison(page);
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      const response = await page.request.get(href ?? '');
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toBe(mediaType);
      expect(response.headers()['content-disposition']).toContain(ending);
      expect((await response.body()).length).toBeGreaterThan(500);
    });
  }

  test('holds the figures of the screen, a missing one with its reason', async ({ page }) => {
    await openComparison(page);
    const href = await page.getByRole('link', { name: 'JSON-stat' }).getAttribute('href');
    const read = z
      .object({
        value: z.array(z.number().nullable()),
        extension: z.object({ missing: z.record(z.string(), z.string()) }),
      })
      .parse(await (await page.request.get(href ?? '')).json());
    expect(read.value.slice(0, 7)).toEqual([583, 628, null, 596, 866, null, 828]);
    expect(read.extension.missing['2']).toBe('not-found');
  });

  test('a citation names the answer, its number or that there is none, and the day', async ({ page }) => {
    await openComparison(page);
    await page.getByText('Zo verwijs je naar deze vergelijking').click();
    const citation = page.getByText(/Vraagspoor, zoals gekend op/);
    await expect(citation).toBeVisible();
    await expect(citation).toContainText('nummer niet vermeld');
    await expect(citation).toContainText('Het Nieuwsblad, 12 februari 2023');
  });
});

test.describe('a claim is held against the figures', () => {
  test.use({ javaScriptEnabled: false });

  async function claim(page: Page, words: string): Promise<void> {
    await openComparison(page);
    await page.getByLabel('Een cijfer of een zin').fill(words);
    await page.getByRole('button', { name: 'Nagaan' }).click();
  }

  test('the press figure of +8 % is right after rounding', async ({ page }) => {
    await claim(page, '+8 %');
    await expect(page.getByText('“+8 %” klopt na afronding.')).toBeVisible();
    await expect(page.getByText('Totaal, 2016 → 2017: +7,7 % (afgerond)')).toBeVisible();
  });

  test('a fall in words is found with its caution', async ({ page }) => {
    await claim(page, 'een daling met 4,4 %');
    await expect(page.getByText(/Totaal, 2020 → 2022: −4,4\s% \(afgerond, zachte breuk/)).toBeVisible();
  });

  test('a change over nine months is not allowed to pass', async ({ page }) => {
    await claim(page, 'een stijging met 45,3 %');
    await expect(page.getByText('Dit getal komt uit, maar de periodes mogen niet vergeleken worden:')).toBeVisible();
  });

  test('words without a number say what to type', async ({ page }) => {
    await claim(page, 'veel meer');
    await expect(page.getByText('In “veel meer” staat geen getal.')).toBeVisible();
  });
});

test.describe('an address that does not fit', () => {
  test('an unknown series gives a clear page', async ({ page }) => {
    const response = await page.goto('/vergelijken?reeks=bestaat-niet');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Deze reeks is er niet' })).toBeVisible();
    expect((await page.request.get('/vergelijken/csv?reeks=bestaat-niet')).status()).toBe(404);
  });

  test('an impossible period is named and the rest is shown', async ({ page }) => {
    await openComparison(page);
    const response = await page.goto(
      `${page.url()}&van=1850&tot=2022&toon=alles&volgorde=zomaar&verberg=niemand&uitsplitsing=%00`,
    );
    expect(response?.status()).toBe(200);
    await expect(page.getByText('De periode “1850” heeft hier geen cijfers')).toBeVisible();
    expect((await rowOf(page, 'Totaal')).slice(0, 2)).toEqual(['583', '628']);
  });

  test('a table that is not there gives a clear page', async ({ page }) => {
    const response = await page.goto('/vergelijken?tabel=geen-tabel');
    expect(response?.status()).toBe(404);
  });
});

test('stays within the screen at 360 px: the table scrolls in its own frame', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openComparison(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const frame = page.getByRole('region', { name: 'Tabel met cijfers, opzij te schuiven' });
  expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
});

test.describe('every choice of a comparison', () => {
  test.use({ javaScriptEnabled: false });

  test('every period is held against a base, and nine months only when the reader insists', async ({ page }) => {
    await openComparison(page);
    await page.goto(`${page.url()}&van=2020&tot=2022&verschil=alle`);
    const changes = await rowOf(page, 'Totaal: verschil met 2020');
    expect(changes).toEqual(['−283−32,7 %', '−238−27,5 %', '–', 'andere duur', 'basis', '–', '−38−4,4 %']);
    await page.getByRole('link', { name: 'Toon het verschil toch' }).click();
    await expect
      .poll(async () => (await rowOf(page, 'Totaal: verschil met 2020'))[3])
      .toBe('−270−31,2 %niet even lang');
  });

  test('an index is given where a percentage may be', async ({ page }) => {
    await openComparison(page);
    await page.goto(`${page.url()}&van=2016&tot=2017&toon=index`);
    expect((await rowOf(page, 'Totaal: index, 2016 = 100')).slice(0, 4)).toEqual([
      '100,0',
      '107,7',
      '–',
      'andere duur',
    ]);
  });

  test('every pair of periods has its verdict and its reason', async ({ page }) => {
    await openComparison(page);
    await page.getByText('Kan elk paar van periodes vergeleken worden?').click();
    const matrix = page.getByRole('region', { name: /Tabel van paren/ });
    await expect(matrix.getByRole('row', { name: /^2016/ })).toContainText('te vergelijken');
    await expect(matrix.getByRole('row', { name: /^jan–sep 2019/ })).toContainText('niet even lang');
  });

  test('what was known on a day leaves out what came later', async ({ page }) => {
    await openComparison(page);
    await page.goto(`${page.url()}&bekend=2018-05-01`);
    await expect(page.getByText('Dit is wat op 1 mei 2018 bekend was.')).toBeVisible();
    expect(await rowOf(page, 'Totaal')).toEqual(['583', '628', '+45', '+7,7 %']);
    await page.getByRole('link', { name: 'Toon wat nu bekend is' }).click();
    await expect(page.getByRole('link', { name: '866', exact: true })).toBeVisible();
  });

  test('the rows are held against the total', async ({ page }) => {
    await openComparison(page);
    await expect(page.getByRole('row', { name: /^som van de 3 rijen/ })).toContainText('866klopt met het totaal');
  });

  test('no hand-edited address breaks the page or its files', async ({ page }) => {
    await openComparison(page);
    const address = new URL(page.url());
    const odd =
      '&van=%00&tot=9999&verschil=x&toon=verhouding&noemer=niets&blad=99999&bekend=gisteren&grafiek=klein&naast=x&toch=ja';
    for (const file of ['', '/csv', '/xlsx', '/json-stat', '/datapakket', '/grafiek/svg']) {
      const response = await page.request.get(`/vergelijken${file}${address.search}${odd}`);
      expect(response.status(), file).toBe(200);
    }
  });
});
