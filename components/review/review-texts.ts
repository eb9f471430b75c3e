import { getTranslations } from 'next-intl/server';
import type { Reading } from '@/lib/reading/reading';
import type { ReviewFormProps, ReviewFormTexts } from './review-form';

const PROBLEMS = ['invalid', 'conflict', 'already-exists', 'not-allowed', 'not-signed-in', 'not-found'] as const;
const FIELD_PROBLEMS = [
  'required',
  'too-long',
  'no-such-date',
  'not-a-number',
  'not-a-parliamentary-year',
  'in-the-future',
  'answered-before-asked',
  'embargo-before-answer',
  'already-recorded',
  'invalid',
] as const;

/** The words of the form, for the leaf that runs in the browser. */
export async function getReviewTexts(office: string): Promise<ReviewFormTexts> {
  const t = await getTranslations('import');
  return {
    problemTitle: t('review.problem.title'),
    problems: Object.fromEntries(PROBLEMS.map((problem) => [problem, t(`review.problem.${problem}`)])),
    fieldProblems: Object.fromEntries(FIELD_PROBLEMS.map((problem) => [problem, t(`field.${problem}`)])),
    question: t('review.question'),
    answer: t('review.answer'),
    publicity: t('review.publicity'),
    public: t('review.public'),
    embargo: t('review.embargo', { office }),
    accept: t('review.accept'),
    existing: {
      heading: t('review.existing.heading'),
      label: t('review.existing.label'),
      version: t('review.existing.version'),
      versionHint: t('review.existing.versionHint'),
      separate: t('review.existing.separate'),
      separateHint: t('review.existing.separateHint'),
    },
  };
}

/** The fields of the form, filled with what was read. */
export async function getReviewFields(
  { question, answer }: Reading,
  embargoUntil: string | null,
): Promise<Pick<ReviewFormProps, 'questionFields' | 'answerFields' | 'embargoField'>> {
  const t = await getTranslations('import.review');
  const parliaments = [
    { value: 'vlaams-parlement', label: 'Vlaams Parlement' },
    { value: 'kamer', label: 'Kamer van volksvertegenwoordigers' },
    { value: 'tweede-kamer', label: 'Tweede Kamer der Staten-Generaal' },
  ];
  const number = question?.number ?? answer?.header?.number ?? null;
  return {
    questionFields: [
      { name: 'title', label: t('title'), value: question?.title ?? answer?.header?.title ?? '' },
      {
        name: 'parliamentId',
        label: t('parliament'),
        value: question?.parliament ?? 'vlaams-parlement',
        choices: parliaments,
      },
      {
        name: 'number',
        label: t('number'),
        hint: t('numberHint'),
        type: 'number',
        value: number === null ? '' : String(number),
      },
      { name: 'askedOn', label: t('askedOn'), type: 'date', value: question?.date ?? answer?.header?.date ?? '' },
      {
        name: 'parliamentaryYear',
        label: t('parliamentaryYear'),
        hint: t('parliamentaryYearHint'),
        value: question?.parliamentaryYear ?? '',
      },
      { name: 'asker', label: t('asker'), value: question?.asker ?? answer?.header?.asker ?? '' },
      { name: 'addressee', label: t('addressee'), value: question?.addressee?.name ?? '' },
      { name: 'portfolio', label: t('portfolio'), value: question?.addressee?.portfolio ?? '' },
    ],
    answerFields:
      answer === null
        ? null
        : [
            {
              name: 'answeredOn',
              label: t('answeredOn'),
              hint: t('answeredOnHint'),
              type: 'date',
              value: answer.date ?? '',
            },
          ],
    embargoField: {
      name: 'embargoUntil',
      label: t('embargoUntil'),
      hint: t('embargoUntilHint'),
      type: 'date',
      value: embargoUntil ?? '',
    },
  };
}
