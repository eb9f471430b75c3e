import type { Caution, Change, Obstacle, RelativeChange } from '@/lib/comparison/change';
import { formatDifference, formatPoints } from '@/lib/comparison/format';
import type { CellWords } from './cell-words';
import { relativeWords } from './change-words';
import { MissingWords } from './figure-cell';

interface ChangeCellsProps {
  change: Change;
  className: string;
  unit: string | null;
  words: CellWords;
}

/** The two cells of a change: how much, and in proportion; or the reason why there is none. Up and down look the same. */
export function ChangeCells({ change, className, unit, words }: ChangeCellsProps) {
  const cell = `bg-act-soft whitespace-nowrap ${className}`;
  switch (change.kind) {
    case 'difference':
      return (
        <>
          <td className={cell}>
            {formatDifference(change.difference, words.locale)}
            {unit !== null && <span className="only-read"> {unit}</span>}
            <Cautions cautions={change.cautions} words={words} />
          </td>
          <td className={cell}>
            <Relative relative={change.relative} words={words} />
          </td>
        </>
      );
    case 'points':
      return (
        <>
          <td className={cell}>
            {formatPoints(change.points, words.locale)}
            <Cautions cautions={change.cautions} words={words} />
          </td>
          <td className={cell}>
            <span className="only-read">{words.points}</span>
          </td>
        </>
      );
    case 'none':
      return (
        <>
          <td className={cell}>
            <NoChange obstacle={change.obstacle} words={words} />
          </td>
          <td className={cell} />
        </>
      );
  }
}

/** A change in one cell, as every period against a base has it: "+45 (+7,7 %)". */
export function ChangeInOneCell({ change, words }: { change: Change; words: CellWords }) {
  switch (change.kind) {
    case 'difference':
      return (
        <>
          <span className="block whitespace-nowrap">{formatDifference(change.difference, words.locale)}</span>
          <span className="block whitespace-nowrap">
            <Relative relative={change.relative} words={words} />
          </span>
          <Cautions cautions={change.cautions} words={words} />
        </>
      );
    case 'points':
      return (
        <>
          {formatPoints(change.points, words.locale)}
          <Cautions cautions={change.cautions} words={words} />
        </>
      );
    case 'none':
      return <NoChange obstacle={change.obstacle} words={words} />;
  }
}

function Relative({ relative, words }: { relative: RelativeChange; words: CellWords }) {
  const text = relativeWords(relative, { fromZero: words.fromZero, smallBase: words.smallBase, locale: words.locale });
  return relative.kind === 'percent' ? text : <span className="text-fine">{text}</span>;
}

/** Why there is no change. */
export function NoChange({ obstacle, words }: { obstacle: Obstacle; words: CellWords }) {
  if (obstacle.kind === 'missing') return <MissingWords reason={obstacle.reason} words={words} />;
  return <span className="text-fine text-quiet">{words.obstacle[obstacle.kind]}</span>;
}

/** What has to stand beside a change itself; the other cautions stand above the table. */
const BESIDE: readonly Caution[] = ['period-length', 'hard-break', 'provisional', 'estimated'];

export function Cautions({ cautions, words }: { cautions: readonly Caution[]; words: CellWords }) {
  return cautions
    .filter((caution) => BESIDE.includes(caution))
    .map((caution) => (
      <small
        key={caution}
        className={`block text-[0.8125rem] leading-snug font-normal ${caution === 'provisional' || caution === 'estimated' ? 'text-soon' : 'text-no'}`}
      >
        {words.caution[caution]}
      </small>
    ));
}
