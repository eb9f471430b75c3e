import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** yes: as asked; other: in another way; no: not; soon: not yet or not final; open: nothing is known. */
export type SignKind = 'yes' | 'other' | 'no' | 'soon' | 'open';

const LOOKS = {
  yes: { icon: 'check', colour: 'text-yes' },
  other: { icon: 'almost', colour: 'text-other' },
  no: { icon: 'cross', colour: 'text-no' },
  soon: { icon: 'quarter', colour: 'text-soon' },
  open: { icon: 'dots', colour: 'text-quiet' },
} as const satisfies Record<SignKind, { icon: IconName; colour: string }>;

/** A sign with its word: the colour repeats what both say. */
export function Sign({ kind, children }: { kind: SignKind; children: ReactNode }) {
  return (
    <span className={`relative inline-block pl-[1.4em] font-medium ${LOOKS[kind].colour}`}>
      <span className="absolute top-0 left-0 flex h-[1lh] items-center">
        <Icon name={LOOKS[kind].icon} />
      </span>
      {children}
    </span>
  );
}
