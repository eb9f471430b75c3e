import { readFileSync } from 'node:fs';
import { expect, test, type ConsoleMessage, type Page } from '@playwright/test';
import { z } from 'zod';
import { firstAdministratorLink } from '../lib/auth/first-administrator.server';
import { hashPassword } from '../lib/auth/password-hash.server';
import { createClient } from '../lib/db/client.server';
import type { PrismaClient } from '../lib/db/generated/client';

/**
 * Signing in and administration, as its users live them. The link for the first administrator works only while there is
 * none, which is why these journeys go before all others (playwright.config.ts).
 */
test.describe.configure({ mode: 'serial' });

const { baseUrl, databaseUrl } = z
  .object({ baseUrl: z.string(), databaseUrl: z.string() })
  .parse(JSON.parse(readFileSync('e2e/.state/server.json', 'utf8')));
const PASSWORD = 'tulpen op de vensterbank';
const NEW_PASSWORD = 'vier zwanen op een rij';

let database: PrismaClient;

test.beforeAll(() => {
  database = createClient(databaseUrl, { connections: 2 });
});

test.afterAll(async () => {
  await database.$disconnect();
});

test('the first administrator makes an office and invites an editor, who signs in and gets a new password', async ({
  page,
}) => {
  const complaints = collectComplaints(page);
  const link = await firstAdministratorLink(database, baseUrl);
  expect(link, 'no other journey may make an administrator').not.toBeNull();
  await page.goto(link ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De eerste beheerder');

  await fillPerson(page, 'Bert Beheerkast', 'kort');
  await page.getByLabel('E-mailadres').fill('Bert@Vraagspoor.test');
  await page.getByRole('button', { name: 'Account maken' }).click();
  await expect(page.getByLabel('Wachtwoord')).toHaveAccessibleDescription(/Neem minstens 12 tekens/);
  await expect(page.getByLabel('Je naam')).toHaveValue('Bert Beheerkast');
  await expect(page.getByLabel('E-mailadres')).toHaveValue('Bert@Vraagspoor.test');
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Account maken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je account');

  await page.getByRole('link', { name: 'Beheer', exact: true }).click();
  await page.getByLabel('Naam van het kantoor').fill('Kantoor Aalbes');
  await page.getByRole('button', { name: 'Kantoor maken' }).click();
  await expect(page.getByRole('link', { name: 'Kantoor Aalbes' })).toBeVisible();
  const invitation = await invite(page, 'ravi@vraagspoor.test', 'Kantoor Aalbes');
  await signOut(page);

  await page.goto(invitation);
  await fillPerson(page, 'Ravi Roodpotlood', PASSWORD);
  await page.getByRole('button', { name: 'Account maken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je account');
  await expect(page.getByText('Kantoor Aalbes, als redacteur')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Beheer', exact: true })).toBeHidden();
  await page.goto(invitation);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet (meer)');
  await signOut(page);

  await page.goto('/account');
  await signIn(page, 'ravi@vraagspoor.test', 'een verkeerd wachtwoord');
  await expect(page.getByRole('alert').filter({ hasText: 'klopt niet' })).toBeVisible();
  await expect(page.getByLabel('E-mailadres')).toHaveValue('ravi@vraagspoor.test');
  await expect(page.getByLabel('Wachtwoord')).toHaveValue('');
  await signIn(page, 'Ravi@vraagspoor.test', PASSWORD);
  await expect(page).toHaveURL('/account');
  await signOut(page);

  await page.goto('/beheer');
  await signIn(page, 'bert@vraagspoor.test', PASSWORD);
  await page.getByRole('link', { name: 'Ravi Roodpotlood' }).click();
  await page.getByRole('button', { name: 'Link voor een nieuw wachtwoord maken' }).click();
  const reset = await page.getByRole('code').innerText();
  await signOut(page);

  await page.goto(reset);
  await page.getByLabel('Wachtwoord').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Wachtwoord instellen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je account');
  await signOut(page);
  await page.goto('/aanmelden');
  await signIn(page, 'ravi@vraagspoor.test', NEW_PASSWORD);
  await expect(page.getByRole('button', { name: 'Afmelden', exact: true })).toBeVisible();
  expect(complaints()).toEqual([]);
});

test('a session that is ended elsewhere is over at the next page', async ({ page, browser }) => {
  await createPerson('lena@vraagspoor.test', { name: 'Lena Leesplank' });
  await page.goto('/account');
  await signIn(page, 'lena@vraagspoor.test', PASSWORD);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je account');
  const other = await browser.newPage({ baseURL: baseUrl, locale: 'nl-BE' });
  await other.goto('/account');
  await signIn(other, 'lena@vraagspoor.test', PASSWORD);
  await other.getByRole('button', { name: 'Overal afmelden' }).click();
  await expect(other).toHaveURL('/aanmelden');
  await other.close();

  await page.goto('/account');
  await expect(page).toHaveURL('/aanmelden?terug=%2Faccount');
});

test('too many wrong passwords make the account wait, and say until when', async ({ page }) => {
  await createPerson('bo@vraagspoor.test', { name: 'Bo Bladwijzer' });
  await page.goto('/aanmelden');
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await signIn(page, 'bo@vraagspoor.test', `een verkeerd wachtwoord, poging ${String(attempt)}`);
    await expect(page.getByRole('alert').filter({ hasText: 'klopt niet' })).toBeVisible();
    await expect(page.getByLabel('Wachtwoord')).toHaveValue('');
  }
  await signIn(page, 'bo@vraagspoor.test', PASSWORD);
  await expect(page.getByRole('alert').filter({ hasText: /Probeer opnieuw vanaf \d{2}:\d{2}/ })).toBeVisible();
});

test('every page has a policy with a nonce of its own, and next-auth keeps its addresses', async ({
  page,
  request,
}) => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await request.get('/aanmelden')).headers()['content-security-policy'] ?? ''),
  );
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{22,}' 'strict-dynamic';/);
    expect(policy).not.toContain('unsafe');
  }
  expect(policies[0]).not.toBe(policies[1]);
  const response = await page.goto('/aanmelden');
  expect(response?.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  expect(response?.headers()).not.toHaveProperty('strict-transport-security');
  // In the page as sent: a script that these load is trusted because they are, and has no nonce.
  const scripts = (await (await request.get('/aanmelden')).text()).match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !/ nonce="[^"]+"/.test(script))).toEqual([]);
  expect(await (await request.get('/api/auth/session')).json()).toEqual({});
});

test('a form of another site signs nobody in or out', async ({ request }) => {
  const headers = { Origin: 'https://elders.example' };
  expect((await request.post('/afmelden', { headers, maxRedirects: 0 })).status()).toBe(403);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an administrator signs in, invites somebody, who accepts and signs out', async ({ page }) => {
    await createPerson('ada@vraagspoor.test', { name: 'Ada Aktetas', isAdministrator: true });
    await database.office.create({ data: { name: 'Kantoor Braambes' } });
    await page.goto('/beheer');
    await expect(page).toHaveURL('/aanmelden?terug=%2Fbeheer');
    await signIn(page, 'ada@vraagspoor.test', 'een verkeerd wachtwoord');
    await expect(page.getByText('Het e-mailadres of het wachtwoord klopt niet.')).toBeVisible();
    await expect(page.getByLabel('E-mailadres')).toHaveValue('ada@vraagspoor.test');
    await signIn(page, 'ada@vraagspoor.test', PASSWORD);
    await expect(page).toHaveURL('/beheer');

    const invitation = await invite(page, 'ines@vraagspoor.test', 'Kantoor Braambes');
    await signOut(page);
    await page.goto(invitation);
    await fillPerson(page, 'Ines Inktpot', 'kort');
    await page.getByRole('button', { name: 'Account maken' }).click();
    await expect(page.getByText('Neem minstens 12 tekens.')).toBeVisible();
    await expect(page.getByLabel('Je naam')).toHaveValue('Ines Inktpot');
    await page.getByLabel('Wachtwoord').fill(PASSWORD);
    await page.getByRole('button', { name: 'Account maken' }).click();
    await expect(page.getByText('Kantoor Braambes, als redacteur')).toBeVisible();

    await page.getByLabel('Je naam').fill('Ines Inktlint');
    await page.getByRole('button', { name: 'Naam bewaren' }).click();
    await expect(page.getByText('Je naam is bewaard')).toBeVisible();
    await signOut(page);
    await page.goto('/account');
    await expect(page).toHaveURL('/aanmelden?terug=%2Faccount');
  });
});

/** Everything the browser complains of; the pages of these journeys must give it no reason. */
function collectComplaints(page: Page): () => readonly string[] {
  const complaints: string[] = [];
  const isComplaint = (message: ConsoleMessage): boolean => ['error', 'warning'].includes(message.type());
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return () => complaints;
}

async function fillPerson(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Je naam').fill(name);
  await page.getByLabel('Wachtwoord').fill(password);
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Aanmelden' }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Afmelden' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Aanmelden' })).toBeVisible();
}

/** Invites an editor from the page of the administration, and returns the link that it shows once. */
async function invite(page: Page, email: string, office: string): Promise<string> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Kantoor', { exact: true }).selectOption({ label: office });
  await page.getByLabel('Redacteur').check();
  await page.getByRole('button', { name: 'Uitnodigingslink maken' }).click();
  await expect(page.getByText('De link is gemaakt')).toBeVisible();
  return page.getByRole('code').innerText();
}

async function createPerson(email: string, person: { name: string; isAdministrator?: boolean }): Promise<void> {
  await database.user.create({ data: { email, ...person, passwordHash: await hashPassword(PASSWORD) } });
}
