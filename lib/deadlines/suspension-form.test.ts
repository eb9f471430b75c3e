import { describe, expect, it } from 'vitest';
import {
  fieldsOfSuspensions,
  fixedSuspensions,
  recessSuspension,
  SUSPENDING_RECESSES,
  type SuspensionFields,
} from './suspension-form';
import { Suspension } from './suspension';

function suspensionsOf(fields: SuspensionFields): Suspension[] {
  const recesses = SUSPENDING_RECESSES.flatMap((recess) => recessSuspension(recess, fields.recesses[recess]) ?? []);
  return [...recesses, ...fixedSuspensions(fields.fixed)];
}

describe('the fields of suspensions', () => {
  it('say what the rule says, and say it back', () => {
    const suspensions: Suspension[] = [
      { kind: 'recess', recess: 'christmas' },
      { kind: 'second-week', recess: 'easter' },
      { kind: 'from-start-to', recess: 'summer', to: '08-31' },
      { kind: 'fixed', from: '12-25', to: '01-02' },
    ];
    expect(suspensionsOf(fieldsOfSuspensions(suspensions))).toEqual(suspensions);
  });

  it('leave words that are no days for the schema to refuse', () => {
    const [suspension] = fixedSuspensions('rond Kerstmis');
    expect(Suspension.safeParse(suspension).success).toBe(false);
    expect(fixedSuspensions('\n 12-25 – 01-02 \r\n')).toEqual([{ kind: 'fixed', from: '12-25', to: '01-02' }]);
  });
});
