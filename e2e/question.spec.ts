import { expect, test, type Page } from '@playwright/test';

const TITLE = 'Arbeidsbegeleiding van gedetineerden - Stand van zaken (2)';

/** The question of the sample, as a visitor gets to it. */
async function openQuestion(page: Page): Promise<void> {
  // By its own address: other journeys bring in answers too, one of them with the same title.
  await page.goto('/vragen/arbeidsbegeleiding-van-gedetineerden-stand-van-zaken-2');
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

/** One of the tables, by its caption. */
function table(page: Page, caption: string) {
  return page.getByRole('table', { name: caption });
}

test.describe('a visitor reads the question of the sample', () => {
  test('sees what is known of it, what is not, and that it is retold', async ({ page }) => {
    await openQuestion(page);
    const main = page.getByRole('main');
    await expect(main.getByText('niet vermeld in het document: nummer, datum, vraagsteller en minister')).toBeVisible();
    await expect(main.getByText('naverteld, met de echte cijfers')).toBeVisible();
    await expect(main.getByText('cijfers over 2020')).toBeVisible();
  });

  test('sees the question that it cites as not here yet', async ({ page }) => {
    await openQuestion(page);
    const thread = page.getByRole('navigation', { name: 'De vragen in deze draad' });
    await expect(thread).toContainText('nog niet in Vraagspoor');
    await thread.getByRole('link', { name: 'Vraag 254' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vraag 254' })).toBeVisible();
    await expect(page.getByText('enkel gekend doordat een ander document ernaar verwijst')).toBeVisible();
  });

  test('sees at a glance what became of every sub-question', async ({ page }) => {
    await openQuestion(page);
    const contents = page.getByRole('navigation', { name: 'Deelvragen en wat ervan werd' });
    await expect(contents).toContainText('8 vragen, 6 deelvragen');
    await expect(contents).toContainText('2 niet beantwoord');
    await expect(contents.getByRole('link', { name: '1f' })).toContainText('andere uitsplitsing');
    await expect(contents.getByRole('link', { name: '3' })).toContainText('niet geregistreerd');
    await expect(contents.getByRole('link', { name: '4' })).toContainText('voorlopig');
    await expect(contents.getByRole('link', { name: '5' })).toContainText('wettelijk onmogelijk');
    await contents.getByRole('link', { name: '5' }).click();
    await expect(page.getByRole('heading', { name: /^5\s*Hoeveel gedetineerden/ })).toBeInViewport();
  });

  test('sees refusals worded neutrally, and not as a quotation of the minister', async ({ page }) => {
    await openQuestion(page);
    await expect(page.getByText('Niet beantwoord: wordt niet geregistreerd')).toBeVisible();
    await expect(page.getByText('Niet beantwoord: wettelijk niet mogelijk')).toBeVisible();
    await expect(page.getByRole('blockquote')).toHaveCount(0);
  });

  test('finds every table with its sum checked, its groups and its codes', async ({ page }) => {
    await openQuestion(page);
    await expect(page.getByRole('table')).toHaveCount(9);
    await expect(page.getByText('som klopt: 866')).toHaveCount(6);
    const courses = table(page, 'Beroepsgerichte opleidingen');
    await expect(
      courses.getByRole('rowheader', { name: 'module 4b: beroepsgerichte opleiding', exact: true }),
    ).toBeVisible();
    await expect(courses.getByRole('row', { name: '000100 Metselaar 3' })).toBeVisible();
    await expect(courses.getByRole('row', { name: 'Totaal module 4b: beroepsgerichte opleiding 25' })).toBeVisible();
  });

  test('opens the passport of a figure beside its table and closes it again', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await openQuestion(page);
    const figure = table(page, 'Opleidingsniveau').getByRole('link', { name: '662' });
    await figure.click();
    await expect(page).toHaveURL(/\/vragen\/.*cijfer=[0-9a-f-]{36}/);
    const passport = page.getByRole('complementary', { name: 'Paspoort van het cijfer 662' });
    await expect(passport).toContainText('Kortgeschoold, 2020');
    await expect(passport).toContainText('antwoord 1a');
    await expect(passport).toContainText('76,4 % van 866');
    await expect(passport).toContainText('2022: 623, anders geteld');
    await expect(passport.getByRole('figure')).toContainText('Kortgeschoold 662');
    await passport.getByRole('link', { name: 'Sluit' }).click();
    await expect(passport).toHaveCount(0);
  });

  test('takes a table along as CSV', async ({ page }) => {
    await openQuestion(page);
    const href = await page.getByRole('link', { name: 'CSV' }).first().getAttribute('href');
    const response = await page.request.get(href ?? '');
    expect(response.headers()['content-type']).toContain('text/csv');
    expect(await response.text()).toBe(
      '\uFEFFOpleidingsniveau;2020\r\nHooggeschoold;29\r\nMiddengeschoold;175\r\nKortgeschoold;662\r\nTotaal;866\r\n',
    );
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure leads to its passport, and from there to its marked place in the document', async ({ page }) => {
    await openQuestion(page);
    await table(page, 'Opleidingsniveau').getByRole('link', { name: '662' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '662' })).toBeVisible();
    await page.getByRole('link', { name: 'toon in document' }).click();
    await expect(page.getByText('Gemarkeerd: regel')).toBeVisible();
    await expect(page.locator('mark')).toHaveText('662');
    await page.getByRole('main').getByRole('link', { name: TITLE }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });

  test('a figure in a sentence has its passport too', async ({ page }) => {
    await openQuestion(page);
    await page.getByRole('link', { name: '792', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '792' })).toBeVisible();
    await expect(page.locator('mark')).toHaveText('792');
  });

  test('the language and the appearance are chosen, and stay on the same view', async ({ page }) => {
    await page.goto('/vragen?zoek=gedetineerden');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page).toHaveURL('/vragen?zoek=gedetineerden');
    await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(page).toHaveURL('/vragen?zoek=gedetineerden');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vragen' })).toBeVisible();
  });
});

test.describe('the list of questions', () => {
  test('is searched from the header, by its shortcut', async ({ page }) => {
    await page.goto('/vragen');
    // The key works as soon as the page's script has loaded.
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox').first()).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type('metselaar');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/zoek=metselaar/);
    await expect(page.getByRole('main').getByRole('link', { name: TITLE }).first()).toBeVisible();
  });

  test('tells what to do when nothing is found', async ({ page }) => {
    await page.goto('/vragen?zoek=zeppelinhaven');
    await expect(page.getByText('Niets gevonden')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Toon alle vragen' })).toBeVisible();
  });

  test('takes an address that does not fit for what can be read of it', async ({ page }) => {
    const response = await page.goto('/vragen?zoek=%00%25_&jaar=abc&status=x&pagina=-5');
    expect(response?.status()).toBe(200);
  });
});

test.describe('an address that does not exist', () => {
  for (const path of [
    '/vragen/bestaat-niet',
    '/vragen/%00',
    '/cijfers/x',
    '/cijfers/zin/x',
    '/bronnen/x',
    '/cijfers/00000000-0000-4000-8000-000000000000',
  ]) {
    test(`gives a page with words: ${path}`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
    });
  }
});
