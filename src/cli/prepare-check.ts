import { type Finding, hasErrors } from '../model/finding.ts';
import type { Plan } from '../model/plan/plan.ts';
import { version } from '../model/version.ts';
import { type CheckRequest, type Checked, check } from '../run/check.ts';
import type { Options } from './args/options.ts';
import type { CommandCall } from './command.ts';
import { giveDatabases } from './files/give-databases.ts';
import { findFiles } from './files/find-files.ts';
import { giveFiles } from './files/give-files.ts';
import { openPlan } from './files/open-plan.ts';
import type { Selection } from './files/select-targets.ts';
import { type ChosenFormats, chooseFormats } from './output/choose-formats.ts';
import type { Delivery } from './output/emit.ts';
import { refuse } from './output/refuse.ts';
import { type WatchedReading, watchReading } from './progress/watch-reading.ts';

/** What a command that reads data asks for. */
export interface Asked {
  readonly command: string;
  readonly chosen: ChosenFormats;
  readonly files: readonly string[];
  readonly select: (plan: Plan) => Selection;
  /** Says why nothing can be read; `refuse` where it is not given. */
  readonly refuse?: typeof refuse;
}

/** A plan and data files, ready to be read, and what there is to say about the call and the plan. */
export interface Prepared extends Delivery {
  readonly request: CheckRequest;
  readonly findings: readonly Finding[];
  /** What is read, watched: to be ended before anything is said. */
  readonly watched: WatchedReading;
}

/** Reads the plan and finds the files. Where nothing can be read it says why, in the formats asked for too, and gives null: code 2. */
export async function prepareCheck(call: CommandCall, asked: Asked): Promise<Prepared | null> {
  const { world, options } = call;
  const { chosen, refuse: sayWhy = refuse } = asked;
  const { plan, paths, language, findings, ...opened } = openPlan(options.plan, call);
  const about = opened.file ?? options.plan ?? '';
  const because = async (refusals: readonly Finding[]): Promise<null> => {
    const inputs = [...paths, ...(await pathsNamed(asked.files, options, world))];
    await sayWhy(refusals, about, { chosen, language, inputs }, call);
    return null;
  };
  if (plan === null || hasErrors([...findings, ...chosen.findings])) {
    return because([...chosen.findings, ...findings]);
  }
  const selection = asked.select(plan);
  const { databases, refusals: wrong } = giveDatabases(options, plan, world);
  const given = await giveFiles(asked.command, asked.files, options, plan, world, databases.length > 0);
  const refusals = [...selection.findings, ...wrong, ...given.refusals];
  if (refusals.length > 0 || (given.files.length === 0 && databases.length === 0)) {
    return because([...refusals, ...given.findings]);
  }
  const read = given.files.flatMap((file) => file.path ?? []);
  const watched = watchReading(world, given.files, options, language);
  const jobs = options.jobs ?? world.processors?.() ?? 1;
  const readers = jobs > 1 ? (world.startReaders?.(jobs, leastShared(options), watched.add) ?? null) : null;
  const end = async (): Promise<void> => {
    await readers?.close();
    await watched.end();
  };
  return {
    watched: { ...watched, end },
    request: {
      plan,
      files: given.files,
      period: options.period,
      asOf: options.asOf,
      language,
      only: selection.ids,
      opener: watched.opener,
      stdin: given.files.some((file) => file.path === null) ? watched.stdin : null,
      version,
      databases,
      ...(options.timeout !== null && { timeout: options.timeout }),
      ...(world.onStop && { onDatabases: world.onStop }),
      readers,
      hash: options.hash,
      strict: options.strict,
    },
    findings: [...findings, ...given.findings],
    chosen,
    language,
    inputs: [...paths, ...read],
  };
}

/** The data files that the command line names: nothing is written over them, whether they are read or not. */
async function pathsNamed(
  files: readonly string[],
  { sources }: Pick<Options, 'sources'>,
  world: CommandCall['world'],
): Promise<readonly string[]> {
  const claimed = sources.map((text) => text.slice(text.indexOf('=') + 1));
  const found = await findFiles([...files, ...claimed], world);
  return found.files.flatMap(({ path }) => path ?? []);
}

/** From how many bytes on a file is read in threads: from where that is faster, or a little sooner where they are asked for. */
function leastShared({ jobs }: Pick<Options, 'jobs'>): number {
  return jobs === null ? 1 << 27 : 1 << 24;
}

/** What a command that judges data asks for. */
export interface JudgingRequest {
  readonly command: string;
  readonly subject: 'report' | 'explanation';
  readonly files: readonly string[];
  readonly select: (plan: Plan) => Selection;
}

/** Judged data, ready to be printed, and what there is to say about the call and the plan. */
export interface JudgedFiles extends Delivery {
  readonly checked: Checked;
  readonly findings: readonly Finding[];
}

/** Reads the plan, finds the files and judges them. Where nothing can be judged it says why and gives null: code 2. */
export async function judgeFiles(call: CommandCall, request: JudgingRequest): Promise<JudgedFiles | null> {
  const { world, options } = call;
  const chosen = chooseFormats(request.subject, options, world);
  const prepared = await prepareCheck(call, { ...request, chosen });
  if (prepared === null) return null;
  const { language, inputs, watched } = prepared;
  const run = await check(prepared.request).finally(watched.end);
  const findings = [...prepared.findings, ...run.findings];
  if (run.value === null) {
    await refuse(findings, prepared.request.plan.file, prepared, call);
    return null;
  }
  return { checked: run.value, findings, chosen, language, inputs };
}
