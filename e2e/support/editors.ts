import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { hashPassword } from '../../lib/auth/password-hash.server';
import { createClient } from '../../lib/db/client.server';
import { installation } from './installation';

const PASSWORD = 'een trein vol paardenbloemen';

export interface Editor {
  readonly email: string;
  readonly officeName: string;
}

/** An editor of an office of its own, so that journeys do not meet each other. */
export async function createEditor(): Promise<Editor> {
  const database = createClient(installation.databaseUrl, { connections: 1 });
  const key = randomUUID().slice(0, 8);
  const email = `redacteur-${key}@vraagspoor.test`;
  const officeName = `Proefkantoor ${key}`;
  await database.user.create({
    data: {
      email,
      name: `Proef ${key}`,
      passwordHash: await hashPassword(PASSWORD),
      memberships: { create: { role: 'editor', office: { create: { name: officeName } } } },
    },
  });
  await database.$disconnect();
  return { email, officeName };
}

/** Another editor of the same office. */
export async function createColleague({ officeName }: Editor): Promise<Editor> {
  const database = createClient(installation.databaseUrl, { connections: 1 });
  const key = randomUUID().slice(0, 8);
  const email = `collega-${key}@vraagspoor.test`;
  const office = await database.office.findFirstOrThrow({ where: { name: officeName }, select: { id: true } });
  await database.user.create({
    data: {
      email,
      name: `Collega ${key}`,
      passwordHash: await hashPassword(PASSWORD),
      memberships: { create: { role: 'editor', officeId: office.id } },
    },
  });
  await database.$disconnect();
  return { email, officeName };
}

/** An installation administrator, who belongs to no office. Made after the journey of the first one (playwright.config.ts). */
export async function createAdministrator(): Promise<Pick<Editor, 'email'>> {
  const database = createClient(installation.databaseUrl, { connections: 1 });
  const email = `beheerder-${randomUUID().slice(0, 8)}@vraagspoor.test`;
  await database.user.create({
    data: { email, name: 'Proef Beheer', passwordHash: await hashPassword(PASSWORD), isAdministrator: true },
  });
  await database.$disconnect();
  return { email };
}

/** Signs in by the form and ends at the page that was asked for. */
export async function signInAs(page: Page, { email }: Pick<Editor, 'email'>, path: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page).toHaveURL(path);
}
