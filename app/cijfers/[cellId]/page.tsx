import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { FigurePage } from '@/components/figure/figure-page';
import { FormerFigure } from '@/components/figure/former-figure';
import { figurePath } from '@/components/figure/passport';
import { getFormerCell, getLaterCell } from '@/lib/answers/former/get-former-figure.server';
import { getCellFigure } from '@/lib/answers/get-figure.server';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';

interface CellPageProps {
  params: Promise<{ cellId: string }>;
}

/** Once per request, for the title and for the page. */
const load = cache(async (cellId: string) =>
  getCellFigure(database, await getViewer(), brusselsDay(new Date()), cellId),
);

export async function generateMetadata({ params }: CellPageProps): Promise<Metadata> {
  const [{ cellId }, text] = await Promise.all([params, getTranslations('question.figure')]);
  const figure = await load(cellId);
  if (figure === null) return { title: (await getTranslations('former'))('pageTitle'), robots: { index: false } };
  return { title: text('passport', { figure: `${figure.raw} – ${figure.label}` }) };
}

export default async function CellPage({ params }: CellPageProps) {
  const { cellId } = await params;
  const figure = await load(cellId);
  const [viewer, today] = [await getViewer(), brusselsDay(new Date())];
  if (figure === null) {
    const former = await getFormerCell(database, viewer, today, cellId);
    if (former === null) notFound();
    return <FormerFigure former={former} />;
  }
  const later = await getLaterCell(database, viewer, today, cellId);
  return <FigurePage figure={figure} address={getEnvironment().publicUrl + figurePath(figure)} later={later} />;
}
