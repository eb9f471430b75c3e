import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { createEditor, signInAs } from './support/editors';
import { acceptAsPublic, followToReview } from './support/reviews';

// Two documents are read and accepted in each journey.
test.describe.configure({ timeout: 180_000 });

interface Edition {
  readonly number: number;
  readonly year: number;
  readonly title: string;
  readonly regions: readonly (readonly [string, string])[];
}

/** A question of one year with its answer: one table of regions. */
function document({ number, year, title, regions }: Edition): string {
  const date = `5 februari ${String(year + 1)}`;
  const total = regions.reduce((sum, [, value]) => sum + Number(value), 0);
  return `SCHRIFTELIJKE VRAAG
nr. ${String(number)}
van PROEF PERSOON
datum: ${date}
aan TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

${title}

Proefbaden krijgen elk jaar bezoek.

1. Hoeveel zwemmers telden de proefbaden in ${String(year)} per regio?

TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

ANTWOORD
op vraag nr. ${String(number)} van ${date}
van PROEF PERSOON

1. De tabel geeft het aantal zwemmers in ${String(year)}.

Regio   ${String(year)}
${regions.map(([label, value]) => `${label}   ${value}`).join('\n')}
Totaal   ${String(total)}
`;
}

async function bringIn(page: Page, edition: Edition): Promise<void> {
  await page.goto('/invoeren');
  await page.getByLabel('Tekst van het document').fill(document(edition));
  await page.getByRole('button', { name: 'Lees de tekst' }).click();
  await followToReview(page);
  await acceptAsPublic(page);
}

/** Two editions of which the second split a region, of a subject that no other journey has. */
async function bringInSplit(page: Page, subject: string, number: number): Promise<void> {
  await bringIn(page, {
    number,
    year: 2021,
    title: `Proefbaden - ${subject}`,
    regions: [
      ['Brugge', '100'],
      ['Gent', '200'],
      ['Sint-Niklaas - Dendermonde', '90'],
    ],
  });
  await bringIn(page, {
    number: number + 1,
    year: 2022,
    title: `Proefbaden - ${subject}`,
    regions: [
      ['Brugge', '104'],
      ['Gent', '210'],
      ['Sint-Niklaas', '50'],
      ['Dendermonde', '45'],
    ],
  });
}

test('an editor is led from an accepted answer to its question, decides, sees what undoing changes, and undoes', async ({
  page,
}) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await bringInSplit(page, 'Zwemmers van de splitsing', 8101);
  await expect(page.getByText('1 vraag over de etiketten van deze cijfers wacht op een besluit')).toBeVisible();
  await page.getByRole('link', { name: 'Open de wachtrij' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Werd ‘Sint-Niklaas - Dendermonde’ gesplitst in ‘Sint-Niklaas’ en ‘Dendermonde’?',
  );
  await expect(page.getByRole('row', { name: /Sint-Niklaas - Dendermonde.*90/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Dendermonde.*45/ })).toBeVisible();

  await page.getByRole('button', { name: 'Bewaar besluit' }).click();
  await expect(page.getByText('Kies of vul iets in.')).toBeVisible();
  await page.getByLabel(/Ja, gesplitst/).check();
  await page.getByText('Naam of reden toevoegen').click();
  await page.getByLabel('Waarom', { exact: true }).fill('Twee baden, twee regio’s.');
  await page.getByRole('button', { name: 'Bewaar besluit' }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await expect(page.getByText('Niets wacht op een besluit').first()).toBeVisible();

  await page.getByRole('link', { name: 'Maak ongedaan' }).click();
  await expect(page.getByText('Twee baden, twee regio’s.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Wat er zou veranderen' })).toContainText(
    '1 vraag komt terug in de wachtrij.',
  );
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByText(/Ongedaan gemaakt door/).first()).toBeVisible();
});

test('the queue is gone through with the keyboard alone', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await bringInSplit(page, 'Zwemmers met het toetsenbord', 8111);
  await page.getByRole('link', { name: 'Open de wachtrij' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('1');
    await expect(page.getByLabel(/Ja, gesplitst/)).toBeChecked({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bewaard.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a question is answered, a label renamed and a break added', async ({ page }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    await bringInSplit(page, 'Zwemmers zonder script', 8121);
    await page.getByRole('link', { name: 'Open de wachtrij' }).click();
    await page.getByLabel(/Ja, gesplitst/).check();
    await page.getByRole('button', { name: 'Bewaar besluit' }).click();
    await expect(page.getByText('Bewaard.')).toBeVisible();

    await page.getByRole('link', { name: 'Maak ongedaan' }).click();
    await page
      .getByRole('link', { name: /Zwemmers zonder script|Proefbaden/ })
      .first()
      .click();
    const row = page.getByRole('row', { name: /^Gent/ });
    await row.getByText('Hernoem').first().click();
    await row.getByLabel('Nieuwe naam').fill('Gent en omstreken');
    await row.getByRole('button', { name: 'Hernoem' }).click();
    await expect(page.getByRole('row', { name: /Gent en omstreken.*‘Gent’/ })).toBeVisible();

    await page.getByText('Voeg een breuk toe').first().click();
    await page.getByLabel('Harde breuk: geen verschil berekenen').last().check();
    await page.getByLabel('Toelichting').last().fill('Andere baden.');
    await page.getByRole('button', { name: 'Voeg een breuk toe' }).click();
    await expect(page.getByText('harde breuk', { exact: true })).toBeVisible();
    await expect(page.getByText('Andere baden.').first()).toBeVisible();
  });
});

test('a visitor gets no queue, and no barrier, on the screens of series', async ({ page }) => {
  for (const address of ['/reeksen/wachtrij', '/reeksen/besluiten', '/reeksen/voorlopig']) {
    await page.goto(address);
    await expect(page.getByRole('main')).toHaveCount(1);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.goto('/reeksen/wachtrij');
  await expect(page.getByText('De wachtrij is voor wie in een kantoor mag schrijven.', { exact: false })).toBeVisible();
  const missing = await page.goto('/reeksen/bestaat-niet');
  expect(missing?.status()).toBe(404);
});

test('the screens of an editor have no barrier that axe finds, and stay within 360 px', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await bringInSplit(page, 'Zwemmers op elk scherm', 8131);
  const question = page.url();
  await page.getByRole('link', { name: 'Open de wachtrij' }).click();
  const queue = page.url();
  await page.getByRole('article').getByRole('link').first().click();
  const series = page.url();
  for (const address of [question, queue, series]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});
