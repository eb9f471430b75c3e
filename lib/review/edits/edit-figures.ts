import { parseFigure } from '../../figures/number-format';
import { parsePeriod } from '../../figures/parse-period';
import type { Reading } from '../../reading/reading';
import { tidy } from '../../reading/structure/fold-text';
import { pathAt } from './edit-border';
import { edited, filled, refused, spliced, type Edited } from './edit-result';
import type { EditOf } from './reading-edit';
import { isBefore, lineIndex, type ReviewSource } from './review-source';

/** Changes the figures that sentences state, or adds one from a stretch of the source. */
export function editFigures(
  reading: Reading,
  edit: EditOf<'set-figure' | 'remove-figure' | 'add-figure'>,
  source: ReviewSource,
): Edited {
  const { answer } = reading;
  if (!answer) return refused('gone');
  if (edit.kind === 'add-figure') return addFigure(reading, edit, source);
  const figure = answer.figures[edit.figure];
  if (!figure) return refused('gone');
  if (edit.kind === 'remove-figure') {
    return edited(
      { ...reading, answer: { ...answer, figures: spliced(answer.figures, edit.figure, 1) } },
      { list: 'figure', at: edit.figure, removed: 1, inserted: 0 },
    );
  }
  const read = parseFigure(edit.raw, source.legend.format);
  if (!read) return refused('not-a-number');
  if (!isPeriodOrBlank(edit.period, figure.text)) return refused('not-a-period');
  const next = {
    ...figure,
    raw: edit.raw.trim(),
    decimal: read.decimal,
    value: Number(read.decimal),
    unit: filled(edit.unit) ?? read.unit,
    period: filled(edit.period),
  };
  return edited({ ...reading, answer: { ...answer, figures: spliced(answer.figures, edit.figure, 1, next) } });
}

/** A figure without a period is allowed: it is then no point of a series. */
function isPeriodOrBlank(text: string, sentence: string): boolean {
  const label = filled(text);
  return label === null || parsePeriod(label, sentence) !== null;
}

function addFigure(reading: Reading, edit: EditOf<'add-figure'>, source: ReviewSource): Edited {
  const { answer } = reading;
  const line = source.lines[lineIndex(source, edit.from)];
  if (!answer || !line) return refused('gone');
  const selected = line.text.slice(edit.start, edit.end);
  const raw = selected.trim();
  const start = edit.start + selected.indexOf(raw);
  const read = parseFigure(raw, source.legend.format);
  if (raw === '' || !read) return refused('not-a-number');
  if (!isPeriodOrBlank(edit.period, line.text)) return refused('not-a-period');
  const figure = {
    path: pathAt(line, answer.items),
    value: Number(read.decimal),
    decimal: read.decimal,
    raw,
    unit: read.unit,
    period: filled(edit.period),
    text: tidy(line.text),
    at: { page: line.page, line: line.line, start, end: start + raw.length, ...(line.box ? { box: line.box } : {}) },
  };
  const behind = answer.figures.findIndex((each) => isBefore(figure.at, each.at));
  const at = behind < 0 ? answer.figures.length : behind;
  return edited(
    { ...reading, answer: { ...answer, figures: spliced(answer.figures, at, 0, figure) } },
    { list: 'figure', at, removed: 0, inserted: 1 },
  );
}
