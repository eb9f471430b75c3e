import { useTranslations } from 'next-intl';
import { CopyButton } from '../ui/copy-button';

/** The code by which another site shows a comparison; only what is public is ever in it. */
export function EmbedCode({ address, title }: { address: string; title: string }) {
  const text = useTranslations('comparison.embed');
  const code = `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="560" loading="lazy" style="border:0"></iframe>`;
  return (
    <details className="open:w-full">
      <summary className="text-act">{text('title')}</summary>
      <p className="mt-2 max-w-measure">{text('hint')}</p>
      <code className="mt-2 block max-w-[56rem] rounded-md border border-line bg-sheet p-3 font-mono text-[0.8125rem] break-all select-all">
        {code}
      </code>
      <p className="mt-2 flex flex-wrap gap-x-5">
        <CopyButton
          source={{ text: code }}
          label={text('copy')}
          copiedLabel={text('copied')}
          failedLabel={text('copyFailed')}
        />
        <a href={address}>{text('look')}</a>
      </p>
    </details>
  );
}

function inAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
