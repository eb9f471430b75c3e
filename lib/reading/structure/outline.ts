import { Ahead } from './ahead';
import { insideMarkers, type InsideMarker } from './inside-markers';
import { InnerList, NumberedRows } from './inner-list';
import { readMarker, type Marker } from './marker';
import { Numbering } from './numbering';
import { readPartPhrase } from './part-phrase';
import { cutPiece, isBlank, type Piece } from './piece';

/** A stretch of a question or answer under one marker. */
export interface Section {
  /** Empty for what stands before the first marker. */
  readonly paths: readonly string[];
  /** Where the marker stands; null for what stands before the first one. */
  readonly marker: Piece | null;
  readonly pieces: Piece[];
}

/** What else is known of the text that is cut. */
export interface OutlineSetting {
  /** Whether it is the answer to a question without numbers, so that a list in it is no list of parts. */
  readonly isOfUnnumbered: boolean;
}

const NO_PATHS: ReadonlySet<string> = new Set();
/** A line that ends like this goes on in the next one, so that a number there is part of its sentence. */
const GOES_ON =
  /(?:^|[^\p{L}])(?:vra(?:ag|gen)|deelvra(?:ag|gen)|artikels?|artikelen|art\.?|nrs?\.?|nummers?|punt(?:en)?|bijlagen?|tabel(?:len)?|figuur|fase|paragraaf|blz\.?|p\.|van|en|tot|op|in|de|het|een|of|met|dan|ruim|circa|ca\.)$/iu;

/**
 * Cuts the pieces of a question or answer at its numbers. The first section is what stands before them (it may be
 * empty). `known` are the paths of the question when an answer is read.
 */
export function readOutline(
  pieces: readonly Piece[],
  known: ReadonlySet<string> = NO_PATHS,
  setting: OutlineSetting = { isOfUnnumbered: false },
): Section[] {
  const outline = new Outline(pieces, known, setting);
  pieces.forEach((piece, index) => {
    outline.add(piece, index);
  });
  return outline.sections;
}

class Outline {
  readonly sections: Section[] = [{ paths: [], marker: null, pieces: [] }];
  private readonly numbering = new Numbering();
  private readonly ahead: Ahead;
  private readonly rows = new NumberedRows();
  private readonly list = new InnerList();
  /** Whether more than one line names a part, so that the answer is divided by such words. */
  private readonly hasPhrases: boolean;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly known: ReadonlySet<string>,
    private readonly setting: OutlineSetting,
  ) {
    this.ahead = new Ahead(pieces);
    this.hasPhrases = known.size > 0 && pieces.filter((piece) => readPartPhrase(piece.text) !== null).length > 1;
  }

  add(piece: Piece, index: number): void {
    if (piece.source.grid !== undefined) {
      this.sections.at(-1)?.pieces.push(piece); // a table's cells hold no numbers of items
      return;
    }
    const rest = this.cutInside(this.cutStart(piece, index), index);
    if (!isBlank(rest) || isBlank(piece)) this.sections.at(-1)?.pieces.push(rest);
  }

  /** Takes the markers at the start of a line, one behind the other ("1. a)"). */
  private cutStart(piece: Piece, index: number): Piece {
    let rest = piece;
    if (this.isContinued(index)) return rest;
    for (let marker = readMarker(rest.text); marker; marker = readMarker(rest.text)) {
      if (this.rows.goesOn(marker, rest.text) || this.isOfList(marker, index, rest.start)) break;
      if (isNameLike(marker) && !this.isFollowed(marker, index, rest.start)) break;
      const paths = this.numbering.accept(marker, {
        isLineStart: true,
        known: this.known,
        isSmall: /^\p{Ll}/u.test(rest.text.slice(marker.length)),
      });
      if (!paths) {
        this.rows.begins(marker);
        this.list.begins(marker);
        break;
      }
      rest = this.open(marker, paths, rest);
    }
    if (rest === piece) this.openByPhrase(piece);
    return rest;
  }

  /** "Wat vraag 2 betreft, …": opens a section whose words stay its text. */
  private openByPhrase(piece: Piece): void {
    const phrase = this.hasPhrases ? readPartPhrase(piece.text) : null;
    const paths = phrase?.numbers.map(String) ?? [];
    if (!phrase || !paths.every((path) => this.known.has(path))) return;
    if (!this.numbering.jumpTo(phrase.numbers)) return;
    this.sections.push({ paths, marker: phrase.isHeading ? piece : cutPiece(piece, 0), pieces: [] });
  }

  private cutInside(piece: Piece, index: number): Piece {
    let rest = piece;
    for (const found of insideMarkers(piece)) {
      const at = piece.start + found.at - rest.start;
      if (at <= 0 || this.isOfList(found.marker, index, piece.start + found.at)) continue;
      const paths = this.isBelieved(found, index, piece.start + found.at)
        ? this.numbering.accept(found.marker, {
            isLineStart: false,
            known: this.known,
            isSmall: found.behind === 'small',
            isComing: (step) => this.ahead.isComing(step, index, piece.start + found.at),
          })
        : null;
      if (!paths) {
        this.list.begins(found.marker);
        continue;
      }
      this.sections.at(-1)?.pieces.push(cutPiece(rest, 0, at));
      rest = this.open(found.marker, paths, cutPiece(rest, at));
    }
    return rest;
  }

  private open(marker: Marker, paths: readonly string[], piece: Piece): Piece {
    this.list.end();
    this.sections.push({ paths, marker: piece, pieces: [] });
    return cutPiece(piece, marker.length);
  }

  /** Whether a number inside a line can be an item at all, by what stands around it. */
  private isBelieved(found: InsideMarker, piece: number, offset: number): boolean {
    const { marker, before, behind } = found;
    const [first] = marker.targets;
    const step = first?.steps[0];
    if (!step) return false;
    if (step.kind !== 'number') return this.isLetterBelieved(found);
    if (before === 'word') {
      const isKnown =
        this.known.size > 0 && first.steps.every((each) => each.kind === 'number' && this.known.has(each.text));
      const isNext = this.numbering.isEmpty
        ? step.value === 1 && this.isListOfItems(piece, offset)
        : this.numbering.isNext(step.value);
      if (/\d$/.test(this.pieces[piece]?.source.text.slice(0, offset) ?? ''))
        return isKnown && this.numbering.isNext(step.value);
      return isKnown || (this.known.size === 0 && behind === 'capital' && isNext);
    }
    if (behind === 'capital' || marker.targets.length > 1) return true;
    if (behind === 'figure') return this.known.size > 0 || before === 'sentence';
    if (behind === 'other') return true;
    return (
      (step.value === 1 && this.isListOfItems(piece, offset)) ||
      this.numbering.isInSmallLetters ||
      (before === 'sentence' && this.numbering.isNext(step.value))
    );
  }

  /** Whether a 1 before a small letter opens the items ("volgende gegevens:1. het aantal;2. …"), rather than a list in an answer. */
  private isListOfItems(piece: number, offset: number): boolean {
    if (this.setting.isOfUnnumbered || !this.numbering.isEmpty) return false;
    if (!this.ahead.isComing({ kind: 'number', value: 2 }, piece, offset)) return false;
    const most = Math.max(0, ...[...this.known].map((path) => Number.parseInt(path, 10) || 0));
    return this.known.size === 0 || !this.ahead.isComing({ kind: 'number', value: most + 1 }, piece, offset);
  }

  /** A letter needs its bracket inside a line; one that the question lacks also the end of a sentence before it. */
  private isLetterBelieved({ marker, before, behind, isGlued }: InsideMarker): boolean {
    if (marker.style.startsWith('capital'))
      return before === 'sentence' && behind === 'capital' && this.numbering.isInStyle(marker.style);
    if (!marker.style.includes(')')) return false;
    if (this.known.size === 0 || this.numbering.isLetterKnown(marker, this.known)) return true;
    return (
      before === 'sentence' ||
      (behind !== 'other' && (this.numbering.isInLetters || (isGlued && !marker.style.includes('('))))
    );
  }

  /** A list within an item that counts from 1 again: its next number is not the next item while that one still comes. */
  private isOfList(marker: Marker, piece: number, offset: number): boolean {
    const [first] = marker.targets;
    const step = first?.steps[0];
    if (step?.kind !== 'number' || marker.word !== null || marker.targets.length > 1 || first?.steps.length !== 1)
      return false;
    return this.list.goesOn(step.value, () => this.ahead.isComing(step, piece, offset));
  }

  /** Whether the line before, without a blank line between, leaves off in the middle of its sentence. */
  private isContinued(index: number): boolean {
    const before = this.pieces[index - 1];
    return (
      before !== undefined &&
      before.source.grid === undefined &&
      before.text.length > 30 &&
      GOES_ON.test(before.text.slice(-24))
    );
  }

  /** "A." and "I." are also initials: they count where "B." and "II." follow. */
  private isFollowed(marker: Marker, piece: number, offset: number): boolean {
    const step = marker.targets[0]?.steps[0];
    if (!step) return false;
    const isRoman = marker.style.startsWith('roman-capital');
    const next =
      isRoman && step.text === 'i'
        ? ({ kind: 'roman', value: 2 } as const)
        : { kind: step.kind, value: step.value + 1 };
    return !this.numbering.isEmpty || this.ahead.isComing(next, piece, offset);
  }
}

function isNameLike(marker: Marker): boolean {
  return marker.word === null && marker.style.includes('capital');
}
