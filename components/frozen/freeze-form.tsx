import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { TextLink } from '../ui/text-link';

/** Keeps a comparison as it is now; whoever is not signed in is led there first. */
export function FreezeForm({
  query,
  action,
  signInHref,
}: {
  /** The state as in the address. */
  query: string;
  action: (form: FormData) => Promise<void>;
  /** Null for whoever is signed in. */
  signInHref: string | null;
}) {
  const text = useTranslations('frozen.freeze');
  if (signInHref !== null)
    return (
      <p>
        {text('hint')} <a href={signInHref}>{text('signIn')}</a>
      </p>
    );
  return (
    <form action={action} className="grid justify-items-start gap-2">
      <input type="hidden" name="query" value={query} />
      <p>{text('hint')}</p>
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
        <Button kind="plain">{text('now')}</Button>
        <TextLink href="/vastgelegd">{text('mine')}</TextLink>
      </div>
    </form>
  );
}
