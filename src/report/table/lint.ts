import type { Lint } from '../../model/subjects/lint.ts';
import type { PlanSummary } from '../../model/subjects/report.ts';
import { findingBlock } from '../layout/diagnostic-lines.ts';
import { fitColumns, gap, grid } from '../layout/grid.ts';
import { neutralText, neutralTexts } from '../layout/neutral-text.ts';
import { type Page, pageOf } from '../layout/page.ts';
import type { Style } from '../renderers.ts';
import {
  checkWords,
  extendsWords,
  isBroken,
  lintSentence,
  originWords,
  promiseParts,
} from '../words/lint-words.ts';
import { hanging, spread } from './lines.ts';

/** The check of a plan as a text: what is in it, what is wrong with it, and whether it can be used. */
export function lintTable(lint: Lint, style: Style): string {
  const page = pageOf(style);
  // Frames need the excerpts as they are; findings are made safe where they are printed.
  const { diagnostics, ...rest } = lint;
  const safe = neutralTexts(rest);
  const { labels } = page;
  const lines = [
    ...(safe.plan === null ? [`${labels.lint.plan}  ${safe.file}`] : planLines(safe.plan, page)),
    ...basisLines(lint, page),
    ...safe.sections.flatMap((section) => [
      '',
      ...page.wrap(section.title, page.columns).map((line) => page.paint.bold(line)),
      ...section.targets.flatMap((target) => targetLines(target, page)),
    ]),
    ...retiredLines(safe.retired, page),
    ...sourceLines(safe.sources, page),
    ...checkLines(safe.sources, page),
    ...findingBlock(labels.lint.problems, diagnostics, safe.counts, page),
    '',
    verdictLine(lint, page),
  ];
  return `${lines.join('\n')}\n`;
}

function planLines(plan: PlanSummary, page: Page): readonly string[] {
  const { labels } = page;
  const { period } = plan;
  const parts = [
    plan.title,
    plan.document,
    period === null ? labels.noPeriod : labels.period(period.from, period.to),
    plan.file,
  ];
  const [first = '', ...others] = spread(
    parts.filter((part) => part !== null),
    0,
    page,
  );
  return [page.paint.bold(first), ...others];
}

type LintTarget = Lint['sections'][number]['targets'][number];

function targetLines(target: LintTarget, page: Page): readonly string[] {
  return [
    ...spread([`${target.id}  ${target.title}`, ...required(target, page)], 2, page),
    ...hanging(`    ${page.labels.lint.measure} `, target.measure, page).map((line) => page.paint.dim(line)),
    ...originLines(target, page),
  ];
}

function required(target: LintTarget, page: Page): readonly string[] {
  const [promise = '', ...beside] = promiseParts(target, page.labels);
  return [`${page.labels.report.required} ${promise}`, ...beside];
}

function originLines(target: LintTarget, page: Page): readonly string[] {
  const words = originWords(target, page.labels);
  if (words === null) return [];
  return hanging(`    ${page.labels.lint.origin} `, words, page).map((line) => page.paint.dim(line));
}

function basisLines(lint: Lint, page: Page): readonly string[] {
  const words = extendsWords(lint, page.labels);
  return words === null ? [] : page.wrap(neutralText(words), page.columns);
}

function retiredLines(retired: Lint['retired'], page: Page): readonly string[] {
  if (retired.length === 0) return [];
  const { labels, paint } = page;
  return [
    '',
    paint.bold(labels.lint.retired),
    ...retired.flatMap(({ id, title, section, reason, place }) => [
      ...spread([`${id}  ${title}`, section], 2, page),
      ...hanging(`    ${labels.lint.reason} `, reason, page),
      ...hanging(`    ${labels.lint.origin} `, `${place.file}:${place.line}`, page).map((line) =>
        paint.dim(line),
      ),
    ]),
  ];
}

function sourceLines(sources: Lint['sources'], page: Page): readonly string[] {
  if (sources.length === 0) return [];
  const { labels, paint } = page;
  const heads = [labels.lint.source, labels.lint.usedBy, labels.lint.title];
  const texts = sources.map((source) => [source.name, String(source.targets), source.title]);
  const wanted = heads.map((head, i) => {
    const natural = page.widest([head, ...texts.map((row) => row[i] ?? '')]);
    return i === 1 ? { natural, good: natural, least: natural } : { natural, good: 30, least: 12 };
  });
  const widths = fitColumns(wanted, page.columns - 2 * gap);
  const columns = widths.map((each, i) => ({
    align: i === 1 ? ('right' as const) : ('left' as const),
    width: each,
  }));
  const rows = [heads, ...texts].map((row, at) =>
    row.map((text, i) => ({
      lines: page.wrap(text, widths[i] ?? 1),
      ...(at === 0 ? { paint: paint.dim } : {}),
    })),
  );
  return ['', ...grid(rows, columns, page).flat()];
}

function checkLines(sources: Lint['sources'], page: Page): readonly string[] {
  const words = checkWords({ sources }, page.labels);
  return words.length === 0 ? [] : ['', ...words.flatMap((line) => hanging('', line, page))];
}

function verdictLine(lint: Lint, page: Page): string {
  const { labels, paint } = page;
  const broken = isBroken(lint);
  return paint.bold(
    (broken ? paint.red : paint.green)(`${labels.verdict}  ${neutralText(lintSentence(lint, labels))}`),
  );
}
