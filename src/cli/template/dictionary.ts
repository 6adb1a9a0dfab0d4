import type { Column, Language, Plan, Source } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { printLimitNumber } from '../../quantity/numbers/print.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { byteOrderMark, csvRecord } from '../../report/csv/records.ts';
import { columnTitle, periodRuleWords } from '../../text/words/condition-words.ts';
import {
  type DictionaryColumn,
  type DictionaryWords,
  dictionaryWords,
} from '../../text/words/dictionary-words.ts';
import { columnTypeWord } from '../../text/words/plan-words.ts';
import { exampleRow } from './example-row.ts';
import { templateHeader, unitText } from './template-header.ts';

const order: readonly DictionaryColumn[] = [
  'file',
  'source',
  'department',
  'column',
  'otherHeaders',
  'type',
  'required',
  'unit',
  'values',
  'min',
  'max',
  'example',
  'private',
  'key',
  'remarks',
];

/** What a column of a table wants, by the columns of the dictionary. */
export type ColumnWants = Partial<Record<DictionaryColumn, string>>;

/** The table of a source: what goes for the whole, a sentence each, and what each column wants. */
export interface TableWants {
  readonly remarks: readonly string[];
  readonly columns: readonly ColumnWants[];
}

/**
 * The data dictionary of a plan: its heads, then for each source a row about the whole table and a row a column: what it
 * wants, whether it must be filled in, its unit, allowed values, an example.
 */
export function dictionaryRows(
  plan: Plan,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly (readonly string[])[] {
  const words = dictionaryWords[language];
  const tables = plan.sources.flatMap((source) => {
    const common = {
      file: names.get(source.name) ?? '',
      source: source.title,
      department: source.department ?? '',
    };
    const { remarks, columns } = tableWants(source, plan, language);
    const whole = { column: words.wholeTable, remarks: words.sentences(remarks) };
    return [whole, ...columns].map((wants): ColumnWants => ({ ...common, ...wants }));
  });
  return [headsIn(language), ...tables.map((wants) => order.map((column) => wants[column] ?? ''))];
}

/** What a source's table wants. */
export function tableWants(source: Source, plan: Plan, language: Language): TableWants {
  const words = dictionaryWords[language];
  const header = templateHeader(source, language);
  const examples = exampleRow(source, plan, language);
  return {
    remarks: tableRemarks(source, words, language),
    columns: source.columns.map((column, index) => ({
      column: header[index] ?? '',
      example: examples[index] ?? '',
      ...columnCells(column, source, words, language),
    })),
  };
}

/** A data dictionary as CSV. */
export function dictionaryOf(plan: Plan, names: ReadonlyMap<string, string>, language: Language): string {
  return byteOrderMark + dictionaryRows(plan, names, language).map(csvRecord).join('');
}

/** The first record of a data dictionary, with the byte order mark before it. */
export function dictionaryHeader(language: Language): string {
  return byteOrderMark + csvRecord(headsIn(language));
}

function headsIn(language: Language): readonly string[] {
  const { titles } = dictionaryWords[language];
  return order.map((column) => titles[column]);
}

function columnCells(
  column: Column,
  source: Source,
  words: DictionaryWords,
  language: Language,
): Partial<Record<DictionaryColumn, string>> {
  const remarks = [
    ...(column.fill === 'down' ? [words.filledDown] : []),
    ...words.written(column.form ?? {}),
    ...(isOfPeriod(column, source) ? [words.ofPeriod] : []),
  ];
  return {
    otherHeaders: words.list(column.headers.slice(1)),
    type: columnTypeWord(column.type, language),
    required: column.optional ? words.optional : words.required,
    unit: unitOf(column, source, words),
    values: words.list(
      Object.entries(column.values ?? {}).map(([value, others]) => words.value(value, others)),
    ),
    min: boundOf(column.min, column),
    max: boundOf(column.max, column),
    private: column.private ? words.yes : '',
    key: keyOf(column, source, words),
    remarks: words.sentences(remarks),
  };
}

function unitOf(column: Column, source: Source, words: DictionaryWords): string {
  const { unit } = column;
  return unit !== null && 'column' in unit
    ? words.unitIn(columnTitle(source, unit.column))
    : unitText(column);
}

/** A bound in the unit in which the column is filled in. */
function boundOf(bound: Rational | null, column: Column): string {
  if (bound === null) return '';
  if (column.unit !== null && 'column' in column.unit) return exactText(bound);
  const unit = parseUnit(unitText(column));
  const number = printLimitNumber(bound, unit);
  return unit.dimension === 'ratio' ? `${number}${unit.text}` : number;
}

function keyOf({ name }: Column, source: Source, words: DictionaryWords): string {
  if (!source.key.includes(name)) return '';
  const others = source.key.filter((each) => each !== name).map((each) => columnTitle(source, each));
  return others.length === 0 ? words.yes : words.togetherWith(others);
}

function isOfPeriod({ name }: Column, { period }: Source): boolean {
  if (period === null || period.kind === 'file') return false;
  return period.kind === 'in-force' ? period.from === name || period.to === name : period.column === name;
}

function tableRemarks(source: Source, words: DictionaryWords, language: Language): readonly string[] {
  const { complete, period, rules, totals } = source;
  const totalWords = Object.entries(totals).map(([name, labels]) =>
    words.total(columnTitle(source, name), labels),
  );
  return [
    period === null ? words.everyPeriod : words.counted(periodRuleWords(period, source, language)),
    ...(period?.kind === 'file' ? [words.periodInName] : []),
    ...(complete === null
      ? []
      : [words.mustReport(complete.units, columnTitle(source, complete.column), complete.every)]),
    source.nilReturn ? words.nilReturn : words.noNilReturn,
    ...totalWords,
    ...rules.map(({ title }) => words.rule(title)),
  ];
}
