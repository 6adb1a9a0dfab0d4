import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { DraftedColumn, DraftedSource } from '../sources/drafted-source.ts';
import { comparableText } from '../sources/same-words.ts';
import { coverage, fit } from './coverage.ts';
import { type Guess, becauseOf, conditionsOf, inList, isAddable, readingOf, whereOf } from './guess.ts';
import { mentionsIn } from './mentions.ts';

/** A table that has a name for each of its rows: the column of the names, and that of the figures. */
interface IndicatorTable {
  readonly source: DraftedSource;
  readonly labels: DraftedColumn;
  readonly value: DraftedColumn;
}

/** The table of indicators that a source is; null for another one. */
export function indicatorTable(source: DraftedSource): IndicatorTable | null {
  const labels = source.columns.find(
    ({ headers, type }) =>
      type === 'text' && headers.some((header) => /指标|indicator|measure/i.test(header)),
  );
  const value = source.columns.find(
    ({ headers, type }) =>
      headers.some((header) => /数值|指标值|完成值|实际值|^值$|完成情况|value|actual|result/i.test(header)) &&
      (type === 'decimal' || type === 'integer' || type === 'percent'),
  );
  return labels === undefined || value === undefined ? null : { source, labels, value };
}

/** The row of a table of indicators that a name stands for, as the plan writes it. */
export function rowOf(
  name: string,
  { labels }: IndicatorTable,
  but: readonly string[] = [],
): { readonly text: string; readonly sure: number } | null {
  const groups = labels.values ?? labels.texts;
  const found = groups
    .filter(({ value }) => !but.includes(value))
    .map(({ value, others }) => ({
      text: value,
      sure: Math.max(...[value, ...others].map((text) => fit(name, text))),
    }))
    .toSorted((a, b) => b.sure - a.sure);
  return found[0] ?? null;
}

/** A row of a table of indicators, over the districts that it has: their sum, of percentages the one row. */
export function rowMeasure({ source, labels, value }: IndicatorTable, text: string): string {
  const isSummed = source.columns.some(
    ({ headers, type }) =>
      type === 'text' && headers.some((header) => /地区|区县|县市|区划|district|county|region/i.test(header)),
  );
  const what = isSummed && isAddable(value) ? 'sum' : 'value';
  return `{ ${what}: ${source.name}, column: ${value.name}, where: { ${labels.name}: ${inList(text)} } }`;
}

/** The cell of a table of indicators that has the name for a row: its value. */
export function cellsOf(quantity: PolicyQuantity, name: string, source: DraftedSource): readonly Guess[] {
  const table = indicatorTable(source);
  if (table === null) return [];
  const isRatio = quantity.threshold?.unit.dimension === 'ratio';
  if (isRatio && table.value.type !== 'percent' && typeof table.value.unit !== 'object') return [];
  if (!isRatio && table.value.type === 'percent') return [];
  const { dimension, text = '' } = quantity.threshold?.unit ?? {};
  const isCounted = dimension === 'count' || dimension === 'plain';
  if (isCounted && !fitsUnit(table.value, dimension, text)) return [];
  const row = rowOf(name, table);
  if (row === null) return [];
  return [
    {
      measure: rowMeasure(table, row.text),
      sure: row.sure * 0.95,
      because: `${source.title} / ${row.text}`,
      others: [],
    },
  ];
}

const scored = /评分|得分|分数|打分|满意度|指数|score|rating|satisfaction|index/i;
const weighing = /^(?:权数|权重|加权系数|weights?)$/i;

/** The mean of a column of scores, or the one figure of a year: 满意度指数 over a survey, 综合指数 in a table of the years. */
export function scoresOf(quantity: PolicyQuantity, name: string, source: DraftedSource): readonly Guess[] {
  const { threshold } = quantity;
  if (
    threshold === null ||
    threshold.unit.dimension === 'count' ||
    threshold.unit.dimension === 'money' ||
    threshold.absence
  )
    return [];
  if (!scored.test(name) && !/满意率/.test(name)) return [];
  const score = source.columns.find(
    ({ type, headers }) =>
      (type === 'decimal' || type === 'integer' || type === 'percent') &&
      headers.some((header) => scored.test(header)),
  );
  if (score === undefined || (threshold.unit.dimension === 'ratio' && score.type !== 'percent')) return [];
  const { mentions, explained } = readingOf(name, source, mentionsIn(name, source));
  const own = Math.max(explained, fit(name, `${source.title} ${score.headers[0] ?? ''}`));
  const subject = mentions.some(({ kind }) => kind === 'value') ? 0.3 : 0;
  const where = whereOf(conditionsOf(mentions));
  const isYearly =
    source.period.kind === 'flow' &&
    source.rows <= 40 &&
    source.columns.some(
      ({ headers, type }) => type === 'date' && headers.some((header) => /^年|year/i.test(header)),
    );
  const weight = source.columns.find(({ headers }) => headers.some((header) => weighing.test(header.trim())));
  const weighted = weight === undefined ? '' : `, weight: ${weight.name}`;
  const measure = isYearly
    ? `{ value: ${source.name}, column: ${score.name}${where} }`
    : `{ mean: ${source.name}, column: ${score.name}${weighted}${where} }`;
  return [
    {
      measure,
      sure: Math.min(0.9, 0.7 * own + (subject > 0 ? subject : 0.15)),
      because: becauseOf(source, mentions, score.headers[0] ?? ''),
      others: [],
    },
  ];
}

/** The sum of a column that is called so; of a table with one row a year that cell. */
export function sumsOf(quantity: PolicyQuantity, name: string, source: DraftedSource): readonly Guess[] {
  const { threshold } = quantity;
  const dimension = threshold?.unit.dimension;
  return source.columns.flatMap((column): readonly Guess[] => {
    const [header = ''] = column.headers;
    const alone = Math.max(...column.headers.map((each) => fit(name, each)));
    const together = fit(name, `${source.title} ${header}`);
    const sure = Math.max(alone, together) * 0.9;
    // The sum of the deaths is not the number of accidents.
    if (coverage(header, [name]) < 0.5) return [];
    if (!isAddable(column) || !fitsUnit(column, dimension, threshold?.unit.text ?? '')) return [];
    const { mentions } = readingOf(name, source, mentionsIn(name, source));
    const own = mentions.filter(({ fidelity }) => fidelity > 0);
    return [
      {
        measure: `{ sum: ${source.name}, column: ${column.name}${whereOf(conditionsOf(own))} }`,
        sure,
        because: becauseOf(source, own, header),
        others: [],
      },
    ];
  });
}

function fitsUnit({ unit }: DraftedColumn, dimension: string | undefined, wanted: string): boolean {
  const own = typeof unit === 'string' ? unit : '';
  if (dimension === 'money') return own.endsWith('元') || typeof unit === 'object';
  if (dimension === 'opaque') return own !== '' && comparableText(wanted).endsWith(comparableText(own));
  // Money is no number of things.
  return (dimension === 'count' || dimension === 'plain') && !own.endsWith('元');
}
