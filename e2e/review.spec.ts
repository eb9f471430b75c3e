import { expect, test, type Page } from '@playwright/test';
import { answeredDocument } from './support/documents';
import { createColleague, createEditor, signInAs } from './support/editors';
import { acceptAsPublic, followToReview, sendFile } from './support/reviews';

async function review(page: Page, number: number, title: string, more = '', total = '2.000'): Promise<void> {
  const text =
    `${answeredDocument({ number, title: `Proefbanken - ${title}`, date: '5 januari 2024' })}${more}`.replace(
      '2.000',
      total,
    );
  await sendFile(page, `${title.toLowerCase().replace(/\W/g, '-')}.txt`, text);
  await followToReview(page);
}

/** Types over the figure of a cell and keeps it. */
async function retype(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('gridcell', { name: from, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
}

test('an editor corrects a figure in place: the sum follows, undo takes back, a reload keeps it', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const text = answeredDocument({ number: 4301, title: 'Proefbanken - Werkbank', date: '5 januari 2024' });
  await sendFile(page, 'werkbank.txt', text);
  await followToReview(page);
  const status = page.getByRole('status');
  await expect(page.getByText('som klopt: 2.000')).toBeVisible();

  const cell = page.getByRole('gridcell', { name: '1.234' });
  await cell.focus();
  await expect(page.locator('[data-line][data-marked]')).toContainText('Antwerpen 1.234');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1.235');
  await page.keyboard.press('Enter');
  await expect(page.getByText('som 2.001, vermeld 2.000')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: '766' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('som klopt: 2.000')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('som 2.001, vermeld 2.000')).toBeVisible();
  await expect(status).toHaveText(/^bewaard om/);
  await page.reload();
  await expect(page.getByText('som 2.001, vermeld 2.000')).toBeVisible();

  await page.keyboard.press('n');
  const doubts = page.getByRole('region', { name: 'Twijfels' });
  await expect(doubts).toContainText('twijfels');
  await doubts.getByRole('button', { name: 'Klopt zo' }).click();
  await expect(status).toHaveText(/^bewaard om/);
  await acceptAsPublic(page);
  await expect(page.getByRole('row', { name: /Antwerpen 1\.235/ })).toBeVisible();
  await page
    .getByRole('link', { name: /^1\.235/ })
    .first()
    .click();
  await expect(page.getByText('nagekeken, gedrukt staat: 1.234')).toBeVisible();
});

test('what is typed without a connection stays on the device and is saved when there is one', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const text = answeredDocument({ number: 4302, title: 'Proefbanken - Verbinding', date: '6 januari 2024' });
  await sendFile(page, 'verbinding.txt', text);
  await followToReview(page);
  await page.context().setOffline(true);
  await page.getByRole('gridcell', { name: '766' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('767');
  await page.keyboard.press('Enter');
  const status = page.getByRole('status');
  await expect(status).toContainText('geen verbinding');
  await expect(page.getByRole('button', { name: 'Aanvaard en bewaar' })).toBeDisabled();
  await page.context().setOffline(false);
  await expect(status).toHaveText(/^bewaard om/);
  await page.reload();
  await expect(page.getByRole('gridcell', { name: '767' })).toBeVisible();
});

test('two windows on one draft: neither overwrites the other', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const text = answeredDocument({ number: 4303, title: 'Proefbanken - Samen', date: '7 januari 2024' });
  await sendFile(page, 'samen.txt', text);
  await followToReview(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  for (const [window, from, to] of [
    [page, '1.234', '1.235'],
    [other, '766', '765'],
  ] as const) {
    await window.getByRole('gridcell', { name: from }).focus();
    await window.keyboard.press('Enter');
    await window.keyboard.type(to);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('status')).toHaveText(/^bewaard om/);
  }
  await expect(other.getByRole('gridcell', { name: '1.235' })).toBeVisible();
  await expect(other.getByText('som klopt: 2.000')).toBeVisible();
});

test('the doubts are gone through, decided and the reading accepted by keys alone', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await review(page, 4304, 'Toetsen', '', '2.001');
  const doubts = page.getByRole('region', { name: 'Twijfels' });
  await expect(doubts).toContainText('som 2.000');
  await page.keyboard.press('n');
  await expect(async () => {
    await page.keyboard.press('o');
    await expect(doubts).toContainText('Geen twijfels meer', { timeout: 200 });
  }).toPass();
  await expect(page.getByRole('status').filter({ hasText: 'bewaard om' })).toBeVisible();
  await page.keyboard.press('g');
  await expect(page.getByLabel('Ja, iedereen mag het lezen')).toBeFocused();
  await page.keyboard.press('Space');
  const accept = page.getByRole('button', { name: 'Aanvaard en bewaar' });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(accept).toBeFocused({ timeout: 20 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/vragen\/[a-z0-9-]+$/);
});

test('a missed table is added by selecting its lines, by key or by mouse, and undone', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await review(page, 4305, 'Gemist', '\nGent telde er twaalf\nBrugge telde er zeven\n');
  const lines = page.getByRole('listbox', { name: 'De regels van de bron' });
  await lines.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowUp');
  const chosen = page.getByRole('region', { name: 'Gekozen regels' });
  await expect(chosen).toContainText('2 regels gekozen');
  await expect(lines.getByRole('option', { selected: true })).toHaveText([
    /Gent telde er twaalf/,
    /Brugge telde er zeven/,
  ]);
  await chosen.getByRole('button', { name: 'Tabel van deze regels' }).click();
  await expect(chosen).toContainText('Wordt een tabel van 2 rijen');
  await chosen.getByRole('button', { name: 'Voeg de tabel toe' }).click();
  const row = page.getByRole('rowheader', { name: 'Gent telde er twaalf' });
  await expect(row).toBeVisible();
  await expect(page.getByText('De tabel staat in de lezing.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row).toBeHidden();

  const [first, last] = [
    lines.getByRole('option', { name: 'Gent telde er twaalf' }),
    lines.getByRole('option', { name: 'Brugge telde er zeven' }),
  ];
  await first.hover();
  await page.mouse.down();
  await last.hover();
  await page.mouse.up();
  await expect(chosen).toContainText('2 regels gekozen');
  await first.click();
  await expect(chosen).toContainText('1 regel gekozen');
  await last.click({ modifiers: ['Shift'] });
  await expect(chosen).toContainText('2 regels gekozen');
  await page.keyboard.press('Escape');
  await lines.getByRole('option', { name: /Antwerpen 1\.234/ }).click();
  await expect(page.getByRole('gridcell', { name: '1.234' })).toBeFocused();
});

test('a save that the server refuses is told in words and can be made again', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await review(page, 4306, 'Geweigerd');
  await page.route('**/bewaren', (route) => route.fulfill({ status: 422, json: { index: 0, problem: 'gone' } }));
  await retype(page, '766', '767');
  const doubts = page.getByRole('region', { name: 'Twijfels' });
  await expect(doubts).toContainText('Een verbetering is niet bewaard');
  await expect(doubts).toContainText('767');
  await page.reload();
  await expect(doubts).toContainText('767');
  await expect(doubts.getByRole('button', { name: 'Kopieer de verbeteringen als tekst' })).toBeVisible();
  await page.unroute('**/bewaren');
  await doubts.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('gridcell', { name: '767' })).toBeVisible();
  await expect(doubts).toContainText('bewaard om');
  await expect(doubts).not.toContainText('niet bewaard');
});

test('a device without room says so, and nothing is lost while the window is open', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await review(page, 4307, 'Vol toestel');
  await page.context().setOffline(true);
  await retype(page, '766', '767');
  const doubts = page.getByRole('region', { name: 'Twijfels' });
  await expect(doubts).toContainText('Sluit dit venster nog niet');
  await expect(doubts.getByRole('button', { name: 'Kopieer de verbeteringen als tekst' })).toBeVisible();
  await page.context().setOffline(false);
  await doubts.getByRole('button', { name: 'Bewaar nu' }).click();
  await expect(doubts).toContainText('bewaard om');
  await expect(doubts).not.toContainText('Sluit dit venster nog niet');
  await page.reload();
  await expect(page.getByRole('gridcell', { name: '767' })).toBeVisible();
});

test('what is being typed when the page is loaded again is kept', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  await review(page, 4308, 'Herladen');
  await page.getByRole('gridcell', { name: '766' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('765');
  await page.reload();
  await expect(page.getByRole('gridcell', { name: '765' })).toBeVisible();
  await page.getByLabel('Vraagsteller').fill('Halve Naam');
  await page.getByLabel('Ja, iedereen mag het lezen').check();
  await page.getByLabel('Vraagsteller').focus();
  await page.reload();
  await expect(page.getByLabel('Vraagsteller')).toHaveValue('Halve Naam');
  await expect(page.getByLabel('Ja, iedereen mag het lezen')).toBeChecked();
});

test('two reviewers on the same figure: the second is told, and neither loses a word', async ({ page, browser }) => {
  const editor = await createEditor();
  await signInAs(page, editor, '/invoeren');
  await review(page, 4309, 'Tweemaal');
  const address = new URL(page.url());
  const colleague = await (await browser.newContext({ baseURL: address.origin, locale: 'nl-BE' })).newPage();
  await signInAs(colleague, await createColleague(editor), '/invoeren');
  await colleague.goto(address.pathname);
  await retype(colleague, '766', '764');
  await expect(colleague.getByRole('region', { name: 'Twijfels' })).toContainText('bewaard om');
  await retype(page, '766', '765');
  const doubts = page.getByRole('region', { name: 'Twijfels' });
  await expect(doubts).toContainText('wijzigde intussen dezelfde plek');
  await expect(doubts).toContainText('765');
  await expect(page.getByRole('gridcell', { name: '764' })).toBeVisible();
  await doubts.getByRole('button', { name: 'Zet het mijne erover' }).click();
  await expect(page.getByRole('gridcell', { name: '765' })).toBeVisible();
  await expect(doubts).toContainText('bewaard om');
  await colleague.reload();
  await expect(colleague.getByRole('gridcell', { name: '765' })).toBeVisible();
});

test('on a small screen source and reading take turns, and no bar lies over the field with the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, await createEditor(), '/invoeren');
  await review(page, 4310, 'Klein scherm');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.getByRole('gridcell', { name: '1.234' }).focus();
  const strip = page.getByRole('region', { name: 'Waar het in de bron staat' });
  await expect(strip).toContainText('Antwerpen 1.234');
  await strip.getByRole('button', { name: 'Toon in de bron' }).click();
  await expect(page.locator('[data-line][data-marked]')).toBeInViewport();
  await page.getByRole('button', { name: 'Lezing' }).click();
  for (const name of ['Titel', 'Bevoegdheid', 'Embargo tot en met']) {
    const field = page.getByLabel(name, { exact: true });
    await field.focus();
    expect(
      await field.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [top + 2, top + height - 2].every((y) => document.elementFromPoint(left + width / 2, y) === element);
      }),
    ).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
