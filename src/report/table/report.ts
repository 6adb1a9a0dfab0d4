import type { Report } from '../../model/subjects/report.ts';
import { neutralTexts } from '../layout/neutral-text.ts';
import { pageOf } from '../layout/page.ts';
import type { Style } from '../style.ts';
import { closing, legend } from './closing.ts';
import { failureLines, missingLines, pendingLines } from './blocks.ts';
import { findingBlock } from './finding-block.ts';
import { header } from './header.ts';
import { groupTally, ownerTally } from './tallies.ts';
import { targetLines } from './targets.ts';

/** The report as a text: what matters most stands at the end, where the eye is. */
export function reportTable(report: Report, style: Style): string {
  const page = pageOf(style);
  const safe = neutralTexts(report);
  const targets = targetLines(safe, page);
  const lines = [
    ...header(safe, page),
    ...(targets.length === 0 ? [] : ['', ...targets]),
    ...failureLines(safe, page),
    ...missingLines(safe, page),
    ...pendingLines(safe, page),
    ...findingBlock(page.labels.findings, safe.diagnostics, safe.counts, page),
    ...ownerTally(safe, page),
    ...groupTally(safe, page),
    ...legend(safe, page),
    ...closing(safe, page),
  ];
  return `${lines.join('\n')}\n`;
}
