import type { AnswerPartView } from '@/lib/answers/answer-view';
import { markFigures } from '@/lib/answers/mark-figures';

export interface AnswerTextProps {
  part: Pick<AnswerPartView, 'text' | 'figures' | 'outcome'>;
  /** Retold words are not the minister's, and are not shown as a quotation. */
  isRetelling: boolean;
  retoldWord: string;
  /** The figure whose passport is open, if it stands here. */
  openFigureId: string | null;
}

/** The text of a part of the answer, each figure in it a link to its passport. A refusal is set apart and quoted. */
export function AnswerText({ part, isRetelling, retoldWord, openFigureId }: AnswerTextProps) {
  const paragraphs = part.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  const content = paragraphs.map((paragraph, index) => (
    <p key={index}>
      {markFigures(paragraph, part.figures).map((piece, position) => {
        const figure = piece.figure === null ? undefined : part.figures[piece.figure];
        if (!figure) return piece.text;
        return (
          <a
            key={position}
            id={`cel-${figure.id}`}
            href={`/cijfers/zin/${figure.id}`}
            data-passport={`zin-${figure.id}`}
            aria-current={figure.id === openFigureId ? 'true' : undefined}
            className="rounded-sm px-0.5 text-ink decoration-dotted hover:bg-mark hover:text-on-mark aria-[current]:bg-mark aria-[current]:text-on-mark"
          >
            {piece.text}
          </a>
        );
      })}
    </p>
  ));
  const look = 'grid max-w-measure gap-3 font-serif text-reading';
  if (part.outcome !== 'refused')
    return (
      <div lang="nl" className={look}>
        {content}
      </div>
    );
  const apart = `${look} border-l-3 border-no py-0.5 pl-4.5`;
  if (!isRetelling)
    return (
      <blockquote lang="nl" className={apart}>
        {content}
      </blockquote>
    );
  return (
    <div className={apart}>
      <div lang="nl" className="grid gap-3">
        {content}
      </div>
      <p className="font-sans text-fine text-quiet">{retoldWord}</p>
    </div>
  );
}
