import { makeValidation } from '../data/make-validation.ts';
import { type FindingSink, findingSink } from '../data/open/finding-sink.ts';
import type { Opener } from '../data/open/opener.ts';
import { type Spool, spool } from '../data/open/spool.ts';
import { shownInput } from '../data/read-file.ts';
import { emptyAccount } from '../data/rows/take-records.ts';
import type { GivenDatabase } from '../data/database/identify-tables.ts';
import type { Databases } from '../data/database/open-database.ts';
import { databasesOf, isParquet, withParquet, withTables } from './database-inputs.ts';
import { hashOf } from '../data/open/same-file.ts';
import { identifyFiles } from '../data/table/identify-files.ts';
import { explainVerdict } from '../judge/explain.ts';
import { type TargetReadings, judge } from '../judge/judge.ts';
import { makeReport, planSummary } from '../judge/make-report.ts';
import { compareAgreements } from '../measure/checks/compare-agreements.ts';
import { holdUnits } from '../measure/readings/hold-units.ts';
import type { SourceResults } from '../measure/readings/read-fold.ts';
import { readFormula } from '../measure/readings/read-formula.ts';
import { readTarget } from '../measure/readings/read-target.ts';
import { readingFindings } from '../measure/readings/reading-findings.ts';
import type { Demand, TargetDemand } from '../model/data/demand.ts';
import type { RowNames } from '../model/data/row.ts';
import type { GivenFile, Scanning } from '../model/data/given-file.ts';
import { type Finding, type Outcome, compareText, hasErrors } from '../model/finding.ts';
import type { Day, Period } from '../model/plan/period.ts';
import type { Language, Plan, Section, Source, Target } from '../model/plan/plan.ts';
import type { Explanation } from '../model/subjects/explanation.ts';
import type { Input, Report } from '../model/subjects/report.ts';
import type { Validation } from '../model/subjects/validation.ts';
import { compileDemand } from '../plan/demand/compile-demand.ts';
import { withHeadersOf } from './headers-of-period.ts';
import { type OnePiece, chooseWay, isOnePiece, readUntilFit } from './one-piece.ts';
import type { RangeReaders } from './read-range.ts';
import { nameRows } from './name-rows.ts';
import { readSources } from './read-sources.ts';

/** What is to be checked, and the world it is checked in. */
export interface CheckRequest {
  readonly plan: Plan;
  readonly files: readonly GivenFile[];
  /** `--period`; null for the plan's own. */
  readonly period: Period | null;
  /** `--as-of`: later rows do not count; nothing, or null, for all of the period. */
  readonly asOf?: Day | null;
  readonly language: Language;
  /** Target ids; null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly opener: Opener;
  readonly stdin: AsyncIterable<Uint8Array> | null;
  /** Databases for sources with a `table:` or `query:` that no file is given for; none unless given. */
  readonly databases?: readonly GivenDatabase[];
  /** How many seconds a database may take for an answer; ten minutes unless given. */
  readonly timeout?: number;
  /** Hears how what runs in databases is ended, should the run be stopped. */
  readonly onDatabases?: (cancel: () => Promise<void>) => void;
  readonly version: string;
  /** Who reads large files in ranges side by side; none unless given. Asked only where the opener's paths are real ones. */
  readonly readers?: RangeReaders | null;
  /** False where the report is to do without the hashes of its inputs. */
  readonly hash?: boolean;
  /** True where a figure beside errors is not judged, however sure its verdict. */
  readonly strict?: boolean;
  /** How files are scanned, where it is not to be as usual. */
  readonly scanning?: Scanning;
  /**
   * Hears of every finding about the data, also of those that documents only count, with the source of its file; null
   * where it has none.
   */
  readonly onFinding?: (finding: Finding, source: Source | null) => void;
}

/** A run: its report, how each verdict came about, and whether a named file could not be opened. */
export interface Checked {
  readonly report: Report;
  readonly explain: (target: string) => Explanation | null;
  readonly unopened: boolean;
}

/** The whole line: plan and files to a report. Null where the plan cannot be judged in the period; the findings say why. */
export async function check(given: CheckRequest): Promise<Outcome<Checked>> {
  const request = headedFor(given);
  const outcome = await readAll(request, false);
  if (outcome.value === null) return { value: null, findings: outcome.findings };
  const { demand, inputs, judged, rowNames, sink, unopened } = outcome.value;
  const { plan, language, version, asOf = null } = request;
  const { period } = demand;
  const moment = period !== null && demand.asOf !== null ? { period, asOf: demand.asOf } : null;
  const verdicts = judged.map(({ section, target, readings }) =>
    judge(section, target, readings, {
      sources: plan.sources,
      moment,
      isStrict: request.strict ?? false,
      period,
    }),
  );
  const found = { findings: sink.findings(), counts: sink.counts() };
  const report = makeReport({ plan, period, asOf, language, version, inputs, verdicts, rowNames, ...found });
  const explain = (target: string): Explanation | null =>
    explainVerdict(target, plan, demand, verdicts, report, rowNames);
  return { value: { report: ofAsked(report, demand, request.only), explain, unopened }, findings: [] };
}

/** A report of selected targets names the files of the sources that they read, and what was found in them, alone. */
function ofAsked(report: Report, { sources }: Demand, only: CheckRequest['only']): Report {
  if (only === null) return report;
  const asked = new Set(sources.filter(({ isRead }) => isRead).map(({ source }) => source.name));
  const inputs = report.inputs.filter(({ source }) => source === null || asked.has(source));
  const nameOf = ({ file, sheet }: Input): string => (sheet === null ? file : `${file}[${sheet}]`);
  const kept = new Set(inputs.map(nameOf));
  const left = new Set(report.inputs.map(nameOf).filter((name) => !kept.has(name)));
  const isKept = ({ file }: { readonly file: string | null }): boolean => file === null || !left.has(file);
  const { diagnostics, counts } = report;
  return { ...report, inputs, diagnostics: diagnostics.filter(isKept), counts: counts.filter(isKept) };
}

/** Checks everything about the data that the plan says, and gives no verdicts. `only` is not asked. */
export async function validate(
  given: CheckRequest,
): Promise<Outcome<{ readonly validation: Validation; readonly unopened: boolean }>> {
  const request = headedFor(given);
  const outcome = await readAll({ ...request, only: null }, true);
  if (outcome.value === null) return { value: null, findings: outcome.findings };
  const { demand, inputs, sink, unopened } = outcome.value;
  const { plan, language, version, asOf = null } = request;
  const summary = planSummary(plan, demand.period);
  const found = { findings: sink.findings(), counts: sink.counts() };
  return {
    value: {
      validation: makeValidation({ plan, summary, asOf, language, version, inputs, ...found }),
      unopened,
    },
    findings: [],
  };
}

/** The request with its columns called by their headers of the period judged. */
function headedFor(request: CheckRequest): CheckRequest {
  const { plan, period } = request;
  return { ...request, plan: withHeadersOf(plan, period ?? plan.period) };
}

/** What was read: for the verdicts the readings, for everybody the files and the findings. */
interface AllRead {
  readonly demand: Demand;
  readonly inputs: readonly Input[];
  readonly judged: readonly { section: Section; target: Target; readings: TargetReadings }[];
  /** The keys of rows of databases that verdicts name. */
  readonly rowNames: RowNames;
  readonly sink: FindingSink;
  readonly unopened: boolean;
}

/** From the plan's demand to readings. `everything` asks every column of every source, not only what targets touch. */
async function readAll(request: CheckRequest, everything: boolean): Promise<Outcome<AllRead>> {
  const { plan } = request;
  const period = request.period ?? plan.period;
  const reach = everything ? 'everything' : 'targets';
  const { value: demand, findings } = compileDemand(plan, period, request.only, reach, request.asOf);
  if (demand === null || hasErrors(findings)) return { value: null, findings };
  const spooled = spool(request.opener, request.stdin);
  const databases = await databasesOf(request);
  try {
    const run = { request, demand, everything, open: spooled.open, databases };
    return { value: await readUntilFit((onePiece) => readOnce(onePiece, run)), findings: [] };
  } finally {
    await databases?.close();
    await spooled.close();
  }
}

/** Reads everything once; where more turns out to be read in one piece, says what. */
async function readOnce(
  onePiece: OnePiece,
  {
    request,
    demand,
    everything,
    open,
    databases,
  }: {
    readonly request: CheckRequest;
    readonly demand: Demand;
    readonly everything: boolean;
    readonly open: Spool['open'];
    readonly databases: Databases | null;
  },
): Promise<AllRead | OnePiece> {
  const { plan, hash = true, scanning = {} } = request;
  // Whoever wants to hear of every finding hears it where it is found.
  const readers = request.onFinding ? null : (request.readers ?? null);
  const sourceOf = new Map<string, Source | null>();
  const sink = findingSink((finding) =>
    request.onFinding?.(finding, sourceOf.get(finding.place.file ?? '') ?? null),
  );
  const early: Finding[] = [];
  const note = (finding: Finding): void => void early.push(finding);
  const way = chooseWay(readers, scanning, onePiece);
  const given = inPathOrder(request.files);
  const parquet = given.filter(isParquet);
  const found = await identifyFiles(
    given.filter((file) => !isParquet(file)),
    plan.sources,
    open,
    note,
    {
      hash,
      isQuick: way.beginsAtOnce,
    },
  );
  const identified = await withTables(
    await withParquet(found, parquet, plan.sources, databases, open, note),
    demand,
    request.databases ?? [],
    databases,
    note,
  );
  const { files, unopened } = identified;
  for (const file of files) sourceOf.set(file.given.name, file.source);
  for (const finding of early) sink.note(finding);
  // Hashes of files that were only looked at in part are made beside the reading.
  const hashes = files.map(async ({ survey, open: bytes, server }) =>
    hash && server === null ? (survey.sha256 ?? (await hashOf(bytes()))) : null,
  );
  const hashed = Promise.all(hashes).catch(() => null);
  const read = await readSources(demand, identified, sink, { everything, way, scanning, onePiece });
  const sums = await hashed;
  if (isOnePiece(read)) return read;
  if (sums === null) return { ...onePiece, files: new Set(files.map((file) => file.given.name)) };
  const { sources, accounts } = read;
  for (const finding of compareAgreements(demand.agreements, sources)) sink.note(finding);
  const fileNames = files.map((file) => file.given.name);
  const judged = readTargets(plan, demand.targets, sources, fileNames, sink.note);
  const rowNames = databases === null ? new Map() : await nameRows(files, judged);
  const later = new Map([...sources.values()].flatMap((source) => [...source.later]));
  const inputs = files.map((file, index) =>
    shownInput(file, {
      rows: accounts.get(file.index) ?? emptyAccount(),
      later: later.get(file.index) ?? 0,
      sha256: sums[index] ?? null,
    }),
  );
  return { demand, inputs, judged, rowNames, sink, unopened: unopened.length > 0 };
}

/** Files are taken in the order of their paths, in whatever order they were given: the same files, the same report. */
function inPathOrder(files: readonly GivenFile[]): readonly GivenFile[] {
  return [...files].sort((a, b) => compareText(a.name, b.name));
}

function readTargets(
  plan: Plan,
  targets: readonly TargetDemand[],
  sources: SourceResults,
  fileNames: readonly string[],
  note: (finding: Finding) => void,
): AllRead['judged'] {
  const demanded = new Map(targets.map((target) => [target.target, target]));
  return plan.sections.flatMap((section) =>
    section.targets.flatMap((target) => {
      const formulas = demanded.get(target.id);
      if (!formulas) return [];
      const limit = formulas.limit && readFormula(formulas.limit, sources);
      const own = formulas.formula && readTarget(formulas.formula, sources);
      const reading = own && holdUnits(target, own, limit);
      for (const one of [reading, limit]) {
        if (one) for (const finding of readingFindings(target.id, one, fileNames)) note(finding);
      }
      return [{ section, target, readings: { reading, limit } }];
    }),
  );
}
