import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';

export interface LiftEmbargoFormProps {
  readonly answerId: string;
  readonly action: (form: FormData) => Promise<void>;
}

/** What is public cannot be taken back, so it takes two steps: open, then confirm. */
export function LiftEmbargoForm({ answerId, action }: LiftEmbargoFormProps) {
  const t = useTranslations('import.review');
  return (
    <details>
      <summary className="font-medium text-act">{t('liftEmbargo')}</summary>
      <form action={action} className="mt-2 grid justify-items-start gap-2">
        <input type="hidden" name="answerId" value={answerId} />
        <p>{t('liftEmbargoHint')}</p>
        <Button kind="plain">{t('liftEmbargoNow')}</Button>
      </form>
    </details>
  );
}
