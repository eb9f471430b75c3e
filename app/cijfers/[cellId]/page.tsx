import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { FigurePage } from '@/components/figure/figure-page';
import { figurePath } from '@/components/figure/passport';
import { getCellFigure } from '@/lib/answers/get-figure.server';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';

interface CellPageProps {
  params: Promise<{ cellId: string }>;
}

export async function generateMetadata({ params }: CellPageProps): Promise<Metadata> {
  const [viewer, { cellId }, text] = await Promise.all([getViewer(), params, getTranslations('question.figure')]);
  const figure = await getCellFigure(database, viewer, brusselsDay(new Date()), cellId);
  return figure === null ? {} : { title: text('passport', { figure: `${figure.raw} – ${figure.label}` }) };
}

export default async function CellPage({ params }: CellPageProps) {
  const [viewer, { cellId }] = await Promise.all([getViewer(), params]);
  const figure = await getCellFigure(database, viewer, brusselsDay(new Date()), cellId);
  if (figure === null) notFound();
  return <FigurePage figure={figure} address={getEnvironment().publicUrl + figurePath(figure)} />;
}
