import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type NoticeKind = 'info' | 'success' | 'warning' | 'problem';

const LOOKS = {
  info: { icon: 'info', edge: 'border-act', word: 'text-act' },
  success: { icon: 'check', edge: 'border-yes', word: 'text-yes' },
  warning: { icon: 'warning', edge: 'border-other', word: 'text-other' },
  problem: { icon: 'cross', edge: 'border-no', word: 'text-no' },
} as const satisfies Record<NoticeKind, { icon: IconName; edge: string; word: string }>;

export interface NoticeProps {
  kind?: NoticeKind;
  /** What it comes down to, in a few words. */
  title: string;
  children?: ReactNode;
}

/** Something to know, set apart by a line: a problem is announced at once, the rest when there is a pause. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div
      role={kind === 'problem' ? 'alert' : 'status'}
      className={`max-w-measure border-l-3 py-0.5 pl-4 ${LOOKS[kind].edge}`}
    >
      <p className={`flex items-baseline gap-2 font-semibold ${LOOKS[kind].word}`}>
        <span className="translate-y-[0.12em]">
          <Icon name={LOOKS[kind].icon} />
        </span>
        {title}
      </p>
      {children && <div className="mt-1">{children}</div>}
    </div>
  );
}
