import { foldSentence } from '../series/fold-label';

/** A sub-question of an edition. */
export interface EditionItem {
  readonly id: string;
  /** "1.a" */
  readonly path: string;
  readonly text: string;
}

/** What is asked over the editions: one sub-question in each of some of them, whatever its number there. */
export interface Topic {
  /** By edition, in their order; absent where it was not asked. */
  readonly items: ReadonlyMap<string, EditionItem>;
}

/** From here on two sub-questions ask the same; wrong is worse than apart, so what is less alike stays apart. */
const ALIKE = 0.66;
/** How much the question above a sub-question counts: "leeftijd" under another question asks something else. */
const WEIGHT_OF_PARENT = 0.35;
/** More words than these say nothing more about what is asked. */
const MOST_WORDS = 120;
const MOST_ITEMS = 400;

/**
 * The sub-questions of successive editions that ask the same, found by their words alone: years, figures, punctuation and
 * numbering do not count, so that what was 1.a and is now 2.b is one. Each edition joins what came before it; the most
 * alike go first, and no two sub-questions of one edition are ever one. Topics stand in the order of the last edition that
 * asks them, those of earlier editions after what they stood behind there.
 */
export function matchItems(
  editions: readonly { readonly id: string; readonly items: readonly EditionItem[] }[],
): Topic[] {
  const topics: OpenTopic[] = [];
  for (const edition of editions) joinEdition(topics, edition.id, edition.items.slice(0, MOST_ITEMS));
  return ordered(topics, editions).map(({ items }) => ({ items }));
}

interface OpenTopic {
  readonly items: Map<string, EditionItem>;
  /** The words of the newest sub-question in it, and those of the question above that. */
  words: Words;
}

interface Words {
  readonly own: ReadonlySet<string>;
  readonly parent: ReadonlySet<string> | null;
  readonly path: string;
}

function joinEdition(topics: OpenTopic[], editionId: string, items: readonly EditionItem[]): void {
  const described = items.map((item) => ({ item, words: wordsOf(item, items) }));
  const pairs = described
    .flatMap(({ item, words }) =>
      topics.map((topic) => ({ item, words, topic, likeness: likeness(words, topic.words) })),
    )
    .filter((pair) => pair.likeness >= ALIKE)
    .toSorted((one, other) => other.likeness - one.likeness || Number(isSamePath(other)) - Number(isSamePath(one)));
  const placed = new Set<EditionItem>();
  for (const { item, words, topic } of pairs) {
    if (placed.has(item) || topic.items.has(editionId)) continue;
    topic.items.set(editionId, item);
    topic.words = words;
    placed.add(item);
  }
  for (const { item, words } of described) {
    if (!placed.has(item)) topics.push({ items: new Map([[editionId, item]]), words });
  }
}

function isSamePath({ words, topic }: { words: Words; topic: OpenTopic }): boolean {
  return words.path === topic.words.path;
}

function wordsOf(item: EditionItem, items: readonly EditionItem[]): Words {
  const dot = item.path.lastIndexOf('.');
  const parent = dot < 0 ? undefined : items.find((other) => other.path === item.path.slice(0, dot));
  return { own: wordSet(item.text), parent: parent ? wordSet(parent.text) : null, path: item.path };
}

/** Of two, how much of their words they share (Dice), with that of the questions above them where both have one. */
function likeness(one: Words, other: Words): number {
  const own = dice(one.own, other.own);
  if (one.parent === null || other.parent === null) return one.parent === other.parent ? own : own * 0.9;
  return own * (1 - WEIGHT_OF_PARENT) + dice(one.parent, other.parent) * WEIGHT_OF_PARENT;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** Words that stand in every question. */
const EMPTY_WORDS = new Set(
  'de het een en of van in op te per voor naar bij met aan om dat die dit deze er hoe hoeveel welke wat waarom wie is zijn was waren werd werden wordt worden heeft hebben kan kunnen graag minister opgesplitst opgedeeld uitgesplitst jaar jaren telkens cijfers aantal overzicht'.split(
    ' ',
  ),
);

function wordSet(text: string): ReadonlySet<string> {
  const all = foldSentence(text)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word) && word !== '');
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return new Set((telling.length > 0 ? telling : all).slice(0, MOST_WORDS));
}

/** The last edition gives the order; what it does not ask is put behind what it stood behind where it was asked last. */
function ordered(
  topics: readonly OpenTopic[],
  editions: readonly { readonly id: string; readonly items: readonly EditionItem[] }[],
): OpenTopic[] {
  const order: OpenTopic[] = [];
  for (const edition of editions.toReversed()) {
    let behind = -1;
    for (const item of edition.items) {
      const topic = topics.find((each) => each.items.get(edition.id) === item);
      if (!topic) continue;
      const place = order.indexOf(topic);
      if (place >= 0) behind = place;
      else {
        behind += 1;
        order.splice(behind, 0, topic);
      }
    }
  }
  return order;
}
