'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/auth/form-state';

/** A one-time link that was just made, this once: it is kept nowhere. */
export function MadeLinkNotice({ state: { link } }: { state: FormState }) {
  const text = useTranslations('administration.link');
  const format = useFormatter();
  if (link === null) return null;
  const expires = format.dateTime(new Date(link.expiresAt), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Notice kind="success" title={text('title')}>
      <p>{text('help', { expires })}</p>
      <p className="mt-3 grid gap-1">
        <span className="font-medium">{text('label')}</span>
        <code className="rounded-md border border-edge bg-sheet px-3 py-2 font-mono text-fine break-all select-all">
          {link.address}
        </code>
      </p>
    </Notice>
  );
}
