import { DATE_PATTERN, parseDate } from '../../figures/parse-date';
import type { IsoDate } from '../../figures/iso-date';
import { foldText } from './fold-text';
import { personName, yearSpan } from './header';
import { readMarker } from './marker';
import { cutPiece, isBlank, type Piece } from './piece';

/** What the lines of a header block say, in whatever order they stand. */
export interface HeaderFields {
  readonly number: number | null;
  readonly date: IsoDate | null;
  readonly answeredOn: IsoDate | null;
  readonly parliamentaryYear: string | null;
  readonly asker: string | null;
  readonly addressee: { readonly name: string | null; readonly portfolio: string | null } | null;
  readonly title: string | null;
  /** What stands below the block. */
  readonly rest: readonly Piece[];
}

type Field = 'number' | 'year' | 'date' | 'answered' | 'asker' | 'addressee' | 'title';

const YEARS = '(?:19|20)\\d{2}\\s?[-–/]\\s?(?:19|20)\\d{2}';
/** The labels of the fields; a colon may follow. A field without its label is a line of its own after the label. */
const LABELS: readonly (readonly [Field, RegExp])[] = [
  ['answered', /^(?:datum\s+(?:van\s+(?:het\s+)?)?antwoord|antwoorddatum|beantwoord\s+op|antwoord\s+van)\s*:?\s*/i],
  ['number', /^(?:vraag\s*)?(?:nr|nummer|n°|volgnummer)\.?\s*:?\s*/i],
  ['year', /^\(?(?:zittingsjaar|zitting|parlementair\s+jaar|vergaderjaar)\s*:?\s*/i],
  [
    'date',
    /^(?:datum(?:\s+(?:van\s+)?(?:de\s+)?(?:indiening|vraag))?|d\.d\.|dd\.|ingediend\s+op|gesteld\s+op|van\s+datum)\s*:?\s*/i,
  ],
  [
    'asker',
    /^(?:vraagsteller|vraagstelster|steller|gesteld\s+door|ingediend\s+door|volksvertegenwoordiger|van)\s*:?\s*/i,
  ],
  [
    'addressee',
    /^(?:gericht\s+aan|gesteld\s+aan|aan|bevoegde\s+minister|minister(?=\s*:|\s+\p{Lu}\p{Ll}+\s+\p{Lu}|$)|geadresseerde|bestemmeling)\s*:?\s*/iu,
  ],
  ['title', /^(?:onderwerp|titel|betreft|betreffende)\s*:?\s*/i],
];
const VALUES: Readonly<Record<'number' | 'year' | 'date' | 'answered', RegExp>> = {
  number: /^(\d{1,5})(?![\d/.-]\d)\b\.?\s*/,
  year: new RegExp(`^\\(?(${YEARS})\\)?\\s*`),
  date: new RegExp(`^(${DATE_PATTERN})\\.?\\s*`, 'i'),
  answered: new RegExp(`^(${DATE_PATTERN})\\.?\\s*`, 'i'),
};
const DATED = new RegExp(`^van\\s+(${DATE_PATTERN})\\s*`, 'i');
/** Where another field begins in the same line. */
const NEXT_FIELD =
  /\s+(?=(?:datum\b|nr\.\s?\d|zittingsjaar\b|gericht aan\b|aan\s+(?:de\s+heer|mevrouw|\p{Lu}))|van\s+\d{1,2}\s)/iu;
const PORTFOLIO =
  /(?:,\s*)?(?:^|\s)(?=(?:vice-?minister-president|minister-president|vlaamse?\s+minister|minister\s+van|staatssecretaris)\b)/i;
const HAS_PORTFOLIO = /\b(?:vice-?)?(?:minister|staatssecretaris)(?![\p{L}])/iu;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const OPEN_END = /[,]$|(?:^|\s)(?:en|van|de|het|voor|EN|VAN|DE|HET|VOOR)$/;
const MOST_PIECES = 40;
const MOST_PORTFOLIO_LINES = 6;
const LONG_LINE = 44;

/** Reads the lines below "SCHRIFTELIJKE VRAAG": number, year, dates, asker, minister and title, with or without labels. */
export function readHeaderFields(pieces: readonly Piece[]): HeaderFields {
  return new FieldReader(pieces).read();
}

class FieldReader {
  private readonly found = new Map<Field, string>();
  private portfolio: string | null = null;
  private readonly queue: Piece[];
  private taken = 0;

  /** Whether a blank line stands behind every line, so that it parts nothing. */
  private readonly isSpaced: boolean;

  constructor(private readonly pieces: readonly Piece[]) {
    this.queue = [...pieces.slice(0, MOST_PIECES)];
    const printed = this.queue.slice(0, 12).flatMap((piece, index) => (isBlank(piece) ? [] : [index]));
    this.isSpaced =
      printed.length >= 4 &&
      printed.every((index) => {
        const next = this.queue[index + 1];
        return next === undefined || isBlank(next);
      });
  }

  read(): HeaderFields {
    let pending: Field | null = null;
    while (this.queue.length > 0) {
      const piece = this.queue[0];
      if (!piece) break;
      if (isBlank(piece)) {
        this.drop();
        continue;
      }
      const label: readonly [Field, RegExp] | undefined = pending ? undefined : this.labelOf(piece);
      if (label && piece.text.replace(label[1], '') === '') {
        pending = label[0];
        this.drop();
        continue;
      }
      if (!this.take(piece, pending ?? label?.[0] ?? null, label?.[1] ?? null)) break;
      pending = null;
    }
    const { found } = this;
    const name = found.get('addressee');
    return {
      number: found.has('number') ? Number(found.get('number')) : null,
      date: parseDate(found.get('date') ?? ''),
      answeredOn: parseDate(found.get('answered') ?? ''),
      parliamentaryYear: yearSpan(found.get('year')),
      asker: found.get('asker') ?? null,
      addressee: name === undefined ? null : { name: name === '' ? null : name, portfolio: this.portfolio },
      title: found.get('title') ?? null,
      rest: [...this.queue, ...this.pieces.slice(this.taken + this.queue.length)],
    };
  }

  private labelOf(piece: Piece): readonly [Field, RegExp] | undefined {
    return LABELS.find(([field, pattern]) => !this.found.has(field) && pattern.test(piece.text));
  }

  /** Takes the value of a field from the start of a piece; false when the header block ends here. */
  private take(piece: Piece, field: Field | null, label: RegExp | null): boolean {
    const start = label?.exec(piece.text)?.[0].length ?? 0;
    const value = piece.text.slice(start);
    if (!this.found.has('date')) {
      const dated =
        DATED.exec(piece.text) ??
        (this.found.has('number') || this.isBareDate(piece) ? VALUES.date.exec(piece.text) : null);
      if (dated) return this.keep('date', dated[1] ?? '', piece, dated[0].length);
    }
    if (!this.found.has('year') && field === null) {
      const year = piece.text.startsWith('(') ? VALUES.year.exec(piece.text) : null;
      if (year) return this.keep('year', year[1] ?? '', piece, year[0].length);
    }
    switch (field) {
      case null:
        return this.takeUnlabelled(piece);
      case 'number':
      case 'year':
      case 'date':
      case 'answered': {
        const match = VALUES[field].exec(value);
        return match ? this.keep(field, match[1] ?? '', piece, start + match[0].length) : this.takeUnlabelled(piece);
      }
      case 'asker':
        return this.takeAsker(piece, start);
      case 'addressee':
        return this.takeAddressee(piece, start);
      case 'title':
        return this.takeTitle(piece, start);
    }
  }

  /** A line that is nothing but a day, below the asker. */
  private isBareDate(piece: Piece): boolean {
    return this.found.has('asker') && VALUES.date.exec(piece.text)?.[0].length === piece.text.length;
  }

  /** A line in capitals that a portfolio follows names the minister: "aan" may be missing. */
  private takeUnlabelled(piece: Piece): boolean {
    if (this.found.has('addressee') || !CAPITALS.test(piece.text) || readMarker(piece.text)) return false;
    const next = this.queue.slice(1, 4).find((each) => !isBlank(each));
    const isNamed = PORTFOLIO.test(piece.text) && piece.text.search(PORTFOLIO) > 0;
    if (!isNamed && !(next && HAS_PORTFOLIO.test(next.text) && next.text.length < 200)) return false;
    return this.takeAddressee(piece, 0);
  }

  private takeAsker(piece: Piece, start: number): boolean {
    const value = piece.text.slice(start);
    const end = NEXT_FIELD.exec(value)?.index ?? value.length;
    const name = personName(value.slice(0, end));
    if (
      name === '' ||
      name.length > 120 ||
      readMarker(value) ||
      /[.;?]\s/.test(value.slice(0, end).replace(/\b\p{Lu}\.\s/gu, ''))
    )
      return false;
    return this.keep('asker', name, piece, start + end);
  }

  private takeAddressee(piece: Piece, start: number): boolean {
    const value = piece.text.slice(start);
    const end = /\s+(?=datum\s*:|nr\.\s?\d)/i.exec(value)?.index ?? value.length;
    const inline = PORTFOLIO.exec(value.slice(0, end));
    const hasName = inline !== null && inline.index > 0;
    const name = personName(value.slice(0, hasName ? inline.index : end));
    if (name === '' || name.length > 200) return false;
    const lines: Piece[] = [];
    if (hasName) lines.push(cutPiece(piece, start + inline.index + inline[0].length, start + end));
    const isFunction = !hasName && HAS_PORTFOLIO.test(name);
    if (isFunction) lines.push(cutPiece(piece, start, start + end));
    this.keep('addressee', name, piece, start + end);
    if (end === value.length) this.takePortfolio(lines);
    if (isFunction) this.found.set('addressee', '');
    if (lines.length > 0)
      this.portfolio = isFunction ? foldText(lines).replace(/^(?:de|het)\s+/i, '') : foldText(lines);
    return true;
  }

  /** The lines of the portfolio below the name, one to six. */
  private takePortfolio(lines: Piece[]): void {
    while (lines.length < MOST_PORTFOLIO_LINES) {
      const at = this.queue.findIndex((each) => !isBlank(each));
      const piece = this.queue[at];
      if (!piece || readMarker(piece.text) || this.labelOf(piece)) return;
      const last = lines.at(-1);
      const isFar = last !== undefined && (at > 1 || (at > 0 && !this.isSpaced && !OPEN_END.test(last.text)));
      if (last === undefined ? !HAS_PORTFOLIO.test(piece.text) || at > 1 : isFar || !goesOnWith(last, piece)) return;
      for (let count = 0; count < at; count += 1) this.drop();
      lines.push(piece);
      this.drop();
    }
  }

  private takeTitle(piece: Piece, start: number): boolean {
    const lines = [cutPiece(piece, start)];
    this.drop();
    while (this.queue[0] && !isBlank(this.queue[0]) && lines.length < 3) {
      const next = this.queue[0];
      const isWrapped = /^\p{Ll}|^\(\d\)/u.test(next.text) || (lines.at(-1)?.text.length ?? 0) > 60;
      if (!isWrapped || readMarker(next.text) || this.labelOf(next) || /[.?!]$/.test(next.text)) break;
      lines.push(next);
      this.drop();
    }
    this.found.set('title', foldText(lines).replace(/^["“](.*)["”]$/, '$1'));
    return true;
  }

  /** Keeps a value and leaves what follows it in the same line for the next field. */
  private keep(field: Field, value: string, piece: Piece, length: number): boolean {
    this.found.set(field, value);
    const left = cutPiece(piece, length);
    this.drop();
    if (!isBlank(left)) {
      this.queue.unshift(left);
      this.taken -= 1;
    }
    return true;
  }

  private drop(): void {
    this.queue.shift();
    this.taken += 1;
  }
}

/** Whether a line goes on a portfolio: it breaks behind a comma or "en", in small letters, or where a long line in capitals wraps. */
function goesOnWith(last: Piece, next: Piece): boolean {
  if (/\s[-–]\s/.test(next.text) || Math.abs((last.source.size ?? 0) - (next.source.size ?? 0)) > 0.7) return false;
  if (OPEN_END.test(last.text)) return CAPITALS.test(next.text) || !CAPITALS.test(last.text);
  if (CAPITALS.test(last.text))
    return CAPITALS.test(next.text) && (last.text.length >= LONG_LINE || /^(?:EN|VAN)\s/.test(next.text));
  return /^(?:en|van)\s/.test(next.text) && next.text.length < 120;
}
