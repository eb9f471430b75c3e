import { foldLabel } from '../fold-label';
import { labelWords, stem } from './label-words';

/** Kinds of breakdown whose headings and labels have synonyms of their own. */
export const DIMENSION_KINDS = [
  'sex',
  'age',
  'education',
  'region',
  'nationality',
  'origin',
  'disability',
  'duration',
] as const;
export type DimensionKind = (typeof DIMENSION_KINDS)[number];

const KIND_WORDS: readonly (readonly [DimensionKind, RegExp])[] = [
  ['sex', /\b(?:geslacht|gender|sekse|m\/v(?:\/x)?)/],
  ['disability', /\b(?:arbeids)?(?:handicap|beperking)/],
  ['age', /leeftijd/],
  [
    'education',
    /(?:opleidings?|scholings?|studie|onderwijs|kwalificatie)-?(?:niveau|graad)|scholingsgraad|geschooldheid/,
  ],
  ['region', /\b(?:regio|provincie|arrondissement|gewest|gemeente|stad|zorgregio|district|vestiging)/],
  ['nationality', /nationaliteit/],
  ['origin', /migratie|herkomst|origine|afkomst/],
  ['duration', /\bduur\b|\w+duur\b|termijn/],
];

/** What kind of breakdown a heading names; null for any other. */
export function dimensionKindOf(heading: string): DimensionKind | null {
  const text = foldLabel(heading);
  return KIND_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

const NOISE = new Set([
  ...['per', 'naar', 'volgens', 'verdeling', 'opdeling', 'opsplitsing', 'opgesplitst', 'opgedeeld', 'uitgesplitst'],
  ...['klant', 'klanten', 'persoon', 'personen', 'categorie', 'categorieen', 'groep', 'groepen', 'klasse', 'klassen'],
  ...['graag', 'wat', 'betreft', 'op', 'basis', 'aantal', 'deelnemer', 'deelnemers', 'tabel', 'cijfers', 'de', 'het'],
]);

/**
 * The form in which two headings name the same breakdown: its words without "per", "volgens", "groep" and the like, and for
 * the common kinds their one name ("Gender" is "Geslacht", "Leeftijdscategorie" is "Leeftijd").
 */
export function dimensionForm(heading: string): string {
  const kind = dimensionKindOf(heading);
  if (kind === 'sex' || kind === 'education') return kind;
  const words = labelWords(heading)
    .map((word) => word.replace(/^leeftijds?(?:groep|categorie|klasse|band)(?:en)?$/, 'leeftijd'))
    .filter((word) => !NOISE.has(word))
    .map(stem);
  return words.join(' ');
}
