'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { arrangeAnswer } from '@/lib/review/structure/arrange-reading';
import { SourceLink } from '../source-link';
import { useWorkbench } from '../workbench/session-context';
import { WorkbenchTable } from '../workbench/workbench-table';
import { ActiveTableProvider } from './active-table';
import { AfterEdit } from './after-edit';
import { AnswerTools } from './answer-tools';
import { FigureList } from './figure-list';
import { outcomeFieldId, PartOutcome, type Typed } from './part-outcome';
import { PartSection } from './part-section';

export interface ReviewPartsProps {
  readonly reviewDraftId: string;
  /** Of the form that accepts: the outcomes are sent with it. */
  readonly formId: string;
  readonly typed: Typed;
}

/** The parts of the answer as they are now, each with its tables and figures, and what no part holds. */
export function ReviewParts({ reviewDraftId, formId, typed }: ReviewPartsProps) {
  const t = useTranslations('structure');
  const { session, canEdit } = useWorkbench();
  const { question, answer } = session.reading;
  const arranged = useMemo(() => (answer === null ? null : arrangeAnswer(answer)), [answer]);
  const asked = useMemo(() => new Map((question?.items ?? []).map((item) => [item.path, item.text])), [question]);
  const address = `/invoeren/${reviewDraftId}`;
  const tables = (indexes: readonly number[]) =>
    indexes.map((index) => <PartTable key={index} index={index} address={address} />);
  return (
    <ActiveTableProvider>
      <AfterEdit />
      <section aria-labelledby="delen" className="grid gap-2">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <h2 id="delen" className="font-serif text-heading font-semibold">
            {t('parts')}
          </h2>
        </div>
        <AnswerTools />
        {answer !== null && answer.items.length === 0 && <p className="text-quiet">{t('noParts')}</p>}
        {arranged?.parts.map((arrangedPart) => {
          const { index } = arrangedPart;
          const part = answer?.items[index];
          if (!part) return null;
          return (
            <PartSection
              key={index}
              part={part}
              index={index}
              asked={asked}
              start={session.start}
              tables={arrangedPart.tables}
              outcomeId={outcomeFieldId(index)}
              plainAddress={`${address}/deel/${String(index + 1)}`}
            >
              {tables(arrangedPart.tables)}
              <FigureList indexes={arrangedPart.figures} />
              <PartOutcome part={part} index={index} formId={formId} typed={typed} />
            </PartSection>
          );
        })}
      </section>
      {canEdit && answer !== null && (
        <noscript>
          <a href={`${address}/tabel/nieuw`}>{t('menu.addTable')}</a>
        </noscript>
      )}
      {arranged && arranged.looseTables.length > 0 && (
        <section aria-labelledby="losse-tabellen" className="grid gap-4">
          <h2 id="losse-tabellen" className="font-serif text-heading font-semibold">
            {t('looseTables')}
          </h2>
          {tables(arranged.looseTables)}
        </section>
      )}
      {arranged && arranged.looseFigures.length > 0 && (
        <section aria-labelledby="losse-cijfers" className="grid gap-4">
          <h2 id="losse-cijfers" className="font-serif text-heading font-semibold">
            {t('looseFigures')}
          </h2>
          <FigureList indexes={arranged.looseFigures} />
        </section>
      )}
    </ActiveTableProvider>
  );
}

/** A table with the way to its place in the text and, without scripts, to the form that corrects it. */
function PartTable({ index, address }: { index: number; address: string }) {
  const t = useTranslations('structure');
  const w = useTranslations('import.workbench');
  const { session, canEdit } = useWorkbench();
  const table = session.reading.answer?.tables[index];
  if (!table) return null;
  return (
    <WorkbenchTable index={index}>
      {table.at.page > 0 && <SourceLink at={table.at} />}
      {canEdit && (
        <noscript>
          <a href={`${address}/tabel/${String(index + 1)}`} className="text-fine">
            {t('editPlain')}
            <span className="only-read">: {table.title ?? w('table', { number: index + 1 })}</span>
          </a>
        </noscript>
      )}
    </WorkbenchTable>
  );
}
