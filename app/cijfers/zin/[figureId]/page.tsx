import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { FigurePage } from '@/components/figure/figure-page';
import { FormerFigure } from '@/components/figure/former-figure';
import { figurePath } from '@/components/figure/passport';
import { getFormerSentence } from '@/lib/answers/former/get-former-sentence.server';
import { getStatedFigure } from '@/lib/answers/get-figure.server';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';

interface StatedFigurePageProps {
  params: Promise<{ figureId: string }>;
}

/** Once per request, for the title and for the page. */
const load = cache(async (figureId: string) =>
  getStatedFigure(database, await getViewer(), brusselsDay(new Date()), figureId),
);

export async function generateMetadata({ params }: StatedFigurePageProps): Promise<Metadata> {
  const [{ figureId }, text] = await Promise.all([params, getTranslations('question.figure')]);
  const figure = await load(figureId);
  if (figure === null) return { title: (await getTranslations('former'))('pageTitle'), robots: { index: false } };
  return { title: text('passport', { figure: figure.raw }) };
}

export default async function StatedFigurePage({ params }: StatedFigurePageProps) {
  const { figureId } = await params;
  const figure = await load(figureId);
  if (figure === null) {
    const former = await getFormerSentence(database, await getViewer(), brusselsDay(new Date()), figureId);
    if (former === null) notFound();
    return <FormerFigure former={former} />;
  }
  return <FigurePage figure={figure} address={getEnvironment().publicUrl + figurePath(figure)} />;
}
