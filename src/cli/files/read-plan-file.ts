import { readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { type Finding, at, compareText, nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import type { Where } from './find-files.ts';
import { errorCode, isRefused, namesIn, nearestPath, pathKind, shownName, withSlashes } from './paths.ts';

/** The text of a plan and where it came from. */
export interface PlanFile {
  /** As shown to people. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** A plan's text, or why there is none. */
export type FoundPlan = PlanFile | { readonly refused: Finding };

/**
 * Reads the plan that was named, else the one in `plan/`, else `plan-check.yaml` (also `.yml`). Several or none is a
 * finding that names what was looked for; so is a plan that cannot be opened or is not UTF-8.
 */
export function readPlanFile(named: string | null, where: Where): FoundPlan {
  if (named !== null) return open(named, where);
  const inFolder = namesIn(resolve(where.cwd, 'plan'));
  const plans = (isRefused(inFolder) ? [] : inFolder)
    .filter((name) => /\.ya?ml$/i.test(name) && !/^[._~]/.test(name))
    .map((name) => `plan/${name}`);
  if (plans.length === 0) plans.push(...besides.filter((name) => isThere(name, where)));
  const [only, second] = plans;
  if (only !== undefined && second === undefined) return open(only, where);
  return {
    refused:
      only === undefined
        ? finding('usage/plan-not-found', { looked: ['plan/*.yaml', ...besides.slice(0, 1)] }, nowhere)
        : finding('usage/several-plans', { files: plans.sort(compareText) }, nowhere),
  };
}

const besides: readonly string[] = ['plan-check.yaml', 'plan-check.yml'];

function isThere(name: string, where: Where): boolean {
  return pathKind(resolve(where.cwd, name)) !== 'missing';
}

function open(given: string, where: Where): FoundPlan {
  const read = readPlanText(given, where);
  if (!('error' in read)) return read;
  const { file: path, error, nearest } = read;
  return { refused: finding('usage/plan-unreadable', { path, error, nearest }, nowhere) };
}

/** Why a plan cannot be opened: the system's error, and the path that was probably meant. */
export interface UnreadPlan {
  /** As shown to people. */
  readonly file: string;
  readonly error: string;
  readonly nearest: string | null;
}

/** The text of a plan, which must be UTF-8. */
export function readPlanText(given: string, where: Where): FoundPlan | UnreadPlan {
  const file = shownName(given, where.cwd, where.platform);
  const path = resolve(where.cwd, given);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = errorCode(error);
    const nearest = code === 'ENOENT' ? nearestPath(withSlashes(given, where.platform), where.cwd) : null;
    return { file, error: code, nearest };
  }
  if (!isUtf8(bytes)) return { refused: finding('usage/plan-not-utf8', {}, at(file, firstBadLine(bytes))) };
  return { file, path, text: new TextDecoder('utf-8').decode(bytes) };
}

// A line end is never a part of another character in UTF-8, so that lines can be tried one by one.
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}
