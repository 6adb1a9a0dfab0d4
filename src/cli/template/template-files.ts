import { filePeriod } from '../../data/table/file-period.ts';
import { matchesName, unpackedName } from '../../data/table/identify-source.ts';
import { calendarOf } from '../../model/plan/period.ts';
import type { Language, Plan, Source } from '../../model/plan/plan.ts';
import { byteOrderMark, csvRecord } from '../../report/csv/records.ts';
import { dictionaryWords } from '../../text/words/dictionary-words.ts';
import { dictionaryOf } from './dictionary.ts';
import { templateHeader } from './template-header.ts';

/** A file to be handed to a department. */
export interface TemplateFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** How templates are written. */
export type TemplateEnding = 'csv' | 'xlsx';

/** The templates of a plan: a CSV with a header and no rows for each source, and the data dictionary of all of them. */
export function templateFiles(plan: Plan, language: Language): readonly TemplateFile[] {
  const dictionary = `${dictionaryWords[language].file}.csv`;
  const names = templateNames(plan, 'csv', [dictionary]);
  return [
    ...plan.sources.map((source) => ({
      name: names.get(source.name) ?? '',
      content: byteOrderMark + csvRecord(templateHeader(source, language)),
    })),
    { name: dictionary, content: dictionaryOf(plan, names, language) },
  ];
}

/** The same as workbooks: one a source, to be filled in, and the data dictionary. */
export async function templateBooks(plan: Plan, language: Language): Promise<readonly TemplateFile[]> {
  const { dictionaryBook, templateBook } = await import('./template-book.ts');
  const dictionary = `${dictionaryWords[language].file}.xlsx`;
  const names = templateNames(plan, 'xlsx', [dictionary]);
  const files: TemplateFile[] = [];
  for (const source of plan.sources) {
    files.push({ name: names.get(source.name) ?? '', content: await templateBook(source, plan, language) });
  }
  return [...files, { name: dictionary, content: await dictionaryBook(plan, names, language) }];
}

/**
 * The file name of each source's template, by the source's name: what its first pattern says without wildcards, else its
 * title; with the plan's year where the name has to say it. Every system can have the names, and none is there twice.
 */
export function templateNames(
  plan: Plan,
  ending: TemplateEnding,
  reserved: readonly string[],
): ReadonlyMap<string, string> {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const source of plan.sources) {
    const wanted = fileName(source, plan, ending);
    const name = taken.has(wanted.toLowerCase())
      ? `${stemOf(wanted)}-${safe(source.name)}.${ending}`
      : wanted;
    taken.add(name.toLowerCase());
    names.set(source.name, name);
  }
  return names;
}

function fileName(source: Source, plan: Plan, ending: TemplateEnding): string {
  const year =
    source.period?.kind === 'file' && plan.period !== null ? calendarOf(plan.period.from).year : null;
  const dated = year === null ? null : named(source, String(year), ending);
  const says = dated === null ? null : filePeriod(dated);
  const isOfPlan = says !== null && says.from === plan.period?.from && says.to === plan.period.to;
  return dated !== null && isOfPlan ? dated : named(source, '', ending);
}

/** What the first pattern says with `fill` in the place of its first run of any characters. */
function named({ files, title, name }: Source, fill: string, ending: TemplateEnding): string {
  const [pattern] = files ?? [];
  if (pattern === undefined) return `${safe(title + fill) || safe(name)}.${ending}`;
  const bare = stemOf(unpackedName(pattern)).replace('*', fill).replaceAll('*', '').replaceAll('?', '1');
  // A name of wildcards and digits alone says nothing.
  const stem = /\p{L}/u.test(bare) ? bare : `${title}${bare}`;
  const candidates = [stem.replaceAll(/^[-_ .]+|[-_ .]+$/g, ''), stem].map(
    (each) => `${safe(each)}.${ending}`,
  );
  return candidates.find((each) => matchesName(each, pattern)) ?? candidates[0] ?? '';
}

function stemOf(name: string): string {
  return name.replace(/\.(?:[ct]sv|xlsx|xlsm|xlsb|xls|et|ods)$/i, '');
}

/** A name without what Windows does not allow in one. */
function safe(name: string): string {
  const tidy = name
    .replaceAll(/[<>:"/\\|?*\u0000-\u001f]+/g, '_')
    .slice(0, 80)
    .replaceAll(/^ +|[ .]+$/g, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(tidy) ? `_${tidy}` : tidy;
}
