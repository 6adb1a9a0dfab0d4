import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, nowhere } from '../../model/finding.ts';
import type { Language, Plan, Source } from '../../model/plan/plan.ts';
import { problemHeader, problemWriter } from '../../report/csv/problem-record.ts';
import { finding, revealedDiagnosticOf } from '../../text/finding.ts';
import { errorCode } from '../args/error-code.ts';
import { realPath } from '../files/real-path.ts';
import type { ListOutput } from './choose-problem-lists.ts';
import { departmentFiles } from './department-files.ts';
import { growFile } from './grow-file.ts';
import { unlessFinished } from './unfinished.ts';

/** Lists of findings that grow while the data are read, for the departments: with private cells as they are. */
export interface ProblemLists {
  readonly hear: (found: Finding, source: Source | null) => void;
  /** Puts the lists in their places; what was written, and what could not be. */
  readonly finish: () => { readonly written: readonly string[]; readonly findings: readonly Finding[] };
  /** Leaves nothing of lists that are not finished. */
  readonly abandon: () => void;
}

/** What the lists are about, and what they must not overwrite. */
export interface ListsRequest {
  readonly plan: Plan;
  readonly language: Language;
  /** Absolute paths of the files that are read. */
  readonly inputs: readonly string[];
}

/** Begins the lists that were asked for. */
export function beginLists(outputs: readonly ListOutput[], request: ListsRequest): ProblemLists {
  const { language } = request;
  const world = { ...request, taken: new Set(outputs.length === 0 ? [] : request.inputs.map(realPath)) };
  const lists = outputs.map((output) =>
    output.kind === 'file' ? listInFile(output, world) : listsInFolder(output, world),
  );
  const write = problemWriter(language);
  return {
    hear: (found, source) => {
      if (lists.length === 0) return;
      const record = write(revealedDiagnosticOf(found, language), source);
      for (const list of lists) list.add(record, source?.department ?? null);
    },
    finish: () => {
      const ends = lists.map((list) => list.finish());
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
  readonly add: (record: string, department: string | null) => void;
  readonly finish: ProblemLists['finish'];
  readonly abandon: () => void;
}

function listInFile({ name, path }: ListOutput, { language, taken }: ListWorld): List {
  if (taken.has(realPath(path))) return refused(name);
  const file = growFile(path);
  file.write(problemHeader(language));
  return {
    add: file.write,
    finish: () => ended(name, file.finish()),
    abandon: file.abandon,
  };
}

function refused(name: string): List {
  const findings = [finding('usage/output-is-input', { file: name }, nowhere)];
  return { add: () => undefined, finish: () => ({ written: [], findings }), abandon: () => undefined };
}

/** One list a department with findings. A list of an earlier run is emptied where there is nothing any more. */
function listsInFolder({ name, path }: ListOutput, request: ListWorld): List {
  const files = departmentFiles(request.plan, request.language);
  const lists = new Map<string, List>();
  const folder = folderAt(path);
  const listOf = (file: string): List => {
    const known = lists.get(file);
    if (known !== undefined) return known;
    const list = listInFile({ kind: 'file', name: `${name}/${file}`, path: join(path, file) }, request);
    lists.set(file, list);
    return list;
  };
  return {
    add: (record, department) => {
      folder.make();
      listOf(files.get(department) ?? files.get(null) ?? '').add(record, department);
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

function ended(name: string, error: string | null): ReturnType<ProblemLists['finish']> {
  if (error === null) return { written: [name], findings: [] };
  return { written: [], findings: [finding('usage/cannot-write', { file: name, error }, nowhere)] };
}
