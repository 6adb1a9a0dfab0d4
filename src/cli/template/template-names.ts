import { filePeriod } from '../../data/file-period.ts';
import { matchesName, unpackedName } from '../../data/matches-name.ts';
import { calendarOf } from '../../model/period.ts';
import type { Plan, Source } from '../../model/plan.ts';

/**
 * The file name of each source's template, by the source's name: what its first pattern says without wildcards, else its
 * title; a name that every system can have, and no name twice.
 */
export function templateNames(plan: Plan, reserved: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const source of plan.sources) {
    const wanted = dated(named(source), source, plan);
    const name = taken.has(wanted.toLowerCase()) ? `${stemOf(wanted)}-${safe(source.name)}.csv` : wanted;
    taken.add(name.toLowerCase());
    names.set(source.name, name);
  }
  return names;
}

function named({ files, title, name }: Source): string {
  const [pattern] = files ?? [];
  const byTitle = `${safe(title) || safe(name)}.csv`;
  if (pattern === undefined) return byTitle;
  const bare = stemOf(unpackedName(pattern)).replaceAll('*', '').replaceAll('?', '1');
  // A name of wildcards and digits alone says nothing.
  const stem = /\p{L}/u.test(bare) ? bare : `${bare}${title}`;
  const candidates = [stem.replaceAll(/^[-_ .]+|[-_ .]+$/g, ''), stem].map((each) => `${safe(each)}.csv`);
  return candidates.find((each) => matchesName(each, pattern)) ?? candidates[0] ?? byTitle;
}

/** A file that says by its name which period it is of has the plan's year in it. */
function dated(name: string, source: Source, { period }: Plan): string {
  if (source.period?.kind !== 'file' || period === null || filePeriod(name) !== null) return name;
  const withYear = `${stemOf(name)}${calendarOf(period.from).year}.csv`;
  const found = filePeriod(withYear);
  const says = found !== null && found.from === period.from && found.to === period.to;
  return says && (source.files ?? ['*']).some((pattern) => matchesName(withYear, pattern)) ? withYear : name;
}

function stemOf(name: string): string {
  return name.replace(/\.[ct]sv$/i, '');
}

/** A name without what Windows does not allow in one. */
function safe(name: string): string {
  const tidy = name
    .replaceAll(/[<>:"/\\|?*\u0000-\u001f]+/g, '_')
    .slice(0, 80)
    .replaceAll(/^ +|[ .]+$/g, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(tidy) ? `_${tidy}` : tidy;
}
