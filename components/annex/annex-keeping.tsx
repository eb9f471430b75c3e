import { getFormatter, getTranslations } from 'next-intl/server';
import type {
  AnnexKeepingView,
  AnnexState,
  KeptAnnexView,
  RemovedAnnexView,
} from '@/lib/review/annexes/get-annex-keeping.server';
import { citedPath } from '@/lib/questions/path-words';
import { RefreshWhileBusy } from '../import/refresh-while-busy';
import { Button, ButtonLink } from '../ui/button';
import { FileField, SelectField, TextField } from '../ui/field';
import { Sign, type SignKind } from '../ui/sign';
import { AttachForm } from './attach-form';

type FormAction = (form: FormData) => Promise<void>;

export interface AnnexKeepingProps {
  keeping: AnnexKeepingView;
  /** "/vragen/…" */
  questionPath: string;
  /** In megabytes. */
  limit: number;
  /** What was typed in a form that has to be sent again. */
  typed: { readonly titel: string; readonly deel: string; readonly vervangt: string };
  isOpen: boolean;
  change: FormAction;
  reopen: FormAction;
}

/** What the office that keeps an answer can do about its annexes: add one, follow its reading, remove it, bring it back. */
export async function AnnexKeeping(props: AnnexKeepingProps) {
  const { keeping, questionPath, limit, typed, isOpen } = props;
  const t = await getTranslations('annex.keeping');
  const isReading = keeping.annexes.some(({ state }) => state.kind === 'reading');
  return (
    <details open={isOpen || isReading} className="print:hidden">
      <summary className="cursor-pointer font-medium text-act">{t('heading')}</summary>
      <div className="mt-4 grid gap-8">
        <RefreshWhileBusy isBusy={isReading} />
        <p className="max-w-measure">{t('explain')}</p>
        {keeping.annexes.length > 0 && (
          <section aria-labelledby="bijlagen-lijst">
            <h3 id="bijlagen-lijst" className="font-semibold">
              {t('list')}
            </h3>
            <ul className="mt-2 divide-y divide-hair border-y border-hair">
              {keeping.annexes.map((annex) => (
                <KeptAnnex key={annex.annexId} annex={annex} {...props} />
              ))}
            </ul>
          </section>
        )}
        {keeping.removed.length > 0 && (
          <section aria-labelledby="bijlagen-verwijderd">
            <h3 id="bijlagen-verwijderd" className="font-semibold">
              {t('removedList')}
            </h3>
            <ul className="mt-2 divide-y divide-hair border-y border-hair">
              {keeping.removed.map((annex) => (
                <RemovedAnnex key={annex.annexId} annex={annex} {...props} />
              ))}
            </ul>
          </section>
        )}
        <AttachForm
          action={`/invoeren/document/bijlage?vraag=${encodeURIComponent(questionPath)}`}
          texts={{ send: t('send'), sending: t('sending'), lost: t('lost') }}
        >
          <input type="hidden" name="answerId" value={keeping.answerId} />
          <FileField id="bijlage-bestand" name="file" label={t('file')} hint={t('fileHint', { limit })} required />
          <TextField
            id="bijlage-naam"
            name="title"
            label={t('title')}
            hint={t('titleHint')}
            defaultValue={typed.titel}
            maxLength={200}
          />
          <SelectField
            id="bijlage-deel"
            name="path"
            label={t('path')}
            defaultValue={typed.deel}
            choices={[
              { value: '', label: t('whole') },
              ...keeping.paths.map((path) => ({ value: path, label: t('part', { path: citedPath(path) }) })),
            ]}
          />
          {keeping.annexes.length > 0 && (
            <SelectField
              id="bijlage-vervangt"
              name="replacesId"
              label={t('replaces')}
              hint={t('replacesHint')}
              defaultValue={typed.vervangt}
              choices={[
                { value: '', label: t('replacesNone') },
                ...keeping.annexes.map(({ annexId, title }) => ({ value: annexId, label: title })),
              ]}
            />
          )}
        </AttachForm>
      </div>
    </details>
  );
}

const SIGNS = {
  reading: 'soon',
  'to-review': 'open',
  failed: 'no',
  accepted: 'yes',
  kept: 'open',
} as const satisfies Record<AnnexState['kind'], SignKind>;

async function KeptAnnex({ annex, questionPath, change, reopen }: AnnexKeepingProps & { annex: KeptAnnexView }) {
  const [t, results] = await Promise.all([getTranslations('annex.keeping'), getTranslations('import.result')]);
  const { annexId, title, path, state } = annex;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-medium break-words">
          {path === null ? title : t('forPart', { title, path: citedPath(path) })}
        </p>
        <p className="text-fine">
          <Sign kind={SIGNS[state.kind]}>
            {t(`state.${state.kind}`, { count: state.kind === 'accepted' ? state.tables : 0 })}
          </Sign>
          {state.kind === 'failed' && <span className="text-quiet"> {results(state.problem, { limit: 0 })}</span>}
          {state.kind === 'reading' && (
            <>
              {' '}
              <a href={questionPath}>{t('refresh')}</a>
            </>
          )}
        </p>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        {state.kind === 'to-review' && <ButtonLink href={`/invoeren/${state.reviewDraftId}`}>{t('review')}</ButtonLink>}
        {state.kind === 'accepted' && (
          <form action={reopen}>
            <input type="hidden" name="annexId" value={annexId} />
            <input type="hidden" name="path" value={questionPath} />
            <Button kind="plain" aria-label={`${t('reopen')}: ${title}`}>
              {t('reopen')}
            </Button>
          </form>
        )}
        <Change annexId={annexId} name="remove" label={t('remove')} title={title} path={questionPath} action={change} />
      </div>
    </li>
  );
}

async function RemovedAnnex({ annex, questionPath, change }: AnnexKeepingProps & { annex: RemovedAnnexView }) {
  const [t, format] = await Promise.all([getTranslations('annex.keeping'), getFormatter()]);
  const { annexId, title, removedAt, replacedByTitle } = annex;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="break-words">{title}</p>
        <p className="text-fine text-quiet">
          {replacedByTitle === null
            ? t('removedOn', { date: format.dateTime(removedAt, { dateStyle: 'long' }) })
            : t('replacedBy', { title: replacedByTitle })}
        </p>
      </div>
      {replacedByTitle === null && (
        <Change
          annexId={annexId}
          name="restore"
          label={t('restore')}
          title={title}
          path={questionPath}
          action={change}
        />
      )}
    </li>
  );
}

function Change({
  annexId,
  name,
  label,
  title,
  path,
  action,
}: {
  annexId: string;
  name: 'remove' | 'restore';
  label: string;
  title: string;
  path: string;
  action: FormAction;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="annexId" value={annexId} />
      <input type="hidden" name="change" value={name} />
      <input type="hidden" name="path" value={path} />
      <Button kind={name === 'remove' ? 'quiet' : 'plain'} aria-label={`${label}: ${title}`}>
        {label}
      </Button>
    </form>
  );
}
