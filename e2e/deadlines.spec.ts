import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { createClient } from '../lib/db/client.server';
import { createAdministrator, createEditor, signInAs } from './support/editors';
import { installation } from './support/installation';

const ADDRESS = '/beheer/termijnen?parlement=kamer';

/** An open question of the Chamber, whose recesses no other journey touches. */
async function openQuestion(title: string, sentOn: string): Promise<void> {
  const database = createClient(installation.databaseUrl, { connections: 1 });
  await database.question.create({
    data: {
      slug: title.toLowerCase().replaceAll(' ', '-'),
      parliamentId: 'kamer',
      title,
      addressees: { create: { number: 12, sentOn: new Date(sentOn) } },
    },
  });
  await database.$disconnect();
}

/** Keeps a rule for one year of its own after a slip and a look at what it moves; gives its row in the list. */
async function keepRuleOf(page: Page, year: number): Promise<Locator> {
  const title = `Vraag van ${String(year)}`;
  await openQuestion(title, `${String(year)}-03-04`);
  await signInAs(page, await createAdministrator(), '/beheer/termijnen');
  await page.goto(ADDRESS);
  const form = page.locator('#regel');
  await form.getByLabel('Hoeveel').fill('10');
  await form.getByLabel('Geldt vanaf').fill(`${String(year)}-01-01`);
  await form.getByLabel('Geldt tot en met').fill(`${String(year - 1)}-12-31`);
  await form.getByRole('button', { name: 'Toon wat verschuift' }).click();
  await expect(form.getByLabel('Geldt tot en met')).toHaveAccessibleDescription(/De laatste dag ligt voor de eerste/);
  await expect(form.getByLabel('Hoeveel')).toHaveValue('10');

  await form.getByLabel('Geldt tot en met').fill(`${String(year)}-12-31`);
  await form.getByRole('button', { name: 'Toon wat verschuift' }).click();
  await expect(form.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(`1 jan(uari)?.? ${String(year)}`) })).toHaveCount(0);
  await form.getByRole('button', { name: 'Bewaren' }).click();
  await expect(form.getByText('De regel is bewaard')).toBeVisible();
  return page.getByRole('row', { name: new RegExp(`1 jan.* ${String(year)}`) });
}

test('an administrator sees which dates a new rule moves before keeping it', async ({ page }) => {
  await expect(await keepRuleOf(page, 2041)).toContainText('10 werkdagen');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an administrator sees which dates a new rule moves before keeping it', async ({ page }) => {
    await expect(await keepRuleOf(page, 2043)).toContainText('10 werkdagen');
  });
});

test('an administrator keeps a recess, is warned of the missing ones, and removes it again', async ({ page }) => {
  await signInAs(page, await createAdministrator(), '/beheer/termijnen');
  await expect(page.getByText(/recessen zijn nog niet ingevuld/)).toBeVisible();
  const form = page.locator('#reces');
  await form.getByLabel('Welk reces').selectOption('krokusreces');
  await form.getByLabel('Naam').fill('Krokusreces 2044');
  await form.getByLabel('Eerste dag').fill('2044-02-29');
  await form.getByLabel('Laatste dag').fill('2044-03-06');
  await form.getByRole('button', { name: 'Toon wat verschuift' }).click();
  await form.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: /Krokusreces 2044/ })).toBeVisible();
  await page.getByRole('link', { name: 'Wijzigen: Krokusreces 2044' }).click();
  await form.getByRole('button', { name: 'Toon wat verschuift' }).last().click();
  await form.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('row', { name: /Krokusreces 2044/ })).toHaveCount(0);
});

test('the screen of periods has no barrier that axe finds and stays within 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signInAs(page, await createAdministrator(), '/beheer/termijnen');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('an editor does not get the screen of periods', async ({ page }) => {
  const editor = await createEditor();
  await signInAs(page, editor, '/invoeren');
  await page.goto('/beheer/termijnen');
  await expect(page.getByRole('heading', { name: 'Termijnen' })).toHaveCount(0);
});
