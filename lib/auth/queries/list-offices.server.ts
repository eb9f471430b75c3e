import { allowAdministrator } from '../allow';
import type { UseCaseContext } from '../use-case-context.server';

export interface OfficeSummary {
  readonly id: string;
  readonly name: string;
  readonly memberCount: number;
}

/** All offices by name. Administrators may. */
export async function listOffices({
  database,
  viewer,
}: Pick<UseCaseContext, 'database' | 'viewer'>): Promise<OfficeSummary[]> {
  allowAdministrator(viewer);
  const offices = await database.office.findMany({
    select: { id: true, name: true, _count: { select: { memberships: true } } },
    orderBy: { name: 'asc' },
  });
  return offices.map(({ id, name, _count }) => ({ id, name, memberCount: _count.memberships }));
}
