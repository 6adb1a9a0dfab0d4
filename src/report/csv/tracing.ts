import type { Tracing } from '../../model/subjects/tracing.ts';
import { labelsOf } from '../../text/labels.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type { Style } from '../renderers.ts';
import { planWords } from '../words/tracing-words.ts';
import { byteOrderMark, csvRecord } from './records.ts';

/** The quantities of a document, a record each, and then the numbers in it that are none, with the rule that says so. */
export function tracingCsv(tracing: Tracing, { language }: Style): string {
  const labels = labelsOf(language);
  const { tracing: words } = labels;
  const quantities = tracing.quantities.map((each) => [
    String(each.line),
    String(each.column),
    each.clause ?? '',
    each.section,
    each.name,
    each.text,
    each.figure.values.join(' '),
    each.figure.unit,
    each.figure.operator ?? '',
    words.kinds[each.kind],
    each.rule === null ? '' : words.circumstances[each.rule],
    each.owners.join('、'),
    words.statuses[each.status],
    each.status === 'listed' ? '' : planWords(each, labels),
  ]);
  const passed = tracing.passed.map(({ line, column, text, rule }) => [
    String(line),
    String(column),
    '',
    '',
    '',
    text,
    '',
    '',
    '',
    words.kinds.passed,
    words.passed[rule],
    '',
    '',
    '',
  ]);
  // What only the plan has stands last: it has no place in the document.
  const orphans = tracing.orphans.map(({ id, title, clause, wording }) => {
    const planned = id === null ? words.orphanUntracked : `${words.orphanTarget} ${id}`;
    return ['', '', clause ?? '', '', title, wording, '', '', '', '', '', '', words.orphaned, planned];
  });
  const records = [words.columns, ...quantities, ...passed, ...orphans];
  return byteOrderMark + records.map((cells) => csvRecord(cells.map(neutralText))).join('');
}
