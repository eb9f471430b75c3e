'use client';

import { useRouter } from 'next/navigation';
import { useState, type DragEvent, type ReactNode, type SubmitEvent } from 'react';
import { addressAfterUpload, parseUploadReply, type UploadMessage } from './upload-reply';

const ADDRESS = '/invoeren/document';

export interface UploadFormProps {
  children: ReactNode;
  texts: {
    /** "{sent} van {total} verstuurd", with the two words to be filled in. */
    sending: string;
    lost: string;
    drop: string;
  };
}

/**
 * Sends files one by one, so that any number can be chosen or dropped at once and each is on its way as soon as it is
 * sent. Without scripts it is a plain form.
 */
export function UploadForm({ children, texts }: UploadFormProps) {
  const router = useRouter();
  const [progress, setProgress] = useState<string>('');
  const [isOver, setIsOver] = useState(false);

  const send = async (form: HTMLFormElement): Promise<void> => {
    const fields = new FormData(form);
    const files = fields.getAll('file').filter((entry): entry is File => entry instanceof File && entry.name !== '');
    const officeId = fields.get('officeId');
    const messages: UploadMessage[] = [];
    for (const [index, file] of files.entries()) {
      setProgress(fill(texts.sending, index, files.length));
      const sent = await sendOne(file, officeId);
      if (sent === null) {
        setProgress(`${file.name}: ${texts.lost}`);
        router.refresh();
        return; // the files stay chosen: sending again stores none of them twice
      }
      messages.push(...sent);
    }
    form.reset();
    setProgress('');
    router.push(addressAfterUpload(messages));
    router.refresh();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void send(event.currentTarget);
  };
  const drop = (event: DragEvent<HTMLElement>): void => {
    event.preventDefault();
    setIsOver(false);
    const form = event.currentTarget.querySelector('form');
    const input = form?.elements.namedItem('file');
    if (!form || !(input instanceof HTMLInputElement) || event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  };
  return (
    <div
      role="presentation"
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      className={isOver ? 'rounded-md outline-3 outline-offset-8 outline-act' : undefined}
    >
      <form
        action={ADDRESS}
        method="post"
        encType="multipart/form-data"
        onSubmit={submit}
        className="grid content-start gap-5"
      >
        {children}
        <p role="status" className="text-small empty:hidden">
          {isOver ? texts.drop : progress}
        </p>
      </form>
    </div>
  );
}

/** Null when the connection was lost. */
async function sendOne(file: File, officeId: FormDataEntryValue | null): Promise<readonly UploadMessage[] | null> {
  const body = new FormData();
  if (officeId !== null) body.append('officeId', officeId);
  body.append('file', file);
  try {
    const response = await fetch(ADDRESS, { method: 'POST', body, headers: { accept: 'application/json' } });
    return parseUploadReply(await response.json());
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

function fill(text: string, index: number, total: number): string {
  return text.replace('{sent}', String(index + 1)).replace('{total}', String(total));
}
