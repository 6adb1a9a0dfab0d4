import type { Report, Status } from '../../model/report.ts';
import { statusGlyphs } from '../../text/status-glyphs.ts';
import { verdictSentence } from '../../text/verdict-sentence.ts';
import { explainCommand } from '../explain-command.ts';
import type { Page } from '../page.ts';
import { statusPaint } from './paints.ts';
import { spread } from './lines.ts';

const order: readonly Status[] = ['pass', 'fail', 'no-data', 'invalid', 'pending'];

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
  const { score } = summary;
  const veto =
    score !== null && score.vetoedBy.length > 0 ? [labels.report.vetoedBy(labels.list(score.vetoedBy))] : [];
  const verdict = `${labels.verdict}  ${verdictSentence(summary, page.style.language)}`;
  const colour = statusPaint(
    summary.fail > 0 ? 'fail' : summary.pass === summary.targets ? 'pass' : 'no-data',
    page,
  );
  const command = explainCommand(report);
  return [
    '',
    ...(score === null
      ? []
      : [[labels.report.score(score.points, score.of, score.grade), ...veto].join('    ')]),
    paint.bold(colour(verdict)),
    ...(command === null ? [] : [`${labels.next}  ${command}`]),
  ];
}
