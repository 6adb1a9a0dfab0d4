import type { Result } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import type { Page } from '../layout/page.ts';
import { planWords } from '../words/result-words.ts';
import { labelled, spread } from './lines.ts';
import { statusPaint } from './paints.ts';

/** The title of a target's block: glyph, id, title and owners. */
export function blockTitle(
  result: Pick<Result, 'id' | 'title' | 'owners' | 'status'>,
  page: Page,
): readonly string[] {
  const title = [result.id, result.title, page.labels.list(result.owners)].filter(Boolean).join('  ');
  const glyph = statusPaint(result.status, page)(statusGlyphs[result.status]);
  return page.wrap(title, page.columns - 2, 4).map((line, i) => `${i === 0 ? glyph : ' '} ${line}`);
}

/** `数据 产品抽检.csv 第 118、204 行 ..` and `目标 plan/nantong-2017.yaml:141`, in one line where both fit. */
export function placeLines(result: Result, page: Page): readonly string[] {
  const { labels, columns, width } = page;
  const label = `  ${labels.report.evidence} `;
  const parts = evidenceWords(result, labels);
  const lines = labelled(label, page.fill(parts, labels.placeSeparator, columns - width(label)), page);
  const last = lines.at(-1);
  const place = planWords(result, page);
  if (last !== undefined && width(last) + 4 + width(place) <= columns)
    return [...lines.slice(0, -1), `${last}    ${place}`];
  return [...lines, ...spread([place], 2, page)];
}
