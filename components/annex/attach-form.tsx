'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../ui/button';
import { parseAttachReply } from './attach-reply';

export interface AttachFormProps {
  /** Where the file is sent to. */
  action: string;
  children: ReactNode;
  texts: { send: string; sending: string; lost: string };
}

/**
 * Sends the file of an annex. When the connection is lost, the file stays chosen and what was typed stays typed. Without
 * scripts it is a plain form.
 */
export function AttachForm({ action, children, texts }: AttachFormProps) {
  const router = useRouter();
  const [progress, setProgress] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const send = async (form: HTMLFormElement): Promise<void> => {
    setIsBusy(true);
    setProgress(texts.sending);
    const sent = await post(action, new FormData(form));
    setIsBusy(false);
    if (sent === null) {
      setProgress(texts.lost);
      return;
    }
    setProgress('');
    if (sent.isTaken) form.reset();
    router.push(sent.location);
    router.refresh();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) void send(event.currentTarget);
  };
  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={submit} className="grid gap-5">
      {children}
      <div>
        <Button aria-disabled={isBusy}>{texts.send}</Button>
      </div>
      <p role="status" className="text-small empty:hidden">
        {progress}
      </p>
    </form>
  );
}

/** The address to go on to, and whether the file was taken; null when the connection was lost. */
async function post(action: string, body: FormData): Promise<{ location: string; isTaken: boolean } | null> {
  try {
    const response = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } });
    const location = parseAttachReply(await response.json());
    return location === null ? null : { location, isTaken: response.ok };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
