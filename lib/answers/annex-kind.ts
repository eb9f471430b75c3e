import { DOCX, XLSX } from '../reading/sources/media-type';

/** Kinds of file that have a name of their own on the screen. */
export type AnnexKind = 'xlsx' | 'csv' | 'pdf' | 'docx' | 'other';

const KINDS: Readonly<Record<string, AnnexKind>> = {
  [XLSX]: 'xlsx',
  [DOCX]: 'docx',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
};

export function annexKindOf(mediaType: string): AnnexKind {
  return KINDS[mediaType] ?? 'other';
}

const KILO = 1_000;

/** A size in bytes for people, in decimal units: "24 kB", "1,3 MB"; never "0 kB". */
export function formatBytes(bytes: number, locale: string): string {
  const isLarge = bytes >= KILO * KILO;
  const amount = isLarge ? bytes / (KILO * KILO) : Math.max(Math.round(bytes / KILO), 1);
  const formatted = new Intl.NumberFormat(locale, { maximumFractionDigits: isLarge ? 1 : 0 }).format(amount);
  return `${formatted} ${isLarge ? 'MB' : 'kB'}`;
}

/**
 * The headers under which a browser only ever saves a file of somebody else's making, whatever is in it: never shown as a
 * page of this site, never taken for another kind than is said (OWASP, File Upload).
 */
export function downloadHeaders(name: string, mediaType: string): Record<string, string> {
  return {
    'content-type': annexKindOf(mediaType) === 'other' ? 'application/octet-stream' : mediaType,
    'content-disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encodeName(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  };
}

/** For browsers that know nothing else: letters, digits and a few signs, the rest as underscores. */
function asciiName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._ -]/g, '_');
  return plain.slice(-150) || 'bijlage';
}

/** RFC 5987: what encodeURIComponent leaves and the RFC does not allow is escaped as well; half a surrogate is replaced. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
