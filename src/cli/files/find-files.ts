import { basename, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type Finding, compareText, nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import type { World } from '../world.ts';
import { isRefused, namesIn, nearestPath, pathKind, shownName, withSlashes } from './paths.ts';

/** A file that an argument stands for. */
export interface FoundFile {
  /** How it is shown; `-` for standard input. */
  readonly name: string;
  /** Absolute; null for standard input. */
  readonly path: string | null;
}

/** The files that arguments stand for, in the order of their names, and what could not be found. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly findings: readonly Finding[];
}

/** What of the world the search needs. */
export type Where = Pick<World, 'cwd' | 'platform'>;

/**
 * Finds what each argument stands for: `-` (standard input), a path, a directory (its data files, not those below it)
 * or a glob. A path that exists is taken as it is, even with characters that a glob would have. The same file twice is
 * one. What is missing is a finding, and the rest is still found.
 */
export async function findFiles(paths: readonly string[], where: Where): Promise<FoundFiles> {
  const found = await Promise.all([...new Set(paths)].map((path) => findOne(path, where)));
  const files = found.flatMap((each) => each.files).sort((a, b) => compareText(a.name, b.name));
  const first = new Map(files.toReversed().map((file) => [file.path, file]));
  return {
    files: files.filter((file) => first.get(file.path) === file),
    findings: found.flatMap((each) => each.findings),
  };
}

function findOne(path: string, where: Where): FoundFiles | Promise<FoundFiles> {
  if (path === '-') return { files: [{ name: '-', path: null }], findings: [] };
  const given = withSlashes(path, where.platform);
  // An empty word is an unset variable of a shell, not the working directory.
  const kind = given === '' ? 'missing' : pathKind(resolve(where.cwd, given));
  if (kind === 'directory') return inDirectory(given, where);
  if (kind === 'file') {
    if (isLeftover(basename(given))) return nothing(finding('usage/lock-file', { path: given }, nowhere));
    return { files: [named(given, where)], findings: [] };
  }
  if (isDynamicPattern(given)) return matching(given, where);
  if (isRefused(kind)) return nothing(finding('usage/cannot-open', { path: given, ...kind }, nowhere));
  const nearest = nearestPath(given, where.cwd);
  return nothing(finding('usage/file-not-found', { path: given, nearest }, nowhere));
}

function inDirectory(path: string, where: Where): FoundFiles {
  const names = namesIn(resolve(where.cwd, path));
  if (isRefused(names)) return nothing(finding('usage/cannot-open', { path, ...names }, nowhere));
  const prefix = path.endsWith('/') ? path : `${path}/`;
  const isFolder = (name: string): boolean => pathKind(resolve(where.cwd, prefix + name)) === 'directory';
  const taken = names.filter((name) => isDataFile(name) && !isLeftover(name) && !isFolder(name));
  if (taken.length === 0) return nothing(finding('usage/empty-directory', { path }, nowhere));
  const left = names.filter((name) => !taken.includes(name) && !isLeftover(name) && !name.startsWith('.'));
  const shown = left.toSorted(compareText).map((name) => (isFolder(name) ? `${name}/` : name));
  return {
    files: taken.map((name) => named(prefix + name, where)),
    findings: left.length === 0 ? [] : [finding('usage/files-not-read', { path, names: shown }, nowhere)],
  };
}

async function matching(pattern: string, where: Where): Promise<FoundFiles> {
  const paths = await glob([pattern], {
    cwd: where.cwd,
    expandDirectories: false,
    caseSensitiveMatch: where.platform !== 'win32',
  });
  const files = paths.filter((path) => !isLeftover(basename(path))).map((path) => named(path, where));
  if (files.length > 0) return { files, findings: [] };
  return nothing(finding('usage/no-match', { pattern, nearest: nearestPath(pattern, where.cwd) }, nowhere));
}

/** True for the name of a table: comma- or tab-separated, packed or not, a workbook, or Parquet. */
function isDataFile(name: string): boolean {
  return /\.(?:[ct]sv(?:\.gz)?|xlsx|xlsm|xls|ods|parquet)$/i.test(name);
}

// Spreadsheet programs leave `~$name` beside an open file, macOS `._name` on foreign disks.
function isLeftover(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('._');
}

function named(path: string, { cwd, platform }: Where): FoundFile {
  return { name: shownName(path, cwd, platform), path: resolve(cwd, path) };
}

function nothing(why: Finding): FoundFiles {
  return { files: [], findings: [why] };
}
