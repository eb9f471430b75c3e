import { removeRecess } from '../../deadlines/use-cases/remove-recess.server';
import { saveDaysOff } from '../../deadlines/use-cases/save-days-off.server';
import { saveDeadlineRule } from '../../deadlines/use-cases/save-deadline-rule.server';
import { saveRecess } from '../../deadlines/use-cases/save-recess.server';
import { ADMINISTRATOR, type PermissionRow, type Trial } from './permission-row.server';

const PARLIAMENT = { parliamentId: 'vlaams-parlement', isPreview: false };

/** Who may do what with the calendar and the rules of a parliament. */
export const DEADLINE_PERMISSIONS: readonly PermissionRow[] = [
  {
    file: 'lib/deadlines/use-cases/save-recess.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context }) =>
      saveRecess(context, {
        ...PARLIAMENT,
        recessId: null,
        name: 'Herfstreces 2050',
        kind: 'autumn',
        startsOn: '2050-10-31',
        endsOn: '2050-11-06',
      }),
  },
  {
    file: 'lib/deadlines/use-cases/remove-recess.server.ts',
    allowed: ADMINISTRATOR,
    attempt: async ({ context, database }: Trial): Promise<unknown> => {
      const day = new Date('2060-04-05T00:00:00.000Z');
      const row = { parliamentId: PARLIAMENT.parliamentId, startsOn: day };
      const { id } = await database.recess.upsert({
        where: { parliamentId_startsOn: row },
        create: { ...row, name: 'Paasreces 2060', kind: 'easter', endsOn: day },
        update: {},
        select: { id: true },
      });
      return removeRecess(context, { ...PARLIAMENT, recessId: id });
    },
  },
  {
    file: 'lib/deadlines/use-cases/save-deadline-rule.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context }) =>
      saveDeadlineRule(context, {
        ...PARLIAMENT,
        ruleId: null,
        purpose: 'answer',
        amount: '20',
        unit: 'working-day',
        startRule: 'after-sending',
        suspensions: [],
        validFrom: '2050-01-01',
        validTo: null,
        source: null,
      }),
  },
  {
    file: 'lib/deadlines/use-cases/save-days-off.server.ts',
    allowed: ADMINISTRATOR,
    attempt: ({ context }) => saveDaysOff(context, { ...PARLIAMENT, extraDaysOff: ['07-11'] }),
  },
];
