import { getLocale, getTranslations } from 'next-intl/server';
import { EXPORT_KINDS, exportFile } from '@/app/vergelijken/export-file';
import { exportOf } from '@/app/vergelijken/load-export';
import { getViewer } from '@/lib/auth/session.server';
import { getFrozenComparison } from '@/lib/comparison/frozen/get-frozen-comparison.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';

/** A frozen comparison as a file: as it was on the day it was frozen, whatever came in since. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string; bestand: string[] }> },
): Promise<Response> {
  const { token, bestand } = await params;
  const kind = EXPORT_KINDS.find((each) => each === bestand.join('/').replace(/^grafiek\//, ''));
  const frozen =
    kind === undefined ? null : await getFrozenComparison(database, await getViewer(), brusselsDay(new Date()), token);
  if (kind === undefined || frozen === null) {
    const text = await getTranslations('frozen');
    return new Response(`${text('notFound')}\n`, {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  const loaded = await exportOf(frozen.view, {
    name: `${frozen.view.series.slug}-${token}`,
    day: frozen.view.knownOn ?? frozen.frozenOn,
    path: `/vastgelegd/${token}`,
    locale: await getLocale(),
  });
  return exportFile(kind, loaded);
}
