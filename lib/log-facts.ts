/** What may be said about an event. An error is reduced to its kind, code and place. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined | Error>>;

const PERSONAL_KEY =
  /e-?mail|password|secret|token|cookie|authorization|session|^ip|address$|(^|[a-z])name$|^name|title|text|body|query|content/i;
/** "filename" and the like stand among personal keys on purpose: names of files tell of cases. */
const HARMLESS_KEYS: ReadonlySet<string> = new Set(['migrationName', 'queueName', 'eventName']);

const EMAIL_ADDRESS = /[^\s"'<>@]+@[^\s"'<>@]+\.[a-z]{2,}/gi;
const NETWORK_ADDRESS = /\b\d{1,3}(\.\d{1,3}){3}\b/g;
const LONGEST = 300;

/**
 * Facts as they may be written down: keys that hold personal data are dropped, addresses inside other values are
 * blotted out, long values are cut.
 */
export function withoutPersonalData(facts: LogFacts): Record<string, unknown> {
  const kept = Object.entries(facts).filter(([key]) => HARMLESS_KEYS.has(key) || !PERSONAL_KEY.test(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, harmless(value)]));
}

function harmless(value: LogFacts[string]): unknown {
  if (value instanceof Error) return describeError(value);
  return typeof value === 'string' ? blotted(value) : value;
}

/** Prisma's messages show the code and the values of the call, the cause comes last: only that line is kept. */
function describeError(error: Error): Record<string, unknown> {
  const lines = error.message.split('\n').filter((line) => line.trim() !== '');
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const digest = 'digest' in error && typeof error.digest === 'string' ? { digest: error.digest } : {};
  return {
    kind: error.name,
    ...code,
    ...digest,
    cause: blotted(lines.at(-1) ?? ''),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  };
}

function blotted(text: string): string {
  return text.replace(EMAIL_ADDRESS, '[address]').replace(NETWORK_ADDRESS, '[address]').slice(0, LONGEST);
}
