import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../ui/button';

export interface KeepingActionsProps {
  readonly questionPath: string;
  /** Null for a question without an answer that stands. */
  readonly answerId: string | null;
  readonly questionId: string;
  readonly reopen: (form: FormData) => Promise<void>;
  /** Null when the reader as it is now has read the document. */
  readonly readAgain: ((form: FormData) => Promise<void>) | null;
}

/** What the office that accepted a reading can do about it later. Taking it back asks once more on a page of its own. */
export function KeepingActions({ questionPath, answerId, questionId, reopen, readAgain }: KeepingActionsProps) {
  const t = useTranslations('keeping');
  const query = answerId === null ? '' : `?antwoord=${answerId}`;
  return (
    <details className="print:hidden">
      <summary className="font-medium text-act">{t('heading')}</summary>
      <div className="mt-3 grid justify-items-start gap-3">
        <p className="max-w-measure">{t('explain')}</p>
        <div className="flex flex-wrap gap-4">
          <form action={reopen}>
            <Subject answerId={answerId} questionId={questionId} path={questionPath} />
            <Button kind="plain">{t('reopen')}</Button>
          </form>
          {readAgain && (
            <form action={readAgain}>
              <Subject answerId={answerId} questionId={questionId} path={questionPath} />
              <Button kind="plain">{t('readAgain')}</Button>
            </form>
          )}
          <ButtonLink href={`${questionPath}/intrekken${query}`}>
            {answerId === null ? t('withdrawQuestion') : t('withdrawAnswer')}
          </ButtonLink>
        </div>
      </div>
    </details>
  );
}

/** The hidden fields that say on what. */
export function Subject({
  answerId,
  questionId,
  path,
}: {
  readonly answerId: string | null;
  readonly questionId: string;
  readonly path: string;
}) {
  return (
    <>
      {answerId === null ? (
        <input type="hidden" name="questionId" value={questionId} />
      ) : (
        <input type="hidden" name="answerId" value={answerId} />
      )}
      <input type="hidden" name="path" value={path} />
    </>
  );
}
