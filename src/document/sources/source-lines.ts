import type { DraftWords } from '../draft/target-lines.ts';
import type { DraftedColumn, DraftedSource } from './drafted-source.ts';
import { yamlComment, yamlScalar } from '../../text/yaml-scalar.ts';

/** The `sources:` of a plan, line by line. */
export function sourceLines(sources: readonly DraftedSource[], words: DraftWords): readonly string[] {
  if (sources.length === 0) return [];
  return [yamlComment(words.sources), 'sources:', ...sources.flatMap((source) => linesOf(source, words))];
}

function linesOf(source: DraftedSource, words: DraftWords): readonly string[] {
  const { name, title, department, files, sheet, columns, key, totals, isOfEvents } = source;
  const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;
  return [
    `  ${name}:`,
    `    title: ${yamlScalar(title)}`,
    ...(department === null ? [] : [`    department: ${yamlScalar(department)}`]),
    ...(files.length === 0 ? [] : [`    files: ${list(files)}`]),
    ...(sheet === null ? [] : [`    sheet: ${yamlScalar(sheet)}`]),
    ...periodLines(source, words),
    ...(key === null ? [] : [`    key: [${key}]`]),
    ...(isOfEvents ? [`    ${yamlComment(words.nilReturn)}`, '    nil_return: true'] : []),
    ...(totals.length === 0
      ? []
      : [`    totals: { ${totals.map(({ column, labels }) => `${column}: ${list(labels)}`).join(', ')} }`]),
    '    columns:',
    ...columns.flatMap((column) => columnLines(column, words)),
  ];
}

function periodLines({ period }: DraftedSource, words: DraftWords): readonly string[] {
  switch (period.kind) {
    case 'none':
      return [`    period: none ${yamlComment(words.noPeriod)}`];
    case 'file':
      return ['    period: { of: file }'];
    case 'flow':
      return [`    period: ${period.column}`];
    case 'until':
      return [`    ${yamlComment(words.stock)}`, `    period: { until: ${period.column} }`];
    case 'stock':
      return [`    period: { from: ${period.from}, to: ${period.to} }`];
  }
}

function columnLines(column: DraftedColumn, words: DraftWords): readonly string[] {
  const { name, headers, type, unit, values, isOptional, isPrivate, numbers, dates, missing } = column;
  const [only = ''] = headers;
  const header = headers.length === 1 ? quoted(only) : `[${headers.map(quoted).join(', ')}]`;
  const listed = values
    ?.map(({ value, others }) => `${quoted(value)}: [${others.map(quoted).join(', ')}]`)
    .join(', ');
  const thousands = numbers?.thousands ?? null;
  const parts = [
    `header: ${header}`,
    `type: ${type}`,
    ...(unit === null
      ? []
      : [`unit: ${typeof unit === 'string' ? quoted(unit) : `{ column: ${unit.column} }`}`]),
    ...(listed === undefined ? [] : [`values: { ${listed} }`]),
    ...(isOptional ? ['optional: true'] : []),
    ...(isPrivate ? ['private: true'] : []),
    ...(numbers === null
      ? []
      : [
          `numbers: { decimal: "${numbers.decimal}"${thousands === null ? '' : `, thousands: "${thousands}"`} }`,
        ]),
    ...(dates === null ? [] : [`dates: ${dates.order}`]),
    ...(missing.length === 0 ? [] : [`missing: [${missing.map(quoted).join(', ')}]`]),
  ];
  return [
    ...(dates === null || dates.isSure ? [] : [`      ${yamlComment(words.dayFirst)}`]),
    `      ${name}: { ${parts.join(', ')} }`,
  ];
}

/** Within brackets a comma would part a text. */
function quoted(text: string): string {
  const scalar = yamlScalar(text);
  return /[,[\]{}:#*%&!|>'"]/.test(text) && !scalar.startsWith('"') ? JSON.stringify(text) : scalar;
}
