import { resolve } from 'node:path';
import { type Finding, nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import type { Where } from '../files/find-files.ts';
import { isRefused, pathKind } from '../files/path-kind.ts';
import { shownName } from '../files/shown-name.ts';

/** Where the findings are to be listed: all in one file, or one file a department in a folder. */
export interface ListOutput {
  readonly kind: 'file' | 'folder';
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

/** Parts the values of `--output`: `problems.csv`, `problems/` and folders that exist are lists of findings. */
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
  return output.toLowerCase().endsWith('.csv') ? 'file' : null;
}
