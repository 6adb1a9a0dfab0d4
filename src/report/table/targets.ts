import type { Report, Result } from '../../model/subjects/report.ts';
import { statusGlyphs, tallyWords } from '../../text/words/conclusions.ts';
import { type Group, groupsOf, sectionTitle } from '../layout/arrange.ts';
import { type Page, resultPaint } from '../layout/page.ts';
import { actualWords, completionWords } from '../words/figure-words.ts';
import { remarks } from '../words/result-words.ts';
import { partScoreText } from '../words/score-words.ts';
import { hanging, layoutOf, spread } from './lines.ts';
import { type Numbered, groupLines, hasMoreOwners, targetRows } from './target-rows.ts';

/** The targets by section or by department; a target's number is that in the plan, which counts every target. */
export function targetLines(report: Report, page: Page): readonly string[] {
  const { failuresOnly } = page.style;
  const numbers = new Map(report.results.map((result, i) => [result, i + 1]));
  const groups = groupsOf(report, page.style).flatMap((group) => {
    const shown = group.results.filter(({ status }) => !failuresOnly || status !== 'pass');
    const targets = shown.map((result) => ({ result, number: numbers.get(result) ?? 0 }));
    return targets.length === 0 ? [] : [{ group, targets }];
  });
  const targets = groups.flatMap((each) => each.targets);
  if (targets.length === 0) return [];
  const blocks = layoutOf(page) === 'stacked' ? stacked(targets, page) : rowBlocks(targets, page);
  const lines: string[] = [...blocks.head];
  let row = 0;
  for (const each of groups) {
    if (lines.length > 0) lines.push('');
    lines.push(...heading(each.group, page));
    for (const _ of each.targets) lines.push(...(blocks.rows[row++] ?? []));
  }
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
    const lead = leadLines(result, page.columns - indent, page);
    const text = [lead.at(-1) ?? '', ...remarks(result, page.labels, page.style.by)].join('  ');
    const margin = ' '.repeat(indent);
    const lines = [...lead.slice(0, -1).map((line) => margin + line), ...hanging(margin, text, page, 4)];
    return [...lines.map((line) => page.paint.dim(line)), ...groups];
  };
  return { head, rows: targets.map(({ result }, i) => (rows[i] ?? []).concat(under(result))) };
}

/** The id and, where the row has no room for them, the owners, none of whose names is broken. */
function leadLines(result: Result, room: number, page: Page): readonly string[] {
  if (!hasMoreOwners(result, page)) return [result.id];
  const owners = ownerLines(result, room, page);
  const [only = ''] = owners;
  const joined = `${result.id}  ${only}`;
  return owners.length === 1 && page.width(joined) <= room ? [joined] : [result.id, ...owners];
}

/** `责任单位 市质监局、市经信委`, broken between the names. */
function ownerLines({ owners }: Result, room: number, page: Page): readonly string[] {
  const [first, ...others] = owners;
  if (first === undefined) return [];
  const { labels, fill } = page;
  return fill([`${labels.owner} ${first}`, ...others], labels.listSeparator, room);
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
      ...ownerLines(result, page.columns - 4, page),
    ];
    const [first = '', ...rest] = title;
    return [
      resultPaint(result, page)(first),
      ...rest,
      ...spread(figures, 4, page),
      ...remarks(result, labels, page.style.by).flatMap((remark) => hanging('    ', remark, page, 4)),
      ...groupLines(result, 4, page),
    ];
  });
  return { head: [], rows };
}

function heading(group: Group, page: Page): readonly string[] {
  const { by, language } = page.style;
  const lines =
    by === 'owner'
      ? spread([group.title, tallyWords(group.tally, language), ...groupPoints(group, page)], 0, page)
      : page.wrap(sectionTitle(group), page.columns, 2);
  return lines.map((line) => page.paint.bold(line));
}

function groupPoints({ score }: Group, { labels }: Page): readonly string[] {
  return score === null ? [] : [`${labels.report.scored} ${partScoreText(score)}`];
}
