import type { Language, Plan } from '../../model/plan/plan.ts';
import { labelsOf } from '../../text/labels.ts';

// Names that Windows keeps for devices, with any ending.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longest = 60;

/**
 * The file of each department's list, by the department as the plan writes it, null for what is nobody's. No two are the
 * same on a file system that ignores case, and every system takes them for names.
 */
export function departmentFiles(plan: Plan, language: Language): ReadonlyMap<string | null, string> {
  const taken = new Set<string>();
  const departments = new Set<string | null>([...plan.sources.map((source) => source.department), null]);
  const unique = (name: string): string => {
    let file = `${name}.csv`;
    for (let n = 2; taken.has(file.toLowerCase()); n++) file = `${name} ${n}.csv`;
    taken.add(file.toLowerCase());
    return file;
  };
  return new Map(
    [...departments].map((department) => [
      department,
      unique(fileNameOf(department ?? labelsOf(language).validation.othersFile)),
    ]),
  );
}

/** A text as a file name without its ending. */
export function fileNameOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|\p{C}]/gu, '_')
    .trim()
    .replace(/^\./, '_');
  const cut = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '');
  return cut === '' || reserved.test(cut) ? `${cut}_` : cut;
}
