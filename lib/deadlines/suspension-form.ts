import type { RecessKind, Suspension } from './suspension';

/** The recesses that a rule can name in its form; an election recess suspends nothing by rule. */
export const SUSPENDING_RECESSES = [
  'autumn',
  'christmas',
  'spring',
  'easter',
  'summer',
] as const satisfies readonly RecessKind[];

export const RECESS_SUSPENSIONS = ['none', 'whole', 'second-week', 'from-start-to'] as const;
export type RecessSuspension = (typeof RECESS_SUSPENSIONS)[number];

/** Up to which day a recess that is cut short counts (31 August; domain.md, section 1). */
const CUT_AT = '08-31';

/** What the suspensions of a rule look like as fields: a choice per recess, and the fixed days as lines of text. */
export interface SuspensionFields {
  readonly recesses: Readonly<Record<(typeof SUSPENDING_RECESSES)[number], RecessSuspension>>;
  /** "12-25 tot 01-02", one a line. */
  readonly fixed: string;
}

/** The fields that say what the suspensions say. */
export function fieldsOfSuspensions(suspensions: readonly Suspension[]): SuspensionFields {
  const choiceOf = (recess: RecessKind): RecessSuspension => {
    const found = suspensions.find((suspension) => suspension.kind !== 'fixed' && suspension.recess === recess);
    if (found === undefined || found.kind === 'fixed') return 'none';
    return found.kind === 'recess' ? 'whole' : found.kind;
  };
  return {
    recesses: {
      autumn: choiceOf('autumn'),
      christmas: choiceOf('christmas'),
      spring: choiceOf('spring'),
      easter: choiceOf('easter'),
      summer: choiceOf('summer'),
    },
    fixed: suspensions
      .flatMap((suspension) => (suspension.kind === 'fixed' ? [`${suspension.from} tot ${suspension.to}`] : []))
      .join('\n'),
  };
}

/** The suspension that a choice for a recess stands for, or null. */
export function recessSuspension(recess: RecessKind, choice: RecessSuspension): Suspension | null {
  switch (choice) {
    case 'none':
      return null;
    case 'whole':
      return { kind: 'recess', recess };
    case 'second-week':
      return { kind: 'second-week', recess };
    case 'from-start-to':
      return { kind: 'from-start-to', recess, to: CUT_AT };
  }
}

const FIXED_LINE = /^(\d{2}-\d{2})\s{0,5}(?:tot|to|-|–)\s{0,5}(\d{2}-\d{2})$/;

/** The fixed stretches that lines of text name; a line that names none keeps its words, for the schema to refuse. */
export function fixedSuspensions(text: string): { kind: 'fixed'; from: string; to: string }[] {
  return linesOf(text).map((line) => {
    const match = FIXED_LINE.exec(line);
    return { kind: 'fixed', from: match?.[1] ?? line, to: match?.[2] ?? line };
  });
}

/** The lines of a field that are not empty, trimmed. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
