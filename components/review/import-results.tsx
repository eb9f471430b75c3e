import { getTranslations } from 'next-intl/server';
import { Notice } from '../ui/notice';

export interface ImportResult {
  readonly code: ImportResultCode;
  /** The name of the file; empty for what concerns the form as a whole. */
  readonly name: string;
  readonly reviewDraftId?: string | undefined;
  readonly questionSlug?: string | undefined;
}

type ImportResultCode =
  | 'queued'
  | 'already-queued'
  | 'already-in-review'
  | 'put-aside'
  | 'already-recorded'
  | 'already-annex'
  | 'nothing-sent'
  | 'not-a-form'
  | 'not-signed-in'
  | 'not-allowed'
  | 'other-site'
  | 'changed'
  | 'too-many-waiting'
  | 'too-large'
  | 'unsupported'
  | 'empty'
  | 'binary'
  | 'undecodable'
  | 'encrypted'
  | 'no-text'
  | 'damaged'
  | 'unpacks-too-large'
  | 'too-complex'
  | 'too-slow'
  | 'too-much-memory'
  | 'reader-failed';

const IS_FINE: ReadonlySet<ImportResultCode> = new Set([
  'queued',
  'already-queued',
  'already-in-review',
  'put-aside',
  'already-recorded',
  'already-annex',
]);

/** What became of the files that were sent, a line each, with the way on. */
export async function ImportResults({ messages, limit }: { messages: readonly ImportResult[]; limit: number }) {
  if (messages.length === 0) return null;
  const t = await getTranslations('import');
  const isFine = messages.every((message) => IS_FINE.has(message.code));
  return (
    <div className="mb-10">
      <Notice kind={isFine ? 'success' : 'problem'} title={t('results')}>
        <ul className="grid gap-1.5">
          {messages.map((message, index) => (
            <li key={`${message.name}-${String(index)}`} className="break-words">
              {message.name !== '' && <strong className="font-medium">{message.name} </strong>}
              {t(`result.${message.code}`, { limit })}{' '}
              {message.reviewDraftId && <a href={`/invoeren/${message.reviewDraftId}`}>{t('open')}</a>}
              {message.questionSlug && <a href={`/vragen/${message.questionSlug}`}>{t('toQuestion')}</a>}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
