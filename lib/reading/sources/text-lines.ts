import type { SourceLine } from './source-line';

/** The lines of a plain text, one page, numbered from 1. Windows, Unix and old Mac line ends all count. */
export function textLines(text: string): SourceLine[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, page: 1, line: index + 1 }));
}
