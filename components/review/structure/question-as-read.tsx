'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextArea } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { useWorkbench } from '../workbench/session-context';
import { useIsLive } from './use-is-live';

/** What the question says beside its header: the introduction, and what it refers to. */
export function QuestionAsRead() {
  const t = useTranslations('structure.question');
  const { question, answer } = useWorkbench().session.reading;
  const isLive = useIsLive();
  return (
    <div className="grid gap-3 empty:hidden">
      {question === null && <Notice title={t('noQuestion')} />}
      {answer === null && <Notice title={t('noAnswer')} />}
      {question && (question.introduction !== '' || isLive) && (
        <details open={answer === null}>
          <summary className="font-medium">{t('introduction')}</summary>
          {isLive ? (
            <Introduction text={question.introduction} />
          ) : (
            <p className="mt-2 max-w-measure font-serif text-reading">{question.introduction}</p>
          )}
        </details>
      )}
      {question && question.references.length > 0 && (
        <p>
          <span className="text-quiet">{t('references')}: </span>
          {question.references.map((reference) => reference.text).join(' · ')}
        </p>
      )}
    </div>
  );
}

function Introduction({ text }: { text: string }) {
  const t = useTranslations('structure');
  const { edit } = useWorkbench();
  const [error, setError] = useState<string | undefined>(undefined);
  return (
    <div className="mt-2 [&>div]:max-w-measure">
      <TextArea
        key={text}
        id="field-introduction"
        name="introduction"
        label={t('question.introduction')}
        rows={6}
        error={error}
        defaultValue={text}
        onBlur={(event) => {
          const value = event.target.value.replace(/\r\n/g, '\n').trim();
          if (value === text) return;
          const problem = edit({ kind: 'set-question-field', field: 'introduction', value });
          setError(problem === null ? undefined : t(`problem.${problem}`));
        }}
      />
    </div>
  );
}
