import { foldLabel } from '../fold-label';

/** Abbreviations that stand for one word wherever they are printed, with or without their full stop. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'sint',
  ste: 'sint',
  prov: 'provincie',
  arr: 'arrondissement',
  gem: 'gemeente',
  vl: 'vlaams',
  vla: 'vlaams',
  antw: 'antwerpen',
  limb: 'limburg',
  wvl: 'westvlaanderen',
  ovl: 'oostvlaanderen',
  bhg: 'brusselsgewest',
  incl: 'inclusief',
  excl: 'exclusief',
  max: 'maximaal',
  min: 'minimaal',
  nat: 'nationaliteit',
  ond: 'onderwijs',
  sec: 'secundair',
  lic: 'licentiaat',
  cat: 'categorie',
  nr: 'nummer',
  aantl: 'aantal',
  won: 'woning',
  wkn: 'weken',
  mnd: 'maand',
  jr: 'jaar',
  j: 'jaar',
};

/** Several words that are one name, however they are joined or shortened. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:w(?:est)?)[ .-]{0,2}vl(?:aanderen|a)?\b\.?/g, 'westvlaanderen'],
  [/\b(?:o(?:ost)?)[ .-]{0,2}vl(?:aanderen|a)?\b\.?/g, 'oostvlaanderen'],
  [/\bvl(?:aams)?[ .-]{1,2}bra?b(?:ant)?\b\.?/g, 'vlaamsbrabant'],
  [/\bvlbrabant\b/g, 'vlaamsbrabant'],
  [/\bbrussels? (?:hoofdstedelijk )?gewest\b/g, 'brusselsgewest'],
  [/\b(?:kort|laag)[ -]?(?:geschool|opgelei)d(?:e|en)?\b/g, 'laaggeschoold'],
  [/\b(?:midden|middel|gemiddeld)[ -]?(?:geschool|opgelei)d(?:e|en)?\b/g, 'middengeschoold'],
  [/\b(?:hoog|hoger)[ -]?(?:geschool|opgelei)d(?:e|en)?\b/g, 'hooggeschoold'],
  [/\bfull[ -]?time\b/g, 'voltijds'],
  [/\bpart[ -]?time\b/g, 'deeltijds'],
  [/\bvoltijd(?:s|se)?\b/g, 'voltijds'],
  [/\bdeeltijd(?:s|se)?\b/g, 'deeltijds'],
];

const ORDINALS: Readonly<Record<string, string>> = {
  eerste: '1e',
  tweede: '2e',
  derde: '3e',
  vierde: '4e',
  vijfde: '5e',
  zesde: '6e',
};

/** Words that join the parts of a name and mean nothing by themselves. */
const JOINING = new Set(['en', 'de', 'het', 'een', 'der', 'den', 'van', 'voor', 'met', 'in', 'op', 'aan', 'of']);
/** Of those, the ones that tell two categories apart stay. */
const MEANT = new Set(['met', 'of']);

/**
 * A label as a list of comparable words: without case, accents, spaces, dashes or other signs between them, abbreviations
 * written out, ordinals as numbers. The order stays, and so does every number and every "niet", "geen" and "zonder".
 */
export function labelWords(label: string): string[] {
  let text = foldLabel(label).replace(/&/g, ' en ');
  for (const [pattern, name] of COMPOUNDS) text = text.replace(pattern, name);
  return text
    .replace(/\b(\d+)(?:ste|de)\b/g, '$1e')
    .split(/[^\p{L}\p{N}%<>≤≥+]+/u)
    .filter((word) => word !== '')
    .map((word) => ABBREVIATIONS[word] ?? ORDINALS[word] ?? word)
    .filter((word) => !JOINING.has(word) || MEANT.has(word));
}

/**
 * The word without the ending of its plural or inflected form: "bedienden" and "bediende" are one. Only long words lose an
 * ending, and never their stem; a number or code is left alone.
 */
export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const short = word.replace(/(?:en|e|s)$/, '');
  return short.length < 4 ? word : short.replace(/([bcdfgklmnprst])\1$/, '$1');
}

/** The words that say no to what follows: two labels that differ in one are never alike. */
const NEGATIONS = new Set(['niet', 'geen', 'zonder', 'buiten', 'non', 'exclusief', 'anders']);

export function negationsOf(words: readonly string[]): string {
  return words.filter((word) => NEGATIONS.has(word)).join(' ');
}

/** The numbers in a label, in order: "graad 1" and "graad 2" are never alike. */
export function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(' ');
}
