import type { Report, Result } from '../../model/report.ts';
import { statusGlyphs } from '../../text/status-glyphs.ts';
import { actualWords } from '../actual-words.ts';
import { completionWords } from '../completion-words.ts';
import type { Page } from '../page.ts';
import { remarks } from '../remarks.ts';
import { groupLines } from './groups.ts';
import { layoutOf } from './layout.ts';
import { hanging, spread } from './lines.ts';
import { statusPaint } from './paints.ts';
import { hasMoreOwners, type Numbered } from './target-columns.ts';
import { targetRows } from './target-rows.ts';

/** The targets by section, in the order of the plan; numbers count every target, shown or not. */
export function targetLines(report: Report, page: Page): readonly string[] {
  const targets = report.results
    .map((result, i) => ({ result, number: i + 1 }))
    .filter(({ result }) => !page.style.failuresOnly || result.status !== 'pass');
  if (targets.length === 0) return [];
  const blocks = layoutOf(page) === 'stacked' ? stacked(targets, page) : rowBlocks(targets, page);
  const lines: string[] = [...blocks.head];
  targets.forEach((target, i) => {
    const before = targets[i - 1]?.result;
    if (before?.section !== target.result.section) {
      if (lines.length > 0) lines.push('');
      lines.push(...sectionTitle(target.result, report, page));
    }
    lines.push(...(blocks.rows[i] ?? []));
  });
  return lines;
}

interface Blocks {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function rowBlocks(targets: readonly Numbered[], page: Page): Blocks {
  const layout = layoutOf(page);
  const { head, rows, indent } = targetRows(targets, layout, page);
  const under = (result: Result): readonly string[] => {
    const groups = groupLines(result, indent, page);
    if (layout === 'broad') return groups;
    const owners = hasMoreOwners(result) ? [`${page.labels.owner} ${page.labels.list(result.owners)}`] : [];
    const text = [result.id, ...owners, ...remarks(result, page.labels)].join('  ');
    const dim = hanging(' '.repeat(indent), text, page, 4).map((line) => page.paint.dim(line));
    return [...dim, ...groups];
  };
  return { head, rows: targets.map(({ result }, i) => (rows[i] ?? []).concat(under(result))) };
}

function stacked(targets: readonly Numbered[], page: Page): Blocks {
  const { labels } = page;
  const rows = targets.map(({ number, result }) => {
    const mark = `${statusGlyphs[result.status]} ${number} `;
    const title = hanging(mark, `${result.title}  ${result.id}`, page);
    const rate =
      result.completion === null ? [] : [`${labels.completion} ${completionWords(result.completion)}`];
    const figures = [
      `${labels.target} ${result.target.words}`,
      `${labels.actual} ${actualWords(result, labels)}`,
      ...rate,
      ...(result.owners.length === 0 ? [] : [`${labels.owner} ${labels.list(result.owners)}`]),
    ];
    const [first = '', ...rest] = title;
    return [
      statusPaint(result.status, page)(first),
      ...rest,
      ...spread(figures, 4, page),
      ...remarks(result, labels).flatMap((remark) => hanging('    ', remark, page, 4)),
      ...groupLines(result, 4, page),
    ];
  });
  return { head: [], rows };
}

// The clause belongs to the section where all its targets have the same one.
function sectionTitle({ section, clause }: Result, report: Report, page: Page): readonly string[] {
  const shared = report.results.every((result) => result.section !== section || result.clause === clause);
  const title = shared && clause !== null ? `${clause}  ${section}` : section;
  return page.wrap(title, page.columns, 2).map((line) => page.paint.bold(line));
}
