import { partIndexOf } from '../../answers/part-of-path';
import type { ReadAnswer, ReadAnswerPart, Reading } from '../../reading/reading';
import { foldText } from '../../reading/structure/fold-text';
import { judgeOutcome } from '../../reading/structure/judge-outcome';
import { readMarker } from '../../reading/structure/marker';
import { isProvisional } from '../../reading/structure/provisional';
import { edited, filled, moved, refused, spliced, type Edited, type ListChange } from './edit-result';
import type { EditOf } from './reading-edit';
import { isBefore, piecesBetween, type ReviewSource } from './review-source';

type PartEdit = EditOf<
  | 'set-part-text'
  | 'set-part-paths'
  | 'set-part-outcome'
  | 'set-part-note'
  | 'remove-part'
  | 'split-part'
  | 'join-parts'
  | 'move-part'
>;

/** Changes the parts of the answer; their tables and figures move along with the numbers of their part. */
export function editParts(reading: Reading, edit: PartEdit): Edited {
  const { answer } = reading;
  const part = answer?.items[edit.part];
  if (!answer || !part) return refused('gone');
  const replaced = (next: ReadAnswerPart): Reading => ({
    ...reading,
    answer: { ...answer, items: spliced(answer.items, edit.part, 1, next) },
  });
  switch (edit.kind) {
    case 'set-part-text':
      return edited(replaced({ ...part, text: edit.text.trim() }));
    case 'set-part-outcome':
      return edited(replaced(judged(part, edit)));
    case 'set-part-note': {
      const rest = { ...part };
      delete rest.note;
      const note = filled(edit.note);
      return edited(replaced(note === null ? rest : { ...rest, note }));
    }
    case 'set-part-paths': {
      const paths = [...new Set(edit.paths)];
      const carried = moveContents(answer, (index) => (index === edit.part ? (paths[0] ?? null) : undefined));
      const items = spliced(answer.items, edit.part, 1, { ...part, paths });
      return withoutAnswered({ ...reading, answer: { ...carried, items } });
    }
    case 'split-part':
      return splitPart(reading, answer, edit);
    case 'join-parts': {
      const next = answer.items[edit.part + 1];
      if (!next) return refused('no-next');
      const paths = [...new Set([...part.paths, ...next.paths])];
      const joined = { ...part, paths, text: [part.text, next.text].filter((text) => text !== '').join(' ') };
      const carried = moveContents(answer, (index) => (index === edit.part + 1 ? (paths[0] ?? null) : undefined));
      return edited(
        { ...reading, answer: { ...carried, items: spliced(answer.items, edit.part, 2, joined) } },
        { list: 'part', at: edit.part + 1, removed: 1, inserted: 0 },
      );
    }
    case 'move-part': {
      if (edit.to >= answer.items.length || edit.to === edit.part) return refused('impossible');
      const items = moved(answer.items, edit.part, edit.to);
      return edited({ ...reading, answer: { ...answer, items } }, { list: 'part', from: edit.part, to: edit.to });
    }
    case 'remove-part': {
      const before = answer.items[edit.part - 1]?.paths[0] ?? null;
      const carried = moveContents(answer, (index) => (index === edit.part ? before : undefined));
      return edited(
        { ...reading, answer: { ...carried, items: spliced(answer.items, edit.part, 1) } },
        { list: 'part', at: edit.part, removed: 1, inserted: 0 },
      );
    }
  }
}

/** The sentence that says why stands only as long as the outcome is the one it says. */
function judged(part: ReadAnswerPart, { outcome, reason, provisional }: EditOf<'set-part-outcome'>): ReadAnswerPart {
  const { because, ...rest } = part;
  const isSame = outcome === part.outcome && reason === part.reason;
  return { ...rest, ...(isSame && because ? { because } : {}), outcome, reason, provisional };
}

function splitPart(reading: Reading, answer: ReadAnswer, edit: EditOf<'split-part'>): Edited {
  const part = answer.items[edit.part];
  const before = part?.text.slice(0, edit.offset).trim() ?? '';
  const after = part?.text.slice(edit.offset).trim() ?? '';
  if (!part || before === '' || after === '') return refused('no-cut');
  const second = newPart(answer, after, edit.paths, part.at);
  return withoutAnswered(
    {
      ...reading,
      answer: { ...answer, items: spliced(answer.items, edit.part, 1, { ...part, text: before }, second) },
    },
    { list: 'part', at: edit.part + 1, removed: 0, inserted: 1 },
  );
}

/**
 * Begins a new part at a line of the answer: the text of the part that the line stands in is cut there, and the tables
 * and figures behind the line go with the new part. A number that is printed at the line is the part's and not its text.
 */
export function partFromLine(reading: Reading, edit: EditOf<'part-from-line'>, source: ReviewSource): Edited {
  const { answer } = reading;
  const [piece] = piecesBetween(source, edit.from, edit.from);
  if (!answer || !piece) return refused('gone');
  const index = answer.items.findLastIndex((part) => part.at !== null && !isBefore(edit.from, part.at));
  const part = answer.items[index];
  if (!part) return refused('impossible');
  const wanted = foldText([piece]);
  const offset = offsetOf(part.text, wanted);
  const next = answer.items.slice(index + 1).find((each) => each.at !== null)?.at ?? null;
  const isBehind = (at: { page: number; line: number }): boolean =>
    !isBefore(at, edit.from) && (next === null || isBefore(at, next));
  const contents = [...answer.tables, ...answer.figures].filter((each) => isBehind(each.at));
  if (offset === null && contents.length === 0) return refused('impossible');
  const marker = readMarker(wanted);
  const tail = part.text.slice(offset ?? part.text.length);
  const text =
    marker && tail.startsWith(wanted.slice(0, marker.length)) ? tail.slice(marker.length).trim() : tail.trim();
  const path = edit.paths[0] ?? null;
  const carried: ReadAnswer = {
    ...answer,
    tables: answer.tables.map((table) => (isBehind(table.at) ? { ...table, path } : table)),
    figures: answer.figures.map((figure) => (isBehind(figure.at) ? { ...figure, path } : figure)),
  };
  const second = newPart(carried, text, edit.paths, { ...edit.from, start: piece.start, end: piece.end });
  const first = { ...part, text: part.text.slice(0, offset ?? part.text.length).trim() };
  return withoutAnswered(
    { ...reading, answer: { ...carried, items: spliced(answer.items, index, 1, first, second) } },
    { list: 'part', at: index + 1, removed: 0, inserted: 1 },
  );
}

/** Where the words of a line stand in a part's text; a line that runs on is found by its beginning. */
function offsetOf(text: string, words: string): number | null {
  for (const length of [words.length, 60, 24]) {
    const sought = words.slice(0, length);
    const at = sought.length < 2 ? -1 : text.indexOf(sought);
    if (at >= 0) return at;
  }
  return null;
}

function newPart(answer: ReadAnswer, text: string, paths: readonly string[], at: ReadAnswerPart['at']): ReadAnswerPart {
  const own = (each: { path: string | null }): boolean => each.path !== null && paths.includes(each.path);
  const { outcome, reason } = judgeOutcome(text, {
    hasTables: answer.tables.some(own),
    hasFigures: answer.figures.some(own),
    asked: '',
  });
  return { paths: [...new Set(paths)], text, outcome, reason, provisional: isProvisional(text), at };
}

/** The answer with the tables and figures of a part under another path; undefined leaves them where they are. */
function moveContents(answer: ReadAnswer, pathFor: (part: number) => string | null | undefined): ReadAnswer {
  const rehoused = <Content extends { path: string | null }>(content: Content): Content => {
    const part = partIndexOf(content.path, answer.items);
    const path = part === null ? undefined : pathFor(part);
    return path === undefined ? content : { ...content, path };
  };
  return { ...answer, tables: answer.tables.map(rehoused), figures: answer.figures.map(rehoused) };
}

/** Takes away what was said not to come back in the answer, once a part has its number. */
export function withoutAnswered(reading: Reading, ...changes: readonly ListChange[]): Edited {
  const { answer } = reading;
  if (!answer) return edited(reading, ...changes);
  const present = new Set(answer.items.filter((part) => !isMissing(part)).flatMap((part) => part.paths));
  const all: ListChange[] = [...changes];
  let items = answer.items;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const part = items[index];
    if (!part || !isMissing(part) || part.paths.length === 0 || !part.paths.every((path) => present.has(path)))
      continue;
    items = spliced(items, index, 1);
    all.push({ list: 'part', at: index, removed: 1, inserted: 0 });
  }
  return edited({ ...reading, answer: { ...answer, items } }, ...all);
}

function isMissing(part: ReadAnswerPart): boolean {
  return part.at === null && part.text === '' && part.outcome === 'none';
}
