import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Finding, nowhere } from '../../model/finding.ts';
import type { Language, Source } from '../../model/plan/plan.ts';
import type { Diagnostic } from '../../model/subjects/report.ts';
import { problemHeader, problemWriter } from '../../report/csv/records.ts';
import { clerkHint } from '../../text/clerk-hint.ts';
import { finding, revealedDiagnosticOf } from '../../text/finding.ts';
import { labelsOf } from '../../text/labels.ts';
import type { Where } from '../files/find-files.ts';
import { errorCode, isRefused, pathKind, realPath, shownName } from '../files/paths.ts';
import { growFile } from './grow-file.ts';
import { beginBook } from './problem-book.ts';
import { unlessFinished } from './unfinished.ts';
import { writeWhole } from './write-whole.ts';

/** Lists of findings that grow while the data are read, for the departments: with private cells as they are. */
export interface ProblemLists {
  readonly hear: (found: Finding, source: Source | null) => void;
  /** Puts the lists in their places; what was written, and what could not be. */
  readonly finish: () => Promise<Finished>;
  /** Leaves nothing of lists that are not finished. */
  readonly abandon: () => void;
}

/** What lists were written, and what could not be. */
export interface Finished {
  readonly written: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the lists are about, and what they must not overwrite. */
export interface ListsRequest {
  readonly sources: readonly Source[];
  readonly language: Language;
  /** Absolute paths of the files that are read. */
  readonly inputs: readonly string[];
}

/** Begins the lists that were asked for. */
export function beginLists(outputs: readonly ListOutput[], request: ListsRequest): ProblemLists {
  const { language } = request;
  const world = { ...request, taken: new Set(outputs.length === 0 ? [] : request.inputs.map(realPath)) };
  const make = { file: listInFile, folder: listsInFolder, book: listInBook };
  const lists = outputs.map((output) => make[output.kind](output, world));
  return {
    hear: (found, source) => {
      // What was recognised and cannot be wrong is nothing to mend.
      if (lists.length === 0 || found.severity === 'note') return;
      const shown = revealedDiagnosticOf(found, language);
      const problem = { ...shown, hint: clerkHint(shown.hint, language) };
      for (const list of lists) list.add(problem, source);
    },
    finish: async () => {
      const ends: Finished[] = [];
      for (const list of lists) ends.push(await list.finish());
      return {
        written: ends.flatMap(({ written }) => written),
        findings: ends.flatMap(({ findings }) => findings),
      };
    },
    abandon: () => {
      for (const list of lists) list.abandon();
    },
  };
}

interface ListWorld extends ListsRequest {
  readonly taken: ReadonlySet<string>;
}

interface List {
  readonly add: (problem: Diagnostic, source: Source | null) => void;
  readonly finish: () => Finished | Promise<Finished>;
  readonly abandon: () => void;
}

/** A list that is written while it grows. */
interface FileList extends List {
  readonly finish: () => Finished;
}

function listInFile({ name, path }: ListOutput, { language, taken }: ListWorld): FileList {
  if (taken.has(realPath(path))) return refused(name);
  const file = growFile(path);
  const write = problemWriter(language);
  file.write(problemHeader(language));
  return {
    add: (problem, source) => file.write(write(problem, source)),
    finish: () => ended(name, file.finish()),
    abandon: file.abandon,
  };
}

/** One workbook of all departments. */
function listInBook({ name, path }: ListOutput, { language, taken }: ListWorld): List {
  if (taken.has(realPath(path))) return refused(name);
  const book = beginBook(language);
  return {
    add: book.add,
    finish: async () => ended(name, writeWhole(path, await book.write())),
    abandon: () => undefined,
  };
}

function refused(name: string): FileList {
  const findings = [finding('usage/output-is-input', { file: name }, nowhere)];
  return { add: () => undefined, finish: () => ({ written: [], findings }), abandon: () => undefined };
}

/** One list a department with findings. A list of an earlier run is emptied where there is nothing any more. */
function listsInFolder({ name, path }: ListOutput, request: ListWorld): List {
  const files = departmentFiles(request.sources, request.language);
  const lists = new Map<string, FileList>();
  const folder = folderAt(path);
  const listOf = (file: string): FileList => {
    const known = lists.get(file);
    if (known !== undefined) return known;
    const list = listInFile({ kind: 'file', name: `${name}/${file}`, path: join(path, file) }, request);
    lists.set(file, list);
    return list;
  };
  return {
    add: (problem, source) => {
      folder.make();
      listOf(files.get(source?.department ?? null) ?? files.get(null) ?? '').add(problem, source);
    },
    finish: () => {
      for (const file of files.values()) if (existsSync(join(path, file))) listOf(file);
      const all = [...lists.values()].map((list) => list.finish());
      const written = all.flatMap((list) => list.written);
      if (written.length === 0) folder.abandon();
      else folder.finish();
      return { written, findings: all.flatMap(({ findings }) => findings) };
    },
    abandon: () => {
      for (const list of lists.values()) list.abandon();
      folder.abandon();
    },
  };
}

/** A folder that is made when it is first needed, and removed again if nothing comes of it. */
function folderAt(path: string): { make: () => void; finish: () => void; abandon: () => void } {
  let finished: (() => void) | null = null;
  const abandon = (): void => {
    if (finished === null) return;
    finished();
    finished = null;
    try {
      rmdirSync(path);
    } catch {
      // Something else is in it by now.
    }
  };
  let tried = false;
  return {
    make: () => {
      if (tried) return;
      tried = true;
      try {
        mkdirSync(path);
        finished = unlessFinished(abandon);
      } catch (error) {
        // It is there already, or its files will say why they cannot be written.
        errorCode(error);
      }
    },
    finish: () => {
      finished?.();
      finished = null;
    },
    abandon,
  };
}

function ended(name: string, error: string | null): Finished {
  if (error === null) return { written: [name], findings: [] };
  return { written: [], findings: [finding('usage/cannot-write', { file: name, error }, nowhere)] };
}

// Names that Windows keeps for devices, with any ending.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longest = 60;

/**
 * The file of each department's list, by the department as the plan writes it, null for what is nobody's. No two are the
 * same on a file system that ignores case, and every system takes them for names.
 */
export function departmentFiles(
  sources: readonly Source[],
  language: Language,
): ReadonlyMap<string | null, string> {
  const taken = new Set<string>();
  const departments = new Set<string | null>([...sources.map((source) => source.department), null]);
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

/** Where the findings are to be listed: all in one file, one file a department in a folder, or a workbook. */
export interface ListOutput {
  readonly kind: 'file' | 'folder' | 'book';
  /** As shown to people. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** The lists that `--output` asks for, and its other values. */
export interface ChosenLists {
  readonly lists: readonly ListOutput[];
  readonly outputs: readonly string[];
  readonly findings: readonly Finding[];
}

/** Parts the values of `--output`: `problems.csv`, `problems.xlsx`, `problems/` and folders that exist are lists of findings. */
export function chooseProblemLists(given: readonly string[], where: Where): ChosenLists {
  const lists = new Map<string, ListOutput>();
  const outputs: string[] = [];
  const findings: Finding[] = [];
  for (const output of given) {
    const path = resolve(where.cwd, output);
    const name = shownName(output, where.cwd, where.platform).replace(/\/+$/, '');
    const kind = kindOf(output, path, where.platform);
    if (kind === null) outputs.push(output);
    else if (lists.has(path)) findings.push(finding('usage/output-twice', { file: name }, nowhere));
    else lists.set(path, { kind, name, path });
  }
  return { lists: [...lists.values()], outputs, findings };
}

function kindOf(output: string, path: string, platform: string): ListOutput['kind'] | null {
  if (output === '') return null;
  if (output.endsWith('/') || (platform === 'win32' && output.endsWith('\\'))) return 'folder';
  const kind = pathKind(path);
  if (!isRefused(kind) && kind === 'directory') return 'folder';
  if (output.toLowerCase().endsWith('.xlsx')) return 'book';
  return output.toLowerCase().endsWith('.csv') ? 'file' : null;
}
