import { isoOf } from '../../model/plan/period.ts';
import type { CodeFormat, Column, Language, Plan, Source } from '../../model/plan/plan.ts';
import type { Rational, Unit } from '../../model/quantity.ts';
import { exactText, parseExact } from '../../quantity/numbers/exact-text.ts';
import { printLimitNumber } from '../../quantity/numbers/print.ts';
import { compare, divide, isInteger, multiply } from '../../quantity/numbers/rational.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { byteOrderMark, csvRecord } from '../../report/csv/records.ts';
import { columnTitle, periodRuleWords } from '../../text/words/condition-words.ts';
import {
  type DictionaryColumn,
  type DictionaryWords,
  dictionaryWords,
} from '../../text/words/dictionary-words.ts';
import { columnTypeWord } from '../../text/words/plan-words.ts';
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

/**
 * The data dictionary of a plan as CSV: for each source a row about the whole table, then a row a column: what it wants,
 * whether it must be filled in, its unit, allowed values, an example.
 */
export function dictionaryOf(plan: Plan, names: ReadonlyMap<string, string>, language: Language): string {
  const words = dictionaryWords[language];
  const record = (cells: Partial<Record<DictionaryColumn, string>>): string =>
    csvRecord(order.map((column) => cells[column] ?? ''));
  const tables = plan.sources.flatMap((source) => {
    const file = names.get(source.name) ?? '';
    const common = { file, source: source.title, department: source.department ?? '' };
    const header = templateHeader(source, language);
    const examples = exampleRow(source, plan, language);
    const about = { column: words.wholeTable, remarks: tableRemarks(source, words, language) };
    const columns = source.columns.map((column, index) => ({
      column: header[index] ?? '',
      example: examples[index] ?? '',
      ...columnCells(column, source, words, language),
    }));
    return [about, ...columns].map((cells) => record({ ...common, ...cells }));
  });
  return dictionaryHeader(language) + tables.join('');
}

/** The first record of a data dictionary, with the byte order mark before it. */
export function dictionaryHeader(language: Language): string {
  const { titles } = dictionaryWords[language];
  return byteOrderMark + csvRecord(order.map((column) => titles[column]));
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

function tableRemarks(source: Source, words: DictionaryWords, language: Language): string {
  const { complete, period, rules, totals } = source;
  const totalWords = Object.entries(totals).map(([name, labels]) =>
    words.total(columnTitle(source, name), labels),
  );
  return words.sentences([
    period === null ? words.everyPeriod : words.counted(periodRuleWords(period, source, language)),
    ...(period?.kind === 'file' ? [words.periodInName] : []),
    ...(complete === null
      ? []
      : [words.mustReport(complete.units, columnTitle(source, complete.column), complete.every)]),
    source.nilReturn ? words.nilReturn : words.noNilReturn,
    ...totalWords,
    ...rules.map(({ title }) => words.rule(title)),
  ]);
}

/** The cells of a row that the reader takes without an error, one a column; made up, and the same on every day. */
export function exampleRow(source: Source, plan: Plan, language: Language): readonly string[] {
  return source.columns.map((column) => exampleCell(column, source, plan, language));
}

function exampleCell(column: Column, source: Source, plan: Plan, language: Language): string {
  switch (column.type) {
    case 'text':
      return textExample(column, source, language);
    case 'integer':
    case 'decimal':
      return numberExample(column);
    case 'percent':
      return numberExample({ ...column, unit: column.unit ?? percent });
    case 'date':
      return dateExample(column, plan);
    case 'boolean':
      return language === 'zh' ? '是' : 'yes';
  }
}

const percent = parseUnit('%');
const plain = parseUnit('');

/** Made up, with check characters that fit. */
const codeExamples: Readonly<Record<CodeFormat, string>> = {
  'resident-id': '110101190001010014',
  'credit-code': '91110000MA0000000H',
};

function textExample({ name, values, form }: Column, source: Source, language: Language): string {
  const [first] = Object.keys(values ?? {});
  if (first !== undefined) return first;
  if (form?.format !== undefined) return codeExamples[form.format];
  if (form?.lengths !== undefined) return '1'.repeat(form.lengths[0] ?? 1);
  if (source.complete?.column === name) return source.complete.units[0] ?? '';
  const isUnit = source.columns.some(({ unit }) => unit !== null && 'column' in unit && unit.column === name);
  if (isUnit) return '个';
  return language === 'zh' ? '示例' : 'example';
}

function numberExample(column: Column): string {
  const unit: Unit = column.unit !== null && 'dimension' in column.unit ? column.unit : plain;
  const isWhole = column.type === 'integer';
  const usual = (isWhole ? ['12', '1', '0', '100'] : ['12.5', '0.5', '0', '100']).flatMap(
    (text) => parseExact(text) ?? [],
  );
  const bounds = [column.min, column.max].flatMap((bound) =>
    bound === null ? [] : [divide(bound, unit.factor)],
  );
  const allowed = [...usual, ...bounds].find(
    (number) => isAllowed(multiply(number, unit.factor), column) && (!isWhole || isInteger(number)),
  );
  const number = exactText(allowed ?? usual[0] ?? unit.factor).replace(
    '.',
    column.form?.numbers?.decimal ?? '.',
  );
  return unit.dimension === 'ratio' ? `${number}${unit.text}` : number;
}

function isAllowed(value: Rational, { min, max }: Column): boolean {
  return (min === null || compare(value, min) >= 0) && (max === null || compare(value, max) <= 0);
}

/** A day a third into the plan's period; as much of it as the header asks for. */
function dateExample({ headers }: Column, { period }: Plan): string {
  const day = period === null ? '2024-05-02' : isoOf(period.from + Math.floor((period.to - period.from) / 3));
  const [header = ''] = headers;
  if (/年份|年度|^年$|\byear\b/i.test(header)) return day.slice(0, 4);
  return /月份|^月$|\bmonth\b/i.test(header) ? day.slice(0, 7) : day;
}
