import { expect, test, type Page } from '@playwright/test';
import { answeredDocument } from './support/documents';
import { createEditor, signInAs } from './support/editors';
import { acceptAsPublic, followToReview, sendFile } from './support/reviews';
import {
  choose,
  joinedDocument,
  panel,
  storedDraft,
  storedParts,
  storedTables,
  waitUntilSaved,
} from './support/structure';

async function review(page: Page, text: string, name: string): Promise<void> {
  await signInAs(page, await createEditor(), '/invoeren');
  await sendFile(page, `${name}.txt`, text);
  await followToReview(page);
}

function titled(number: number, title: string): string {
  return answeredDocument({ number, title: `Proefbanken - ${title}`, date: '5 januari 2024' });
}

const ROWS = [
  ['row', null, 'Antwerpen', 'number 1.234'],
  ['row', null, 'Limburg', 'number 766'],
  ['total', null, 'Totaal', 'number 2.000'],
];

test('a part is split in two and its table goes with the second', async ({ page }) => {
  await review(page, joinedDocument({ number: 4801, title: 'Proefbanken - Splitsen' }), 'splitsen');
  await choose(page, 'Bewerken: deel 1', 'Splitsen in twee delen');
  const form = panel(page, 'deel 1 splitsen');
  await form.getByRole('button', { name: 'Splits' }).click();
  await expect(form.getByLabel('Het tweede stuk begint bij')).toHaveAccessibleDescription(/Kies waar/);
  await form.getByLabel('of bij deze woorden').fill('staat er niet');
  await form.getByLabel('Nummer van het tweede deel').fill('2');
  await form.getByRole('button', { name: 'Splits' }).click();
  await expect(form.getByLabel('of bij deze woorden')).toHaveAccessibleDescription(/staan niet in deze tekst/);
  await expect(form.getByLabel('of bij deze woorden')).toHaveValue('staat er niet');
  await form.getByLabel('of bij deze woorden').fill('het aantal');
  await form.getByRole('checkbox').check();
  await form.getByRole('button', { name: 'Splits' }).click();
  await expect(page.getByRole('button', { name: 'Bewerken: deel 2' })).toBeFocused();
  await expect(page.locator('[data-said]')).toHaveText('deel gesplitst');
  await waitUntilSaved(page);
  await acceptAsPublic(page);
  expect((await storedParts(page)).map(({ paths, text, outcome }) => [paths, text, outcome])).toEqual([
    [['1'], 'De redenen worden niet geregistreerd.', 'refused'],
    [['2'], 'Het aantal bezoekers staat in de tabel.', 'answered'],
  ]);
  expect(await storedTables(page)).toMatchObject([{ part: ['2'], rows: ROWS }]);
});

test('two parts are joined and keep their table', async ({ page }) => {
  await review(page, titled(4802, 'Samenvoegen'), 'samenvoegen');
  await choose(page, 'Bewerken: deel 1.a', 'Samenvoegen met het volgende deel');
  await expect(page.getByRole('button', { name: 'Bewerken: deel 1.a, 1.b' })).toBeFocused();
  await waitUntilSaved(page);
  await acceptAsPublic(page);
  const parts = await storedParts(page);
  expect(parts.map((part) => part.paths)).toEqual([['1'], ['1.a', '1.b'], ['2']]);
  expect(parts[1]?.text).toContain('Er zijn geen cijfers naar leeftijd');
  expect(await storedTables(page)).toMatchObject([{ part: ['1.a', '1.b'], rows: ROWS }]);
});

test('a missed table is pasted from a spreadsheet, and one from a web page keeps its cells apart', async ({ page }) => {
  await review(page, titled(4803, 'Plakken'), 'plakken');
  await choose(page, 'Bewerken: deel 1.b', 'Tabel toevoegen');
  const form = panel(page, 'Een tabel toevoegen');
  await form.getByLabel('De tabel').fill('alleen woorden');
  await form.getByRole('button', { name: 'Voeg de tabel toe' }).click();
  await expect(form.getByLabel('De tabel')).toHaveAccessibleDescription(/geen tabel in te vinden/);
  await expect(form.getByLabel('De tabel')).toHaveValue('alleen woorden');
  await form.getByLabel('De tabel').fill('Leeftijd\t2022\t2023\n-25\t12\t1.300\n25+\tn.b.\t-\nTotaal\t12\t1.301');
  await form.getByLabel('Opschrift').fill('Naar leeftijd');
  await form.getByRole('button', { name: 'Voeg de tabel toe' }).click();
  await expect(page.getByRole('button', { name: 'Bewerken: Naar leeftijd' })).toBeFocused();
  await expect(page.getByText('door een mens ingevuld')).toBeVisible();

  await choose(page, 'Bewerken: deel 2', 'Tabel toevoegen');
  await panel(page, 'Een tabel toevoegen')
    .getByLabel('De tabel')
    .evaluate((field) => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<table><tr><th>Reden</th><th>2023</th></tr><tr><td>Bezoek <b>thuis</b></td><td>7</td></tr></table>',
      );
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
  await panel(page, 'Een tabel toevoegen').getByRole('button', { name: 'Voeg de tabel toe' }).click();
  await expect(page.getByRole('row', { name: 'Bezoek thuis 7' })).toBeVisible();
  await waitUntilSaved(page);
  await acceptAsPublic(page);
  expect((await storedTables(page)).slice(1)).toEqual([
    {
      part: ['1.b'],
      title: 'Naar leeftijd',
      columns: ['2022', '2023'],
      periods: ['2022', '2023'],
      rows: [
        ['row', null, '-25', 'number 12', 'number 1.300'],
        ['row', null, '25+', 'unavailable n.b.', 'suppressed -'],
        ['total', null, 'Totaal', 'number 12', 'number 1.301'],
      ],
    },
    {
      part: ['2'],
      title: null,
      columns: ['2023'],
      periods: ['2023'],
      rows: [['row', null, 'Bezoek thuis', 'number 7']],
    },
  ]);
});

test('a wrongly joined table is split, and its second heading becomes one', async ({ page }) => {
  await review(page, titled(4804, 'Gesplitste tabel'), 'gesplitste-tabel');
  await choose(page, 'Bewerken: deel 1.b', 'Tabel toevoegen');
  const adding = panel(page, 'Een tabel toevoegen');
  await adding.getByLabel('De tabel').fill('Leeftijd\t2023\n-25\t8\n25+\t9\nStad\t2022\nGent\t12\nBrugge\t5');
  await adding.getByLabel('Opschrift').fill('Naar leeftijd');
  await adding.getByRole('button', { name: 'Voeg de tabel toe' }).click();
  await page.getByRole('rowheader', { name: 'Stad' }).focus();
  await page.keyboard.press('r');
  await page.keyboard.press('p');
  const form = panel(page, /splitsen$/);
  await expect(form.getByLabel('De tweede tabel begint bij de rij')).toHaveValue('2');
  await form.getByLabel('Die rij bevat de koppen van de tweede tabel').check();
  await form.getByLabel('Opschrift van de tweede tabel').fill('Per stad');
  await form.getByRole('button', { name: 'Splits de tabel' }).click();
  await expect(page.getByRole('grid', { name: 'Per stad' })).toBeVisible();
  await waitUntilSaved(page);
  await acceptAsPublic(page);
  expect((await storedTables(page)).slice(1)).toEqual([
    {
      part: ['1.b'],
      title: 'Naar leeftijd',
      columns: ['2023'],
      periods: ['2023'],
      rows: [
        ['row', null, '-25', 'number 8'],
        ['row', null, '25+', 'number 9'],
      ],
    },
    {
      part: ['1.b'],
      title: 'Per stad',
      columns: ['2022'],
      periods: ['2022'],
      rows: [
        ['row', null, 'Gent', 'number 12'],
        ['row', null, 'Brugge', 'number 5'],
      ],
    },
  ]);
});

test('a total and a group are marked, and the sum is checked anew', async ({ page }) => {
  const text = titled(4805, 'Totaal en groep').replace('Totaal 2.000', 'Alles samen 2.001');
  await review(page, text, 'totaal-en-groep');
  await page.getByRole('rowheader', { name: 'Alles samen' }).focus();
  await page.keyboard.press('r');
  await page.keyboard.press('t');
  await expect(page.getByText('som 2.000, vermeld 2.001').first()).toBeVisible();
  await page.getByRole('rowheader', { name: 'Antwerpen' }).focus();
  await choose(page, 'Rij “Antwerpen”', 'Dit is een tussenkop');
  await expect(page.getByText('Een tussenkop heeft een naam en geen cijfers')).toBeVisible();
  await choose(page, 'Rij “Antwerpen”', 'Rij erboven toevoegen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Noord');
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: 'Noord' }).focus();
  await page.keyboard.press('r');
  await page.keyboard.press('k');
  await expect(page.locator('tr[data-kind="group"]')).toContainText('Noord');
  await waitUntilSaved(page);
  await acceptAsPublic(page);
  const [table] = await storedTables(page);
  expect(table?.rows).toEqual([
    ['group', null, 'Noord'],
    ['row', 'Noord', 'Antwerpen', 'number 1.234'],
    ['row', 'Noord', 'Limburg', 'number 766'],
    ['total', 'Noord', 'Alles samen', 'number 2.001'],
  ]);
});

test('the outcome of a part is changed with its reason, in place, and survives a reload', async ({ page }) => {
  await review(page, titled(4806, 'Uitkomst'), 'uitkomst');
  await choose(page, 'Bewerken: deel 2', 'Uitkomst wijzigen');
  const part = page.getByRole('region', { name: 'deel 2', exact: true });
  await expect(part.getByLabel('Uitkomst', { exact: true })).toBeFocused();
  await part.getByLabel('Uitkomst', { exact: true }).selectOption('substituted');
  await part.getByLabel('Reden').selectOption('other-measure');
  await part.getByLabel('Toelichting').fill('trajecten in plaats van bezoekers');
  await part.getByLabel('Toelichting').press('Enter');
  await waitUntilSaved(page);
  await page.reload();
  await expect(part.locator('summary', { hasText: 'ander cijfer: iets anders geteld' })).toBeVisible();
  await acceptAsPublic(page);
  expect((await storedParts(page)).at(-1)).toMatchObject({
    paths: ['2'],
    outcome: 'substituted',
    reason: 'other-measure',
    outcomeNote: 'trajecten in plaats van bezoekers',
  });
});

test('a cell is hidden and a heading renamed into another period; an unknown one is a doubt', async ({ page }) => {
  await review(page, titled(4807, 'Cel en kop'), 'cel-en-kop');
  await page.getByRole('gridcell', { name: '766' }).focus();
  await page.keyboard.press('c');
  await page.keyboard.press('a');
  await expect(page.getByRole('gridcell', { name: '766' })).toContainText('afgeschermd, nagekeken');
  await page.getByRole('columnheader', { name: '2023' }).focus();
  await page.keyboard.press('o');
  await page.keyboard.press('w');
  const form = panel(page, 'Kolom wijzigen');
  await form.getByLabel('Soort periode').selectOption('school-year');
  await form.getByLabel('Periode', { exact: true }).fill('vorig jaar');
  await form.getByRole('button', { name: 'Bewaar' }).click();
  await expect(form.getByLabel('Periode', { exact: true })).toHaveAccessibleDescription(/geen periode die we kennen/);
  await expect(form.getByLabel('Periode', { exact: true })).toHaveValue('vorig jaar');
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();

  await page.getByRole('columnheader', { name: '2023' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('bezoekers');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Twijfels' })).toContainText(/twijfel/);
  await page.getByRole('columnheader', { name: 'bezoekers' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('2022');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: '2022' })).toContainText('gedrukt: 2023');
  await waitUntilSaved(page);
  await acceptAsPublic(page);
  expect(await storedTables(page)).toMatchObject([
    {
      columns: ['2022'],
      periods: ['2022'],
      rows: [ROWS[0], ['row', null, 'Limburg', 'suppressed 766'], ROWS[2]],
    },
  ]);
});

test('everything is undone, and the machine’s reading stands exactly; redo brings the work back', async ({ page }) => {
  await review(page, titled(4808, 'Alles ongedaan'), 'alles-ongedaan');
  const { start } = await storedDraft(page);
  await choose(page, 'Bewerken: deel 1.a', 'Samenvoegen met het volgende deel');
  await choose(page, 'Bewerken: deel 2', 'Hoger zetten');
  await choose(page, /^Bewerken: .*rovincie|^Bewerken: Tabel 1/, 'Deze tabel verwijderen');
  await page.getByText('4 deelvragen').click();
  await choose(page, 'Bewerken: deelvraag 1.b', 'Deze deelvraag verwijderen');
  await page.getByLabel('Vraagsteller').fill('PROEF TWEE');
  await page.getByLabel('Vraagsteller').press('Enter');
  await waitUntilSaved(page);
  const worked = (await storedDraft(page)).content;
  expect(worked.answer?.tables).toEqual([]);
  expect(worked.question?.asker).toBe('PROEF TWEE');

  const undo = page.getByRole('button', { name: 'Maak ongedaan' });
  for (let step = 0; step < 5; step += 1) await undo.click();
  await expect(undo).toBeDisabled();
  await expect(page.locator('[data-said]')).toHaveText('Ongedaan gemaakt: delen samengevoegd');
  await expect.poll(async () => (await storedDraft(page)).content).toEqual(start);

  const redo = page.getByRole('button', { name: 'Doe opnieuw' });
  for (let step = 0; step < 5; step += 1) await redo.click();
  await expect(redo).toBeDisabled();
  await expect.poll(async () => (await storedDraft(page)).content).toEqual(worked);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a part is corrected, a table removed and another typed', async ({ page }) => {
    await signInAs(page, await createEditor(), '/invoeren');
    await page.getByLabel('Tekst van het document').fill(titled(4809, 'Zonder scripts'));
    await page.getByRole('button', { name: 'Lees de tekst' }).click();
    await followToReview(page);
    const address = page.url();
    await page.getByRole('link', { name: /Verbeter dit deel.*deel 2$/ }).click();
    await page.getByLabel('Deelvragen').fill('2 x?');
    await page.getByLabel('Tekst').fill('De redenen zijn niet bekend.');
    await page.getByLabel('Uitkomst', { exact: true }).selectOption('refused');
    await page.getByLabel('Reden').selectOption('held-by-others');
    await page.getByRole('button', { name: 'Bewaar het deel' }).click();
    await expect(page.getByLabel('Deelvragen')).toHaveAccessibleDescription(/Schrijf het nummer/);
    await expect(page.getByLabel('Tekst')).toHaveValue('De redenen zijn niet bekend.');
    await page.getByLabel('Deelvragen').fill('2');
    await page.getByRole('button', { name: 'Bewaar het deel' }).click();
    await expect(page.getByText('Het deel is bewaard')).toBeVisible();

    await page.getByRole('link', { name: /Verbeter deze tabel/ }).click();
    await page.getByRole('button', { name: 'Verwijder deze tabel' }).click();
    await expect(page.getByText('De tabel is verwijderd')).toBeVisible();
    await page.goto(`${address}/tabel/nieuw`);
    await page.getByLabel('De tabel').fill('Stad;2023\nGent;12');
    await page.getByLabel('Hoort bij deelvraag').fill('1 a');
    await page.getByRole('button', { name: 'Voeg de tabel toe' }).click();
    await expect(page.getByLabel('Hoort bij deelvraag')).toHaveAccessibleDescription(/Schrijf het nummer/);
    await expect(page.getByLabel('De tabel')).toHaveValue('Stad;2023\nGent;12');
    await page.getByLabel('Hoort bij deelvraag').fill('1.a');
    await page.getByRole('button', { name: 'Voeg de tabel toe' }).click();
    await expect(page.getByText('De tabel is bewaard')).toBeVisible();
    await acceptAsPublic(page);
    expect(await storedTables(page)).toMatchObject([{ part: ['1.a'], rows: [['row', null, 'Gent', 'number 12']] }]);
    expect((await storedParts(page)).at(-1)).toMatchObject({
      text: 'De redenen zijn niet bekend.',
      outcome: 'refused',
      reason: 'held-by-others',
    });
  });
});
