import { basename } from 'node:path';
import { encodingNames, nearestEncoding } from '../../data/encoding/encoding-names.ts';
import { candidates } from '../../data/table/identify-source.ts';
import type { GivenFile } from '../../model/data/given-file.ts';
import { type Finding, compareText, hasErrors, nowhere } from '../../model/finding.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Options } from '../args/options.ts';
import {
  type EncodingClaim,
  type SourceClaim,
  parseEncodingOption,
  parseSourceOption,
  periodForms,
} from '../args/read-options.ts';
import { type FoundFile, type Where, findFiles } from './find-files.ts';
import { unusedPeriods } from './unused-periods.ts';
import { wasWritten } from './was-written.ts';

/** The data files of a run, in the order of their names. */
export interface GivenFiles {
  readonly files: readonly GivenFile[];
  /** What could not be found; the rest is judged all the same. */
  readonly findings: readonly Finding[];
  /** Why nothing is judged: other files than were meant would be worse than none. */
  readonly refusals: readonly Finding[];
}

/** A file and what `--source` says of it. */
interface Claimed {
  readonly file: FoundFile;
  readonly claims: readonly SourceClaim[];
}

/** Finds the data files that the arguments and `--source` name, with what `--source` and `--encoding` say of them. */
export async function giveFiles(
  command: string,
  args: readonly string[],
  options: Pick<Options, 'sources' | 'encodings'>,
  plan: Plan,
  where: Where,
  mayBeNone: boolean = false,
): Promise<GivenFiles> {
  const sources = readAll('--source', options.sources, parseSourceOption, periodForms, () => null);
  const encodings = readAll('--encoding', options.encodings, parseEncodingOption, encodingNames, (value) =>
    nearestEncoding(value.slice(value.lastIndexOf('=') + 1)),
  );
  const refusals: Finding[] = [
    ...sources.findings,
    ...encodings.findings,
    ...sources.claims.flatMap(({ source }) => unknownSource('--source', source, plan)),
    ...encodings.claims.flatMap(({ source }) => unknownSource('--encoding', source, plan)),
  ];
  const onStdin = args.filter((arg) => arg === '-');
  const pathsOf = ({ path }: SourceClaim): readonly string[] => (path === null ? onStdin : [path]);
  const found = await Promise.all([
    findFiles(args, where),
    ...sources.claims.map((claim) => findFiles(pathsOf(claim), where)),
  ]);
  const claimed = merge(
    found.map(({ files }, index) => ({ files, claim: sources.claims[index - 1] ?? null })),
  );
  for (const claim of sources.claims.filter((each) => pathsOf(each).length === 0)) {
    refusals.push(finding('usage/source-without-file', { name: claim.text }, nowhere));
  }
  for (const { file, claims } of claimed) {
    const names = [...new Set(claims.map(({ text }) => text.replace(/=.*/s, '')))];
    if (names.length > 1)
      refusals.push(finding('usage/file-of-two-sources', { path: file.name, names }, nowhere));
  }
  const isWritten = await Promise.all(
    claimed.map(({ file, claims }) => claims.length === 0 && file.path !== null && wasWritten(file.path)),
  );
  const written = claimed.filter((_, index) => isWritten[index]);
  const files = claimed
    .filter((each) => !written.includes(each))
    .map((each) => given(each, encodings.claims, plan));
  for (const { source } of encodings.claims) {
    if (source === null || files.some((file) => mayBe(file, source, plan))) continue;
    refusals.push(finding('usage/encoding-of-no-file', { name: source }, nowhere));
  }
  const findings = [
    ...found.flatMap((each) => each.findings),
    ...unusedPeriods(sources.claims, plan),
    ...written.map(({ file }) => finding('usage/problem-list', { path: file.name }, nowhere)),
  ];
  if (files.length === 0 && !mayBeNone && refusals.length === 0 && !hasErrors(findings)) {
    const tables = plan.sources.filter(({ table, query }) => table !== null || query !== null).length;
    refusals.push(finding('usage/no-files', { command, tables }, nowhere));
  }
  return { files, findings, refusals };
}

function readAll<T>(
  option: string,
  texts: readonly string[],
  parse: (text: string) => T | null,
  expected: readonly string[],
  nearest: (value: string) => string | null,
): { readonly claims: readonly T[]; readonly findings: readonly Finding[] } {
  const read = texts.map((value) => ({ value, claim: parse(value) }));
  return {
    claims: read.flatMap(({ claim }) => claim ?? []),
    findings: read
      .filter(({ claim }) => claim === null)
      .map(({ value }) =>
        finding('usage/bad-option-value', { option, value, expected, nearest: nearest(value) }, nowhere),
      ),
  };
}

function unknownSource(option: string, name: string | null, plan: Plan): readonly Finding[] {
  const known = plan.sources.map((source) => source.name);
  if (name === null || known.includes(name)) return [];
  return [finding('usage/unknown-source', { option, name, nearest: nearestName(name, known) }, nowhere)];
}

// A file that was given with and without --source is one, and what --source says of it holds.
function merge(
  lists: readonly { readonly files: readonly FoundFile[]; readonly claim: SourceClaim | null }[],
): readonly Claimed[] {
  const byPath = new Map<string | null, Claimed>();
  for (const { files, claim } of lists) {
    for (const file of files) {
      const before = byPath.get(file.path) ?? { file, claims: [] };
      byPath.set(file.path, {
        ...before,
        claims: claim === null ? before.claims : [...before.claims, claim],
      });
    }
  }
  return [...byPath.values()].sort((a, b) => compareText(a.file.name, b.file.name));
}

function given({ file, claims }: Claimed, encodings: readonly EncodingClaim[], plan: Plan): GivenFile {
  const bare: GivenFile = {
    ...file,
    source: claims[0]?.source ?? null,
    period: claims[0]?.period ?? null,
    encoding: null,
  };
  const source = sourceOf(bare, plan);
  const own = encodings.find((claim) => claim.source !== null && claim.source === source);
  const encoding = (own ?? encodings.find((claim) => claim.source === null))?.encoding ?? null;
  const named = encodings.flatMap((claim) => (claim.source === null ? [] : [[claim.source, claim.encoding]]));
  if (source !== null || named.length === 0) return { ...bare, encoding };
  return { ...bare, encoding, encodings: Object.fromEntries(named) };
}

// A file that its name gives to no source may be of one that is known by its header alone.
function mayBe(file: GivenFile, source: string, plan: Plan): boolean {
  const own = sourceOf(file, plan);
  if (own !== null) return own === source;
  return plan.sources.some(({ name, files }) => name === source && files === null);
}

// What is known of a file before it is read.
function sourceOf(file: GivenFile, plan: Plan): string | null {
  const { sources, sure } = candidates(basename(file.name), plan.sources, file.source);
  return sure ? (sources[0]?.name ?? null) : null;
}
