import { type Finding, at } from '../../model/finding.ts';
import { type Period, doOverlap, isoOf } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { namedPeriods } from './file-period.ts';
import type { ReadableFile } from './identify-files.ts';
import { unpackedName } from './identify-source.ts';

const month = 28;

/**
 * Says that a file is of another year than the one judged, by its name, the lines above its header or the header itself.
 * Asked only where the plan says nothing of the source's period and the command line nothing of the file's: else rows are
 * taken by what is said. A day, or a month after the period, may be when the file was made.
 */
export function anotherYear(file: ReadableFile, source: Source, period: Period | null): Finding | null {
  const { name, period: claimed } = file.given;
  if (period === null || source.period !== null || source.isTimeless || claimed !== null) return null;
  const { header, titles } = file.table;
  const places = [
    { text: unpackedName(name.slice(name.lastIndexOf('/') + 1)), where: 'name', line: null },
    { text: titles.join('\n'), where: 'title', line: 1 },
    { text: (header?.names ?? []).join('\n'), where: 'header', line: header?.line ?? null },
  ];
  for (const { text, where, line } of places) {
    const named = namedPeriods(text);
    const other = named.find((span) => mayBeItsPeriod(span, period));
    if (other === undefined || named.some((span) => doOverlap(span, period))) continue;
    const args = { where, fileFrom: isoOf(other.from), fileTo: isoOf(other.to) };
    return finding(
      'data/another-year',
      { ...args, source: source.name, from: isoOf(period.from), to: isoOf(period.to) },
      at(name, line),
    );
  }
  return null;
}

function mayBeItsPeriod(named: Period, period: Period): boolean {
  const days = named.to - named.from + 1;
  return days >= 3 * month || (days >= month && named.to < period.from);
}
