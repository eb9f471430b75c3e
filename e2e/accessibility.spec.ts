import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { answeredDocument } from './support/documents';
import { createEditor, signInAs } from './support/editors';
import { followToReview, sendFile } from './support/reviews';

const SLUG = '/vragen/arbeidsbegeleiding-van-gedetineerden-stand-van-zaken-2';

/** The screens that everybody can read, by how a visitor gets there. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => {
    await page.goto('/');
  },
  'the list of questions': async (page) => {
    await page.goto('/vragen');
  },
  'a list without results': async (page) => {
    await page.goto('/vragen?zoek=zeppelinhaven');
  },
  'a question': async (page) => {
    await page.goto(SLUG);
  },
  'a cited question that is not here': async (page) => {
    await page.goto(SLUG);
    await page.getByRole('link', { name: 'Vraag 254' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vraag 254' }).waitFor();
  },
  'a question with an open passport': async (page) => {
    await page.goto(SLUG);
    const href = await page.getByRole('link', { name: '662' }).first().getAttribute('href');
    await page.goto(`${SLUG}?cijfer=${href?.split('/').at(-1) ?? ''}`);
  },
  'the passport of a figure': async (page) => {
    await page.goto(SLUG);
    await page.goto((await page.getByRole('link', { name: '662' }).first().getAttribute('href')) ?? '');
  },
  'the text of a source': async (page) => {
    await page.goto(SLUG);
    await page.goto((await page.getByRole('link', { name: '662' }).first().getAttribute('href')) ?? '');
    await page.goto((await page.getByRole('link', { name: 'toon in document' }).getAttribute('href')) ?? '');
  },
  'a page that does not exist': async (page) => {
    await page.goto('/bestaat-niet');
  },
};

for (const [name, open] of Object.entries(SCREENS)) {
  test(`${name} has no barrier that axe finds, in light or in dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page);
      await expect(page.getByRole('main')).toHaveCount(1);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });

  test(`${name} stays within a screen of 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

test('the keyboard reaches the content first, and a figure after it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(SLUG);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '662' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Paspoort van het cijfer 662' })).toBeFocused();
});

test('the review, its plain form of a table, and what is selected in it have no barrier that axe finds', async ({
  page,
}) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const text = answeredDocument({ number: 4391, title: 'Proefbanken - Drempels', date: '5 januari 2024' });
  await sendFile(page, 'drempels.txt', text);
  await followToReview(page);
  const address = page.url();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    await page.getByRole('gridcell', { name: '1.234' }).focus();
    await page.getByRole('listbox', { name: 'De regels van de bron' }).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('button', { name: 'Tabel van deze regels' }).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto(`${address}/tabel/1`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
