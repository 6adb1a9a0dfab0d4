import { type Report, type Status, isBlind } from '../../model/subjects/report.ts';
import { type RunVerdict, runVerdict, statusGlyphs, verdictSentence } from '../../text/words/conclusions.ts';
import { findingBlock } from '../layout/diagnostic-lines.ts';
import { neutralTexts } from '../layout/neutral-text.ts';
import { type Page, pageOf, statusPaint } from '../layout/page.ts';
import type { Style } from '../renderers.ts';
import { explainCommand } from '../words/next-command.ts';
import { scoreWords } from '../words/score-words.ts';
import { failureLines, missingLines, pendingLines } from './blocks.ts';
import { header, spread } from './lines.ts';
import { groupTally, ownerTally } from './tallies.ts';
import { targetLines } from './targets.ts';

/** The report as a text: what matters most stands at the end, where the eye is. */
export function reportTable(report: Report, style: Style): string {
  const page = pageOf(style);
  const safe = neutralTexts(report);
  const targets = targetLines(safe, page);
  const findings = findingBlock(page.labels.findings, safe.diagnostics, safe.counts, page);
  const [before, after] = isBlind(safe) ? [findings, []] : [[], findings];
  const lines = [
    ...header(safe, page),
    ...before,
    ...(targets.length === 0 ? [] : ['', ...targets]),
    ...failureLines(safe, page),
    ...missingLines(safe, page),
    ...pendingLines(safe, page),
    ...after,
    ...ownerTally(safe, page),
    ...groupTally(safe, page),
    ...legend(safe, page),
    ...closing(safe, page),
  ];
  return `${lines.join('\n')}\n`;
}

const order: readonly Status[] = ['pass', 'fail', 'no-data', 'invalid', 'pending'];

const colours: Readonly<Record<RunVerdict, Status>> = {
  failed: 'fail',
  undecided: 'no-data',
  waived: 'no-data',
  pending: 'pending',
  'so-far': 'pending',
  passed: 'pass',
  empty: 'no-data',
};

/** What the glyphs that occur mean, in words. */
export function legend(report: Report, page: Page): readonly string[] {
  const occurring = order.filter((status) => report.results.some((result) => result.status === status));
  const parts = occurring.map((status) => `${statusGlyphs[status]} ${page.labels.report.meanings[status]}`);
  return parts.length === 0 ? [] : ['', ...spread(parts, 0, page)];
}

/** The last lines: the score, the verdict in one sentence, the next command. None of them is broken or cut. */
export function closing(report: Report, page: Page): readonly string[] {
  const { labels, paint } = page;
  const { summary } = report;
  const verdict = `${labels.verdict}  ${verdictSentence(summary, page.style.language)}`;
  const score = scoreWords(summary.score, labels);
  const colour = statusPaint(colours[runVerdict(summary)], page);
  const command = explainCommand(report, page.style);
  return [
    '',
    ...(score.length === 0 ? [] : [score.join('    ')]),
    paint.bold(colour(verdict)),
    ...(command === null ? [] : [`${labels.next}  ${command}`]),
  ];
}
