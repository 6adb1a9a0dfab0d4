import type { DraftWords } from './target-lines.ts';
import type { DraftedColumn, DraftedSource } from './draft-sources.ts';
import { yamlComment, yamlScalar } from '../../text/yaml-scalar.ts';

/** The `sources:` of a plan, line by line. */
export function sourceLines(sources: readonly DraftedSource[], words: DraftWords): readonly string[] {
  if (sources.length === 0) return [];
  return [yamlComment(words.sources), 'sources:', ...sources.flatMap((source) => linesOf(source, words))];
}

function linesOf(source: DraftedSource, words: DraftWords): readonly string[] {
  const { name, title, department, files, sheet, columns, period, key, totals } = source;
  const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;
  return [
    `  ${name}:`,
    `    title: ${yamlScalar(title)}`,
    ...(department === null ? [] : [`    department: ${yamlScalar(department)}`]),
    ...(files.length === 0 ? [] : [`    files: ${list(files)}`]),
    ...(sheet === null ? [] : [`    sheet: ${yamlScalar(sheet)}`]),
    period === null ? `    period: none ${yamlComment(words.noPeriod)}` : `    period: ${period}`,
    ...(key === null ? [] : [`    key: [${key}]`]),
    ...(totals.length === 0
      ? []
      : [`    totals: { ${totals.map(({ column, labels }) => `${column}: ${list(labels)}`).join(', ')} }`]),
    '    columns:',
    ...columns.map(columnLine),
  ];
}

function columnLine({ name, headers, type, unit, values, isOptional, isPrivate }: DraftedColumn): string {
  const [only = ''] = headers;
  const header = headers.length === 1 ? quoted(only) : `[${headers.map(quoted).join(', ')}]`;
  const listed = values?.map((value) => `${quoted(value)}: []`).join(', ');
  const parts = [
    `header: ${header}`,
    `type: ${type}`,
    ...(unit === null ? [] : [`unit: ${quoted(unit)}`]),
    ...(listed === undefined ? [] : [`values: { ${listed} }`]),
    ...(isOptional ? ['optional: true'] : []),
    ...(isPrivate ? ['private: true'] : []),
  ];
  return `      ${name}: { ${parts.join(', ')} }`;
}

/** Within brackets a comma would part a text. */
function quoted(text: string): string {
  const scalar = yamlScalar(text);
  return /[,[\]{}:#*%&!|>'"]/.test(text) && !scalar.startsWith('"') ? JSON.stringify(text) : scalar;
}
