import { foldLabel, foldSpaces } from '../fold-label';
import { dimensionForm, dimensionKindOf, type DimensionKind } from './dimension-form';
import { labelWords, stem } from './label-words';

/** A pair that editors recorded as the same; `context` names the breakdown that it holds for, null for every one. */
export interface SynonymPair {
  readonly word: string;
  readonly sameAs: string;
  readonly context: string | null;
}

/** The forms in which one label may meet another, strictest first. Equal forms count as the same label. */
export interface LabelForms {
  readonly printed: string;
  readonly folded: string;
  readonly normal: string;
  readonly concept: string;
}

const SEX: Readonly<Record<string, string>> = {
  m: 'man',
  man: 'man',
  mannen: 'man',
  mannelijk: 'man',
  'm mannen': 'man',
  'mannen m': 'man',
  'm man': 'man',
  'man m': 'man',
  heren: 'man',
  v: 'vrouw',
  vrouw: 'vrouw',
  vrouwen: 'vrouw',
  vrouwelijk: 'vrouw',
  'v vrouwen': 'vrouw',
  'vrouwen v': 'vrouw',
  'v vrouw': 'vrouw',
  'vrouw v': 'vrouw',
  dames: 'vrouw',
};

const EDUCATION: Readonly<Record<string, string>> = {
  laag: 'laaggeschoold',
  kort: 'laaggeschoold',
  midden: 'middengeschoold',
  middel: 'middengeschoold',
  hoog: 'hooggeschoold',
};

const REGION: Readonly<Record<string, string>> = { brussel: 'brussel', brusselsgewest: 'brusselsgewest' };

const OF_KIND: Partial<Readonly<Record<DimensionKind, Readonly<Record<string, string>>>>> = {
  sex: SEX,
  education: EDUCATION,
  region: REGION,
};

/** Words of any breakdown. "X" is not among them: beside M and V it is a sex of its own. */
const ANYWHERE: Readonly<Record<string, string>> = {
  onbekend: 'onbekend',
  ongekend: 'onbekend',
  'niet gekend': 'onbekend',
  'niet bekend': 'onbekend',
  'onbekend niet gekend': 'onbekend',
  unknown: 'onbekend',
  andere: 'andere',
  ander: 'andere',
  overige: 'andere',
  overigen: 'andere',
  anderen: 'andere',
  wel: 'ja',
  ja: 'ja',
  nee: 'nee',
  neen: 'nee',
};

const YES = new Set(['met', 'wel', 'ja']);
const NO = new Set(['zonder', 'geen', 'niet', 'nee', 'neen']);

/** Forms that were worked out, kept by the list of synonyms that they hold for: a thread asks for the same ones often. */
const known = new WeakMap<readonly SynonymPair[], Map<string, LabelForms>>();

/** The forms of a label under the heading of its breakdown. */
export function labelForms(label: string, heading: string, synonyms: readonly SynonymPair[] = []): LabelForms {
  const forms = known.get(synonyms) ?? new Map<string, LabelForms>();
  known.set(synonyms, forms);
  const key = `${heading}\n${label}`;
  const found = forms.get(key) ?? workOutForms(label, heading, synonyms);
  forms.set(key, found);
  return found;
}

function workOutForms(label: string, heading: string, synonyms: readonly SynonymPair[]): LabelForms {
  const words = labelWords(label);
  const normal = words.join(' ') === '' ? foldLabel(label) : words.join(' ');
  return {
    printed: foldSpaces(label),
    folded: foldLabel(label),
    normal,
    concept: joinedBySynonyms(conceptOf(label, heading), heading, synonyms),
  };
}

/** One name for everything that is called the same in this breakdown. */
function conceptOf(label: string, heading: string): string {
  const words = labelWords(label);
  const bare = withoutHeading(words, heading);
  return knownName(bare, words.join(' '), heading) ?? bare.map(nameOfWord).map(stem).join(' ');
}

function nameOfWord(word: string): string {
  return word === 'overig' || word === 'overige' || word === 'overigen' || word === 'ander' || word === 'anderen'
    ? 'andere'
    : word;
}

function knownName(bare: readonly string[], normal: string, heading: string): string | null {
  const kind = dimensionKindOf(heading);
  const text = bare.join(' ');
  const own = kind === null ? undefined : (OF_KIND[kind]?.[text] ?? OF_KIND[kind]?.[normal]);
  if (own !== undefined) return own;
  const anywhere = ANYWHERE[text] ?? ANYWHERE[normal];
  return anywhere ?? null;
}

/** "Met arbeidshandicap" under "Arbeidshandicap" is "ja"; "Regio Brugge" under "Regio" is "Brugge"; the heading alone is "ja". */
function withoutHeading(words: readonly string[], heading: string): string[] {
  const headingWords = new Set(
    dimensionForm(heading)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  for (const word of labelWords(heading)) if (word.length > 3) headingWords.add(stem(word));
  const rest = words.filter((word) => !headingWords.has(stem(word)));
  if (rest.length === words.length) return [...words];
  const signs = rest.filter((word) => word !== 'personen' && word !== 'persoon');
  const [only] = signs;
  if (signs.length === 1 && only !== undefined && NO.has(only)) return ['nee'];
  if (signs.length === 1 && only !== undefined && YES.has(only)) return ['ja'];
  return rest.length === 0 ? [...words] : rest;
}

/** The pairs of editors join names; the alphabetically first name of a joined set stands for all of it. */
function joinedBySynonyms(name: string, heading: string, synonyms: readonly SynonymPair[]): string {
  const ofHeading = dimensionForm(heading);
  const pairs = synonyms
    .filter(({ context }) => context === null || dimensionForm(context) === ofHeading)
    .map(({ word, sameAs }) => [conceptOf(word, heading), conceptOf(sameAs, heading)] as const);
  const names = new Set([name]);
  for (let size = 0; size < names.size;) {
    size = names.size;
    for (const [one, other] of pairs) if (names.has(one) || names.has(other)) names.add(one).add(other);
  }
  return [...names].toSorted()[0] ?? name;
}
