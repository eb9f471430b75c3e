import { useTranslations } from 'next-intl';
import type { QuestionListFilter } from '@/lib/questions/question-list-filter';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { TextLink } from '../ui/text-link';

/** Narrows the list; everything chosen stands in the address. */
export function QuestionFilterForm({ filter, isFiltered }: { filter: QuestionListFilter; isFiltered: boolean }) {
  const text = useTranslations('questions.filter');
  return (
    <form
      action="/vragen"
      role="search"
      aria-label={text('label')}
      className="no-print mb-6 grid items-end gap-x-5 gap-y-4 border-b border-line pb-6 sm:grid-cols-[minmax(0,1fr)_7rem] md:grid-cols-[minmax(0,24rem)_6rem_13rem_auto] md:justify-start"
    >
      <TextField
        id="filter-zoek"
        name="zoek"
        label={text('search')}
        type="search"
        maxLength={200}
        defaultValue={filter.zoek}
      />
      <TextField
        id="filter-jaar"
        name="jaar"
        label={text('year')}
        title={text('yearHint')}
        inputMode="numeric"
        pattern="(19|20)[0-9]{2}"
        maxLength={4}
        placeholder="2020"
        defaultValue={filter.jaar ?? ''}
      />
      <SelectField
        id="filter-status"
        name="status"
        label={text('status')}
        defaultValue={filter.status ?? ''}
        choices={[
          { value: '', label: text('statusAny') },
          { value: 'beantwoord', label: text('statusAnswered') },
          { value: 'wacht', label: text('statusWaiting') },
          { value: 'verwijzing', label: text('statusPlaceholder') },
        ]}
      />
      <div className="flex items-center gap-5">
        <Button kind="plain">{text('apply')}</Button>
        {isFiltered && <TextLink href="/vragen">{text('clear')}</TextLink>}
      </div>
    </form>
  );
}
