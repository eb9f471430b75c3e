import type { PrismaClient } from '../../db/generated/client';
import type { Role, Viewer } from '../../visibility/viewer';

let counter = 0;

/** A new office with an editor and a reader, with names that nobody bears. */
export async function createOffice(
  client: PrismaClient,
): Promise<{ readonly officeId: string; readonly editor: Viewer; readonly reader: Viewer }> {
  counter += 1;
  const office = await client.office.create({
    data: { name: `Proefkantoor ${String(counter)}` },
    select: { id: true },
  });
  const member = async (role: Role): Promise<Viewer> => {
    const user = await client.user.create({
      data: {
        email: `${role}-${String(counter)}@proef.example`,
        name: `Proefpersoon ${role} ${String(counter)}`,
        memberships: { create: { officeId: office.id, role } },
      },
      select: { id: true },
    });
    return { userId: user.id, isAdministrator: false, memberships: [{ officeId: office.id, role }] };
  };
  return { officeId: office.id, editor: await member('editor'), reader: await member('reader') };
}
