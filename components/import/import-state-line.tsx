import { getTranslations } from 'next-intl/server';
import type { ImportView } from '@/lib/review/list-imports.server';
import { Sign, type SignKind } from '../ui/sign';

const SIGN_OF = { waiting: 'open', reading: 'soon', done: 'yes', failed: 'no' } as const satisfies Record<
  ImportView['state'],
  SignKind
>;

export interface ImportStateProps {
  readonly state: ImportView['state'];
  readonly startedAt: Date | null;
  readonly ahead?: number;
  readonly now: Date;
}

/** How far an import is, as sign and words: "wordt gelezen, 4 seconden". */
export async function ImportStateLine({ state, startedAt, ahead = 0, now }: ImportStateProps) {
  const t = await getTranslations('imports.state');
  const seconds = startedAt === null ? 0 : Math.max(0, Math.round((now.getTime() - startedAt.getTime()) / 1000));
  return <Sign kind={SIGN_OF[state]}>{t(state, { seconds, ahead })}</Sign>;
}
