import { parsePeriod } from '../../figures/parse-period';
import type { Period, PeriodType } from '../../figures/period';

/** The word that makes "2019-2020" one year of its kind. */
const WORD_OF = {
  'calendar-year': '',
  'school-year': 'schooljaar',
  'academic-year': 'academiejaar',
  'parliamentary-year': 'zittingsjaar',
  semester: '',
  quarter: '',
  month: '',
  'part-of-year': '',
  'several-years': '',
  'reference-date': '',
} as const satisfies Record<PeriodType, string>;

/**
 * The period that a person typed, of the kind that they chose; without a kind the label and the words around it say which.
 * A label that is no period, or one of another kind, is refused: nothing is guessed.
 */
export function typedPeriod(
  label: string,
  type: PeriodType | null,
  around: string,
): Period | 'not-a-period' | 'other-period-type' {
  const period = parsePeriod(label, type === null ? around : WORD_OF[type]);
  if (period === null) return 'not-a-period';
  return type === null || period.type === type ? period : 'other-period-type';
}
