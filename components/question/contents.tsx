import { useTranslations } from 'next-intl';
import type { ItemOutcome } from '@/lib/answers/pair-answer';
import { citedPath, pathAnchor, pathDepth } from '@/lib/questions/path-words';
import type { QuestionItemView } from '@/lib/questions/question-view';
import { Icon, type IconName } from '../ui/icon';
import type { SignKind } from '../ui/sign';
import { OutcomeWord, signOf } from './outcome-sign';
import { ReadingPosition } from './reading-position';

const LOOKS = {
  yes: { icon: 'check', colour: 'text-yes' },
  other: { icon: 'almost', colour: 'text-other' },
  no: { icon: 'cross', colour: 'text-no' },
  soon: { icon: 'quarter', colour: 'text-soon' },
  open: { icon: 'dots', colour: 'text-quiet' },
} as const satisfies Record<SignKind, { icon: IconName; colour: string }>;

export interface ContentsProps {
  items: readonly QuestionItemView[];
  /** Per item; null where only its own sub-questions are answered; undefined as a whole while there is no answer. */
  outcomes: readonly (ItemOutcome | null)[] | undefined;
}

/** Coverage at a glance: every sub-question with what became of it. On wide screens it follows the reading. */
export function Contents({ items, outcomes }: ContentsProps) {
  const text = useTranslations('question.contents');
  const questions = items.filter((item) => pathDepth(item.path) === 1).length;
  const below = items.length - questions;
  const notAnswered = outcomes?.filter((each) => each?.outcome === 'refused' || each?.outcome === 'none').length;
  return (
    <nav
      aria-label={text('label')}
      className="no-print text-small lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:pl-3.5"
    >
      <p className="text-fine text-quiet">
        {below > 0
          ? text('questionsAndItems', { count: questions, items: below })
          : text('questions', { count: questions })}
        {notAnswered !== undefined && (
          <>
            <span className="lg:hidden"> · </span>
            <span className="lg:block">{text('notAnswered', { count: notAnswered })}</span>
          </>
        )}
      </p>
      <ol className="mt-2.5 grid max-h-72 grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 overflow-y-auto lg:block lg:max-h-none lg:overflow-visible">
        {items.map((item, index) => (
          <ContentsLine key={item.id} path={item.path} outcome={outcomes?.[index] ?? null} />
        ))}
      </ol>
      <ReadingPosition />
    </nav>
  );
}

function ContentsLine({ path, outcome }: { path: string; outcome: ItemOutcome | null }) {
  const isTop = pathDepth(path) === 1;
  const look = outcome === null ? null : LOOKS[signOf(outcome)];
  return (
    <li>
      <a
        href={`#${pathAnchor(path)}`}
        data-contents
        className={`relative grid grid-cols-[2.75rem_1fr] items-baseline py-0.75 no-underline hover:underline lg:aria-[current]:before:absolute lg:aria-[current]:before:inset-y-1 lg:aria-[current]:before:-left-3.5 lg:aria-[current]:before:border-l-2 lg:aria-[current]:before:border-act ${isTop ? 'text-ink' : 'text-fine text-quiet lg:ml-3.5'}`}
      >
        <span className={`flex items-baseline gap-1.5 font-medium ${look?.colour ?? 'text-quiet'}`}>
          {citedPath(path)}
          {look && (
            <span className="translate-y-[0.12em]">
              <Icon name={look.icon} />
            </span>
          )}
        </span>
        {outcome && (
          <span>
            <OutcomeWord {...outcome} />
          </span>
        )}
      </a>
    </li>
  );
}
