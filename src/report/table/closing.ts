import type { Report, Status } from '../../model/subjects/report.ts';
import { type RunVerdict, runVerdict, statusGlyphs, verdictSentence } from '../../text/words/conclusions.ts';
import type { Page } from '../layout/page.ts';
import { explainCommand } from '../words/explain-command.ts';
import { scoreWords } from '../words/score-words.ts';
import { spread } from './lines.ts';
import { statusPaint } from './paints.ts';

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
  const command = explainCommand(report);
  return [
    '',
    ...(score.length === 0 ? [] : [score.join('    ')]),
    paint.bold(colour(verdict)),
    ...(command === null ? [] : [`${labels.next}  ${command}`]),
  ];
}
