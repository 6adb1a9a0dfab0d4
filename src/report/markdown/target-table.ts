import type { Result } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import type { Labels } from '../../text/labels.ts';
import { actualWords, figureWords } from '../words/actual-words.ts';
import { completionWords } from '../words/completion-words.ts';
import { remarks } from '../words/remarks.ts';
import type { Style } from '../style.ts';
import { markdownTable, plainMarkdown } from './rows.ts';

/** A target with its number in the report. */
interface Numbered {
  readonly number: number;
  readonly result: Result;
}

/** Targets as a table: status, number, indicator, target, actual, rate, owner, id, remarks; the groups of `each` under it. */
export function targetTable(rows: readonly Numbered[], by: Style['by'], labels: Labels): readonly string[] {
  const { status, number, indicator, target, actual, completion, owner, id } = labels;
  const table = markdownTable(
    [status, number, indicator, target, actual, completion, owner, id, labels.remarks],
    ['left', 'right', 'left', 'left', 'left', 'right', 'left', 'left', 'left'],
    rows.map(({ number: at, result }) => [
      `${statusGlyphs[result.status]} ${labels.statuses[result.status]}`,
      String(at),
      result.title,
      result.target.words,
      actualWords(result, labels),
      completionWords(result.completion),
      labels.list(result.owners),
      result.id,
      remarks(result, labels, by).join(labels.placeSeparator),
    ]),
  );
  const groups = rows.flatMap(({ result }) => groupItem(result, labels));
  return groups.length === 0 ? table : [...table, '', ...groups];
}

/** The groups of a target with `each`, as an item of a list; nothing for others. */
export function groupItem({ title, groups }: Result, labels: Labels): readonly string[] {
  if (groups === null || groups.length === 0) return [];
  const parts = groups.map(
    ({ group, status, actual }) => `${statusGlyphs[status]} ${group} ${figureWords(actual, labels)}`,
  );
  return [`- ${plainMarkdown(title)}: ${plainMarkdown(parts.join(labels.placeSeparator))}`];
}
