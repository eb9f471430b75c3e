import { getTranslations } from 'next-intl/server';
import { getTable, listAnswers, mainAnswer } from '@/lib/answers/get-answer.server';
import { tableCsv } from '@/lib/answers/table-csv';
import { getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { getQuestion } from '@/lib/questions/get-question.server';

/** A table of the answer as CSV, for whoever may read that answer. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string; number: string }> },
): Promise<Response> {
  const [viewer, { slug, number }, text] = await Promise.all([getViewer(), params, getTranslations('question.figure')]);
  const today = brusselsDay(new Date());
  const question = await getQuestion(database, viewer, today, slug);
  if (question === null || !/^[1-9]\d{0,3}$/.test(number)) return notFound();
  const { answers } = await listAnswers(database, viewer, today, question.id);
  const wanted = new URL(request.url).searchParams.get('antwoord');
  const answer = wanted === null ? mainAnswer(answers) : answers.find((each) => each.id === wanted);
  const table = answer ? await getTable(database, viewer, today, answer.id, Number(number) - 1) : null;
  if (table === null) return notFound();
  return new Response(tableCsv(table, { group: text('group'), code: 'Code' }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${question.slug}-tabel-${number}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
