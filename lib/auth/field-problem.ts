/** What can be wrong with a field, each with its words under "auth.fieldProblems" in the catalogue. */
export const FIELD_PROBLEMS = [
  'amountInvalid',
  'credentialsWrong',
  'currentPasswordWrong',
  'dayInvalid',
  'dayMissing',
  'emailInUse',
  'emailInvalid',
  'emailMissing',
  'endsBeforeStart',
  'idInvalid',
  'lastAdministrator',
  'monthDay',
  'nameMissing',
  'nameTooLong',
  'officeMissing',
  'officeNameInUse',
  'ownAccount',
  'parliamentMissing',
  'passwordIsOwnName',
  'passwordMissing',
  'passwordTooCommon',
  'passwordTooLong',
  'passwordTooShort',
  'purposeMissing',
  'recessKindMissing',
  'recessOverlaps',
  'recessTooLong',
  'roleMissing',
  'ruleStartsThen',
  'sourceTooLong',
  'startRuleMissing',
  'tooManyDaysOff',
  'tooManySuspensions',
  'unitMissing',
  'userDisabled',
  'userMissing',
  'unknown',
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

/** The problem of that name; "unknown" for one without words of its own. */
export function fieldProblemOf(key: string): FieldProblem {
  return FIELD_PROBLEMS.find((problem) => problem === key) ?? 'unknown';
}
