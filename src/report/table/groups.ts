import type { GroupResult, Result } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { figureWords } from '../words/actual-words.ts';
import type { Page } from '../layout/page.ts';
import { flow } from './lines.ts';

const mostGroups = 40;

/** The groups of a target with `each`, side by side; those that do not pass come first where not all can be shown. */
export function groupLines(result: Result, indent: number, page: Page): readonly string[] {
  const all = result.groups ?? [];
  const wanted = page.style.failuresOnly ? all.filter(isShort) : all;
  const shown =
    wanted.length <= mostGroups
      ? wanted
      : [...wanted.filter(isShort), ...wanted.filter((group) => !isShort(group))].slice(0, mostGroups);
  const parts = shown.map(
    ({ group, status, actual }) => `${statusGlyphs[status]} ${group} ${figureWords(actual, page.labels)}`,
  );
  const rest = wanted.length - shown.length;
  return flow(rest === 0 ? parts : [...parts, page.labels.report.moreGroups(rest)], indent, page);
}

function isShort(group: GroupResult): boolean {
  return group.status !== 'pass';
}
