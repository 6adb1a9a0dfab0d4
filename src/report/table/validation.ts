import type { Severity } from '../../model/finding.ts';
import { type ValidatedSource, type Validation, toleratedErrors } from '../../model/subjects/validation.ts';
import { validationSentence } from '../../text/words/conclusions.ts';
import {
  type FileFindings,
  type FindingGroup,
  errorsText,
  findingWords,
  findingsByFile,
  sharedHint,
} from '../layout/finding-groups.ts';
import { fitColumns, gap, grid } from '../layout/grid.ts';
import { neutralText, neutralTexts } from '../layout/neutral-text.ts';
import { type Page, pageOf, severityPaint } from '../layout/page.ts';
import type { Style } from '../renderers.ts';
import { commandAfter } from '../words/next-command.ts';
import { hanging, header, layoutOf, spread } from './lines.ts';

/** The check of data files as a text: what was handed in, what is wrong with it, and whether it can be used. */
export function validationTable(validation: Validation, style: Style): string {
  const page = pageOf(style);
  const { labels } = page;
  const { plan, asOf, inputs, sources } = validation;
  const command = commandAfter(validation, style);
  const lines = [
    ...header(neutralTexts({ plan, asOf, inputs }), page),
    ...validatedSourceLines(neutralTexts(sources), page),
    ...fileFindingLines(validation, page),
    '',
    verdictLine(validation, page),
    ...(command === null ? [] : [`${labels.next}  ${neutralText(command)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function verdictLine(validation: Validation, page: Page): string {
  const { paint, labels, style } = page;
  const { errors } = validation.summary;
  const isTolerated = errors <= toleratedErrors(validation);
  const colour = errors === 0 ? paint.green : isTolerated ? paint.yellow : paint.red;
  return paint.bold(colour(`${labels.verdict}  ${validationSentence(validation, style.language)}`));
}

/** The sources, each with what was handed in for it and how many errors and warnings it has. */
export function validatedSourceLines(sources: readonly ValidatedSource[], page: Page): readonly string[] {
  if (sources.length === 0) return [];
  return ['', ...(layoutOf(page) === 'stacked' ? stacked(sources, page) : tableLines(sources, page))];
}

/** The cells of a source: title, department, files, rows, errors, warnings, id. A source without a file has no figures. */
function cellsOf(source: ValidatedSource, page: Page): readonly string[] {
  const { files, warnings } = source;
  const figures =
    files.length === 0
      ? [page.labels.validation.notSupplied, '-', '-', '-']
      : [String(files.length), String(source.rows), errorsText(source, page.labels), String(warnings)];
  return [source.title, source.department ?? '', ...figures, source.source];
}

function headsOf({ labels }: Page): readonly string[] {
  const { source, department, files, rows, tally } = labels.validation;
  return [source, department, files, rows, tally.error, tally.warning, labels.id];
}

function tableLines(sources: readonly ValidatedSource[], page: Page): readonly string[] {
  const { width, paint } = page;
  const heads = headsOf(page);
  const texts = sources.map((source) => cellsOf(source, page));
  const isFigure = (i: number): boolean => i >= 2 && i <= 5;
  const wanted = heads.map((head, i) => {
    const natural = Math.max(width(head), ...texts.map((row) => width(row[i] ?? '')));
    return isFigure(i) ? { natural, good: natural, least: natural } : { natural, good: 20, least: 12 };
  });
  const widths = fitColumns(wanted, page.columns - gap * (heads.length - 1));
  const columns = widths.map((each, i) => ({
    align: isFigure(i) ? ('right' as const) : ('left' as const),
    width: each,
  }));
  const lines = [heads, ...texts].map((row, at) =>
    row.map((text, i) => ({
      lines: page.wrap(text, widths[i] ?? 1, 4),
      ...paintOf(at, i),
    })),
  );
  return grid(lines, columns, page).flat();

  function paintOf(at: number, i: number): { readonly paint?: (text: string) => string } {
    const source = sources[at - 1];
    if (source === undefined) return { paint: paint.dim };
    if (i === 2 && source.files.length === 0) return { paint: paint.yellow };
    if (i === 4 && source.errors > 0) return { paint: source.tolerated === true ? paint.yellow : paint.red };
    return i === 5 && source.warnings > 0 ? { paint: paint.yellow } : {};
  }
}

function stacked(sources: readonly ValidatedSource[], page: Page): readonly string[] {
  const heads = headsOf(page);
  return sources.flatMap((source) => {
    const [title = '', ...cells] = cellsOf(source, page);
    const shown = source.files.length === 0 ? cells.slice(0, 2) : cells.slice(0, 5);
    const parts = shown.flatMap((cell, i) => {
      if (cell === '') return [];
      return cell === page.labels.validation.notSupplied ? [cell] : [`${heads[i + 1] ?? ''} ${cell}`];
    });
    return [...hanging('', `${title}  ${source.source}`, page), ...spread(parts, 2, page)];
  });
}

const most = 5;
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings file by file and code by code: the first few of each with their places, how many more, and what to do. */
export function fileFindingLines(validation: Validation, page: Page): readonly string[] {
  return findingsByFile(validation).flatMap((found) => [
    '',
    ...fileTitle(found, page),
    ...found.groups.flatMap((group) => groupLines(group, page)),
  ]);
}

function fileTitle({ file, source, counts }: FileFindings, page: Page): readonly string[] {
  const { labels, paint } = page;
  const tally = severities.flatMap((severity) =>
    counts[severity] === 0 ? [] : [labels.severityCounts[severity](counts[severity])],
  );
  const name = file ?? labels.validation.others;
  const parts = [name, source?.department ?? '', source?.title ?? '', labels.list(tally)];
  return spread(parts.filter(Boolean).map(neutralText), 0, page).map((line) => paint.bold(line));
}

function groupLines(group: FindingGroup, page: Page): readonly string[] {
  const { labels, paint } = page;
  const { code, severity, count, findings } = group;
  const shown = findings.slice(0, most);
  const word = labels.severities[severity];
  const [first = '', ...others] = page.wrap(
    `${word} ${neutralText(code)}  ${labels.validation.times(count)}`,
    page.columns - 2,
  );
  const hint = sharedHint(shown);
  const rest = count - shown.length;
  const hintLines = (text: string | null): readonly string[] =>
    text === null
      ? []
      : hanging(`    ${labels.hint} `, neutralText(text), page).map((line) => paint.cyan(line));
  return [
    `  ${severityPaint(severity, page)(word)}${first.slice(word.length)}`,
    ...others.map((line) => `  ${line}`),
    ...shown.flatMap((finding) => [
      ...hanging('    ', neutralText(findingWords(finding, labels).join('  ')), page),
      ...(hint === null ? hintLines(finding.hint) : []),
    ]),
    ...(rest > 0 ? [`    .. ${labels.validation.rest(rest)}`] : []),
    ...hintLines(hint),
  ];
}
