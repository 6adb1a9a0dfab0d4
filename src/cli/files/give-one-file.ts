import { basename, resolve } from 'node:path';
import { encodingNames, nearestEncoding } from '../../data/encoding/encoding-names.ts';
import { candidates } from '../../data/table/identify-source.ts';
import type { GivenFile } from '../../model/data/given-file.ts';
import { type Finding, nowhere } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Options } from '../args/options.ts';
import {
  type SourceClaim,
  parseEncodingOption,
  parseSourceOption,
  periodForms,
} from '../args/read-options.ts';
import { type FoundFile, type Where, findFiles } from './find-files.ts';

/** The one file of a run; null where it cannot be told, and the findings say why. */
export interface GivenOne {
  readonly given: GivenFile | null;
  readonly findings: readonly Finding[];
}

/** Finds the one file that an argument names, with what `--source NAME` and `--encoding` say of it. */
export async function giveOneFile(
  command: string,
  arg: string,
  options: Pick<Options, 'sources' | 'encodings'>,
  sources: readonly Source[],
  where: Where,
): Promise<GivenOne> {
  const { files, findings } = await findFiles([arg], where);
  const [file, second] = files;
  const refusals = [...findings];
  if (second !== undefined) {
    refusals.push(finding('usage/one-file', { command, files: files.map(({ name }) => name) }, nowhere));
  }
  const claim = claimOf(options.sources, file ?? null, sources, where, refusals);
  const encoding = encodingOf(options.encodings, claim, file ?? null, sources, refusals);
  if (file === undefined || refusals.some(({ severity }) => severity === 'error')) {
    return { given: null, findings: refusals };
  }
  const given = { ...file, source: claim?.source ?? null, period: claim?.period ?? null, encoding };
  return { given, findings: refusals };
}

function claimOf(
  texts: readonly string[],
  file: FoundFile | null,
  sources: readonly Source[],
  where: Where,
  refusals: Finding[],
): SourceClaim | null {
  const [text, second] = texts;
  if (text === undefined) return null;
  if (second !== undefined && file !== null) {
    refusals.push(finding('usage/file-of-two-sources', { path: file.name, names: texts }, nowhere));
  }
  const claim = parseSourceOption(text);
  const isOther =
    claim !== null &&
    claim.path !== null &&
    claim.path !== '-' &&
    resolve(where.cwd, claim.path) !== file?.path;
  if (claim === null || isOther) {
    const expected = claim === null ? periodForms : [claim.source];
    const args = { option: '--source', value: text, expected, nearest: null };
    refusals.push(finding('usage/bad-option-value', args, nowhere));
    return null;
  }
  const known = sources.map((source) => source.name);
  if (!known.includes(claim.source)) {
    const nearest = nearestName(claim.source, known);
    refusals.push(
      finding('usage/unknown-source', { option: '--source', name: claim.source, nearest }, nowhere),
    );
  }
  return claim;
}

/** What is said of the file's own source comes before what is said of every file. */
function encodingOf(
  texts: readonly string[],
  claim: SourceClaim | null,
  file: FoundFile | null,
  sources: readonly Source[],
  refusals: Finding[],
): GivenFile['encoding'] {
  const likely = candidates(basename(file?.name ?? ''), sources, claim?.source ?? null);
  const own = likely.sure ? (likely.sources[0]?.name ?? null) : null;
  const read = texts.map((value) => {
    const each = parseEncodingOption(value);
    if (each === null) {
      const args = {
        option: '--encoding',
        value,
        expected: encodingNames,
        nearest: nearestEncoding(value.slice(value.lastIndexOf('=') + 1)),
      };
      refusals.push(finding('usage/bad-option-value', args, nowhere));
    } else if (each.source !== null && each.source !== own) {
      refusals.push(finding('usage/encoding-of-no-file', { name: each.source }, nowhere));
    }
    return each;
  });
  const named = read.findLast((each) => each !== null && each.source !== null);
  return (named ?? read.findLast((each) => each !== null))?.encoding ?? null;
}
