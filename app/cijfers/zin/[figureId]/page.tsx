import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { FigurePage } from '@/components/figure/figure-page';
import { figurePath } from '@/components/figure/passport';
import { getStatedFigure } from '@/lib/answers/get-figure.server';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';

interface StatedFigurePageProps {
  params: Promise<{ figureId: string }>;
}

export async function generateMetadata({ params }: StatedFigurePageProps): Promise<Metadata> {
  const [viewer, { figureId }, text] = await Promise.all([getViewer(), params, getTranslations('question.figure')]);
  const figure = await getStatedFigure(database, viewer, brusselsDay(new Date()), figureId);
  return figure === null ? {} : { title: text('passport', { figure: figure.raw }) };
}

export default async function StatedFigurePage({ params }: StatedFigurePageProps) {
  const [viewer, { figureId }] = await Promise.all([getViewer(), params]);
  const figure = await getStatedFigure(database, viewer, brusselsDay(new Date()), figureId);
  if (figure === null) notFound();
  return <FigurePage figure={figure} address={getEnvironment().publicUrl + figurePath(figure)} />;
}
