import type { Report, Result } from '../../model/report.ts';
import { statusGlyphs } from '../../text/status-glyphs.ts';
import { actualWords } from '../actual-words.ts';
import { diagnosticLines } from '../diagnostic-lines.ts';
import { evidenceWords } from '../evidence-words.ts';
import { marginWords } from '../margin-words.ts';
import type { Page } from '../page.ts';
import { spread } from './lines.ts';
import { statusPaint } from './paints.ts';

/** The missed targets, each in its block: what was required and reached and by how much, where from, and the plan's line. */
export function failureLines(report: Report, page: Page): readonly string[] {
  const failed = report.results.filter((result) => result.status === 'fail');
  if (failed.length === 0) return [];
  const { labels } = page;
  const blocks = failed.flatMap((result) => {
    const beside =
      result.diagnostics.length > 0 ? labels.report.errorsBeside(labels.list(result.diagnostics)) : null;
    return [
      ...titleLines(result, page),
      ...spread(
        compact([required(result, page), reached(result, page), marginWords(result, labels)]),
        2,
        page,
      ),
      ...spread(compact([dataWords(result, page), planWords(result, page)]), 2, page),
      ...spread(compact([groupWords(result, page), beside]), 2, page),
    ];
  });
  return ['', page.paint.bold(labels.report.failedTitle(failed.length)), ...blocks];
}

/** The targets without a verdict for want of data or for errors in it, with the reason and the findings that touch each. */
export function missingLines(report: Report, page: Page): readonly string[] {
  const missing = report.results.filter(
    (result) => result.status === 'no-data' || result.status === 'invalid',
  );
  if (missing.length === 0) return [];
  const { labels } = page;
  const blocks = missing.flatMap((result) => [
    ...titleLines(result, page),
    ...spread([required(result, page), reached(result, page)], 2, page),
    ...spread(compact([result.reason === null ? null : `${labels.report.why} ${result.reason}`]), 2, page),
    ...spread(compact([dataWords(result, page), planWords(result, page)]), 2, page),
    ...diagnosticLines(touching(result, report), report.counts, page, { most: 1, indent: 4, hints: false }),
  ]);
  const { noData, invalid } = report.summary;
  return ['', page.paint.bold(labels.report.missingTitle(noData, invalid)), ...blocks];
}

/** The targets whose time has not come. */
export function pendingLines(report: Report, page: Page): readonly string[] {
  const pending = report.results.filter((result) => result.status === 'pending');
  if (pending.length === 0) return [];
  const blocks = pending.flatMap((result) => [
    ...titleLines(result, page),
    ...spread([required(result, page), reached(result, page), planWords(result, page)], 2, page),
  ]);
  return ['', page.paint.bold(page.labels.report.pendingTitle(pending.length)), ...blocks];
}

/** The findings of a document that touch a target: its codes, in the files its figure comes from or in none. */
export function touching(
  result: Result,
  { diagnostics }: Pick<Report, 'diagnostics'>,
): Report['diagnostics'] {
  const files = new Set(result.evidence.flatMap((evidence) => evidence.files));
  return diagnostics.filter(
    ({ code, file }) =>
      result.diagnostics.includes(code) && (file === null || files.size === 0 || files.has(file)),
  );
}

function titleLines(result: Result, page: Page): readonly string[] {
  const title = [result.id, result.title, page.labels.list(result.owners)].filter(Boolean).join('  ');
  const lines = page.wrap(title, page.columns - 2, 4);
  const glyph = statusPaint(result.status, page)(statusGlyphs[result.status]);
  return lines.map((line, i) => `${i === 0 ? glyph : ' '} ${line}`);
}

function required(result: Result, { labels }: Page): string {
  return `${labels.report.required} ${result.target.words}`;
}

function reached(result: Result, { labels }: Page): string {
  return `${labels.report.reached} ${actualWords(result, labels)}`;
}

const mostGroups = 10;

function groupWords({ groups }: Result, { labels }: Page): string | null {
  const failed = (groups ?? []).filter((group) => group.status === 'fail').map((group) => group.group);
  if (failed.length === 0) return null;
  const rest = failed.length - mostGroups;
  const names = rest > 0 ? [...failed.slice(0, mostGroups), labels.report.moreGroups(rest)] : failed;
  return `${labels.report.groups} ${labels.list(names)}`;
}

function dataWords(result: Result, { labels }: Page): string | null {
  const words = evidenceWords(result, labels);
  return words === null ? null : `${labels.report.evidence} ${words}`;
}

function planWords({ place }: Result, { labels }: Page): string {
  return `${labels.report.planPlace} ${place.file}:${place.line}`;
}

function compact(parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part) => part !== null);
}
