import { expect, test } from '@playwright/test';
import { answeredDocument } from './support/documents';
import { createEditor, signInAs } from './support/editors';
import { acceptAsPublic, followToReview, sendFile } from './support/reviews';

test('an editor corrects a figure in place: the sum follows, undo takes back, a reload keeps it', async ({ page }) => {
  await signInAs(page, await createEditor(), '/invoeren');
  const text = answeredDocument({ number: 4301, title: 'Proefbanken - Werkbank', date: '5 januari 2024' });
  await sendFile(page, 'werkbank.txt', text);
  await followToReview(page);
  const status = page.getByRole('status');
  await expect(page.getByText('som klopt: 2.000')).toBeVisible();

  const cell = page.getByRole('gridcell', { name: '1.234' });
  await cell.focus();
  await expect(page.locator('li[data-marked]')).toContainText('Antwerpen 1.234');
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
