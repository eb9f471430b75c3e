import { insideMarkers } from './inside-markers';
import { readMarker, type Marker, type NumberStep } from './marker';
import { cutPiece, type Piece } from './piece';

/** So many pieces are looked through; behind them nothing is known to come. */
const MOST_PIECES = 20_000;
const MOST_CHAINED = 6;

/** Which numbers still come in a text, so that a number is not believed where its real place is further on. */
export class Ahead {
  private readonly last = new Map<string, number>();

  constructor(pieces: readonly Piece[]) {
    pieces.slice(0, MOST_PIECES).forEach((piece, index) => {
      if (piece.source.grid !== undefined) return;
      let rest = piece;
      for (let count = 0; count < MOST_CHAINED; count += 1) {
        const marker = readMarker(rest.text);
        if (!marker || marker.length === 0) break;
        this.note(marker, index, rest.start);
        rest = cutPiece(rest, marker.length);
      }
      for (const { marker, at } of insideMarkers(rest)) this.note(marker, index, rest.start + at);
    });
  }

  /** Whether a marker of this number stands behind a place in the text. */
  isComing(step: Pick<NumberStep, 'kind' | 'value'>, piece: number, offset: number): boolean {
    const last = this.last.get(`${step.kind}${step.value}`);
    return last !== undefined && last > positionOf(piece, offset);
  }

  /** Whether a marker of this number stands anywhere in the text. */
  has(step: Pick<NumberStep, 'kind' | 'value'>): boolean {
    return this.last.has(`${step.kind}${step.value}`);
  }

  private note(marker: Marker, piece: number, offset: number): void {
    for (const target of marker.targets) {
      const [step] = target.steps;
      if (step) this.last.set(`${step.kind}${step.value}`, positionOf(piece, offset));
    }
  }
}

function positionOf(piece: number, offset: number): number {
  return piece * 1e8 + offset;
}
