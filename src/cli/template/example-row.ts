import { isoOf } from '../../model/plan/period.ts';
import type { CodeFormat, Column, Language, Plan, Source } from '../../model/plan/plan.ts';
import type { Rational, Unit } from '../../model/quantity.ts';
import { exactText, parseExact } from '../../quantity/numbers/exact-text.ts';
import { compare, divide, isInteger, multiply } from '../../quantity/numbers/rational.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';

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
function dateExample(column: Column, { period }: Plan): string {
  const day = period === null ? '2024-05-02' : isoOf(period.from + Math.floor((period.to - period.from) / 3));
  const lengths = { year: 4, month: 7, day: 10 };
  return day.slice(0, lengths[grainOf(column)]);
}

/** How much of a date a column asks for, by its header. */
export function grainOf({ headers }: Column): 'year' | 'month' | 'day' {
  const [header = ''] = headers;
  if (/年份|年度|^年$|\byear\b/i.test(header)) return 'year';
  return /月份|^月$|\bmonth\b/i.test(header) ? 'month' : 'day';
}
