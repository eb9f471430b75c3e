/** One part of a number format ("positive;negative;zero;text"), taken apart. */
export interface FormatSection {
  readonly isGeneral: boolean;
  /** What is printed before and behind the digits, percent signs and currencies included. */
  readonly prefix: string;
  readonly suffix: string;
  /** All that is printed when no digit is. */
  readonly literal: string;
  /** Digits that are always printed before the comma. */
  readonly integerDigits: number;
  readonly optionalDigits: number;
  readonly decimals: number;
  readonly leastDecimals: number;
  readonly hasThousands: boolean;
  /** How many times the figure is divided by a thousand. */
  readonly scale: number;
  readonly percents: number;
  readonly hasExponent: boolean;
  /** Its letters and signs outside quotes, for dates. */
  readonly tokens: readonly FormatToken[];
}

export interface FormatToken {
  readonly kind: 'literal' | 'digit' | 'percent' | 'code';
  readonly text: string;
}

const LONGEST_FORMAT = 500;
const PRINTED: readonly FormatToken['kind'][] = ['literal', 'percent'];
const MOST_DECIMALS = 30;
/**
 * A quoted text, an escaped sign, a space as wide as a sign, a repeated sign, a currency, elapsed time, a colour or
 * condition, a word of its own, a run of one letter, a placeholder, any other sign.
 */
const TOKEN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|(\[(?:h+|m+|s+)\])|\[[^\]]*\]|(General|Standaard|AM\/PM|A\/P|[eE][-+])|(d+|m+|y+|h+|s+)|([0#?.,%])|([\s\S])/giu;

/** The sections of a format code, at most four. */
export function formatSections(format: string): FormatSection[] {
  return splitSections(format.slice(0, LONGEST_FORMAT)).slice(0, 4).map(readSection);
}

/** Cuts at the semicolons outside quotes. */
function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"?|\\.|[^;"\\])+|;/gs) ?? []).reduce<string[]>(
    (sections, part) => {
      if (part === ';') sections.push('');
      else sections.push((sections.pop() ?? '') + part);
      return sections;
    },
    [''],
  );
}

function readSection(code: string): FormatSection {
  const tokens = tokensOf(code);
  const isDigit = (token: FormatToken): boolean => token.kind === 'digit' && /[0#?]/.test(token.text);
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const pattern = first < 0 ? '' : joined(tokens.slice(first, last + 1), ['digit']);
  const [whole = '', ...decimalParts] = pattern.split('.');
  const decimalPattern = decimalParts
    .join('')
    .replace(/[^0#?]/g, '')
    .slice(0, MOST_DECIMALS);
  const behind = tokens.slice(last + 1);
  const before = tokens.slice(0, Math.max(0, first));
  const hasLeadingPoint = before.some((token) => token.kind === 'digit' && token.text === '.');
  const wholePattern = hasLeadingPoint ? '' : whole;
  return {
    isGeneral: /^(?:\[[^\]]*\])*\s*(?:general|standaard|@)?\s*$/i.test(code),
    prefix: unbracketed(joined(before, PRINTED)),
    suffix: unbracketed(joined(behind, PRINTED)),
    literal: unbracketed(joined(tokens, PRINTED)).trim(),
    integerDigits: wholePattern.replace(/[^0]/g, '').length,
    optionalDigits: wholePattern.replace(/[^#?]/g, '').length + decimalPattern.length,
    decimals: hasLeadingPoint ? pattern.replace(/[^0#?]/g, '').length : decimalPattern.length,
    leastDecimals: (hasLeadingPoint ? pattern : decimalPattern).replace(/#+$/, '').replace(/[^0#?]/g, '').length,
    hasThousands: /[0#?],[0#?]/.test(wholePattern),
    scale:
      behind.findIndex((token) => token.text !== ',') < 0
        ? behind.length
        : Math.max(
            0,
            behind.findIndex((token) => token.text !== ','),
          ),
    percents: tokens.filter((token) => token.kind === 'percent').length,
    hasExponent: tokens.some((token) => token.kind === 'code' && /^e[-+]$/i.test(token.text)),
    tokens,
  };
}

function tokensOf(code: string): FormatToken[] {
  return Array.from(code.matchAll(TOKEN), (match): FormatToken => {
    const [all, quoted, escaped, currency, elapsed, word, letters, placeholder, other] = match;
    const literal = quoted ?? escaped ?? currency;
    if (literal !== undefined) return { kind: 'literal', text: literal };
    const codeText = elapsed ?? word ?? letters;
    if (codeText !== undefined) return { kind: 'code', text: codeText };
    if (placeholder === '%') return { kind: 'percent', text: '%' };
    if (placeholder !== undefined) return { kind: 'digit', text: placeholder };
    return { kind: 'literal', text: other === undefined || all.startsWith('[') ? '' : other };
  });
}

function joined(tokens: readonly FormatToken[], kinds: readonly FormatToken['kind'][]): string {
  return tokens
    .filter((token) => kinds.includes(token.kind))
    .map((token) => token.text)
    .join('');
}

/** Brackets around a negative figure go: it gets a minus. */
function unbracketed(text: string): string {
  return text.replace(/[()]/g, '').replaceAll('@', '');
}
