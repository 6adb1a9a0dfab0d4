import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { ReportFile } from '../../compare/saved/comparable-report.ts';
import { readSavedReport } from '../../compare/saved/read-saved-report.ts';
import { type Finding, type Outcome, at, nowhere } from '../../model/finding.ts';
import { reportSchema } from '../../report/json/schema/report-schema.ts';
import { finding } from '../../text/finding.ts';
import type { World } from '../world.ts';
import { errorCode, nearestPath, shownName, withSlashes } from './paths.ts';

// A report of ten thousand targets and a hundred thousand findings has a fifth of that.
const megabytes = 256;

/** Reads the saved report that an argument names, or standard input for `-`. What cannot be read is said. */
export async function openSavedReport(given: string, world: World): Promise<Outcome<ReportFile>> {
  const file = given === '-' ? given : shownName(given, world.cwd, world.platform);
  const read = await whole(given === '-' ? world.stdin : world.opener.chunks(resolve(world.cwd, given)));
  if (read === null) return refused(finding('compare/too-large', { megabytes }, at(file)));
  if ('error' in read) return refused(unopened(file, given, read.error, world));
  const { value: report, findings } = readSavedReport(file, read.bytes, reportSchema);
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  return { value: report && { file, sha256, report }, findings };
}

type Read = { readonly bytes: Uint8Array } | { readonly error: string } | null;

// Not at once: a file that is not what it is taken for may be larger than memory, or have no end.
async function whole(stream: AsyncIterable<Uint8Array>): Promise<Read> {
  const kept: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > megabytes << 20) return null;
      // A piece is good until the next one is asked for.
      kept.push(new Uint8Array(chunk));
    }
  } catch (error) {
    return { error: errorCode(error) };
  }
  return { bytes: Buffer.concat(kept) };
}

function unopened(file: string, given: string, error: string, world: World): Finding {
  if (error !== 'ENOENT') return finding('usage/cannot-open', { path: file, error }, nowhere);
  const nearest = nearestPath(withSlashes(given, world.platform), world.cwd);
  return finding('usage/file-not-found', { path: file, nearest }, nowhere);
}

function refused(one: Finding): Outcome<ReportFile> {
  return { value: null, findings: [one] };
}
