import { findingSink } from './data/finding-sink.ts';
import { identifyFiles, type IdentifiedFile } from './data/identify-files.ts';
import type { Opener } from './data/opener.ts';
import { emptyAccount, readFile } from './data/read-file.ts';
import { spool, type Spool } from './data/spool.ts';
import { explainVerdict } from './judge/explain-verdict.ts';
import { judge } from './judge/judge.ts';
import { makeReport } from './judge/make-report.ts';
import { askedColumns, ruleColumns } from './measure/asked-columns.ts';
import { collectMembers } from './measure/collect-members.ts';
import { compareAgreements } from './measure/compare-agreements.ts';
import type { Members } from './measure/members.ts';
import { readFormula, type SourceResults } from './measure/read-formula.ts';
import { readingFindings } from './measure/reading-findings.ts';
import { runSource } from './measure/run-source.ts';
import { sourceFindings } from './measure/source-findings.ts';
import type { Demand, SourceDemand, TargetDemand } from './model/demand.ts';
import type { Explanation } from './model/explanation.ts';
import { compareText, hasErrors, type Finding } from './model/finding.ts';
import type { GivenFile } from './model/given-file.ts';
import type { Period } from './model/period.ts';
import type { Language, Plan } from './model/plan.ts';
import type { Report, RowAccount } from './model/report.ts';
import type { Verdict } from './model/verdict.ts';
import { compileDemand } from './plan/compile-demand.ts';

/** What is to be checked, and the world it is checked in. */
export interface CheckRequest {
  readonly plan: Plan;
  readonly files: readonly GivenFile[];
  /** `--period`; null for the plan's own. */
  readonly period: Period | null;
  readonly language: Language;
  /** Target ids; null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly opener: Opener;
  readonly stdin: AsyncIterable<Uint8Array> | null;
  readonly version: string;
}

/** A run: its report, how each verdict came about, and whether a named file could not be opened. */
export interface Checked {
  readonly report: Report;
  readonly explain: (target: string) => Explanation | null;
  readonly unopened: boolean;
}

/** The whole line: plan and files to a report. Null where the plan cannot be judged in the period; the findings say why. */
export async function check(
  request: CheckRequest,
): Promise<{ readonly value: Checked | null; readonly findings: readonly Finding[] }> {
  const spooled = spool(request.opener, request.stdin);
  try {
    return await checkWith(request, spooled.open);
  } finally {
    await spooled.close();
  }
}

async function checkWith(
  request: CheckRequest,
  open: Spool['open'],
): Promise<{ readonly value: Checked | null; readonly findings: readonly Finding[] }> {
  const { plan } = request;
  const period = request.period ?? plan.period;
  const compiled = compileDemand(plan, period, request.only);
  if (compiled.value === null || hasErrors(compiled.findings))
    return { value: null, findings: compiled.findings };
  const demand = compiled.value;

  const sink = findingSink();
  const { files, unopened } = await identifyFiles(inPathOrder(request.files), plan.sources, open, sink.note);
  const accounts = new Map<number, RowAccount>();
  const sources = await readSources(demand, files, accounts, sink.note);
  for (const finding of compareAgreements(demand.agreements, sources)) sink.note(finding);
  const fileNames = files.map((file) => file.given.name);
  const verdicts = judgeTargets(plan, demand.targets, sources, fileNames, sink.note);

  const report = makeReport({
    plan,
    period,
    language: request.language,
    version: request.version,
    inputs: files.map((file) => ({ file, rows: accounts.get(file.index) ?? emptyAccount() })),
    verdicts,
    findings: sink.findings(),
    counts: sink.counts(),
  });
  const explain = (target: string): Explanation | null =>
    explainVerdict(target, plan, demand, verdicts, report);
  return { value: { report, explain, unopened }, findings: [] };
}

/** Files are taken in the order of their paths, in whatever order they were given: the same files, the same report. */
function inPathOrder(files: readonly GivenFile[]): readonly GivenFile[] {
  return [...files].sort((a, b) => compareText(a.name, b.name));
}

/**
 * Reads every source once (one that others look values up in, or whose keys repeat, a second time) and folds what the
 * demand asks.
 */
async function readSources(
  demand: Demand,
  files: readonly IdentifiedFile[],
  accounts: Map<number, RowAccount>,
  note: (finding: Finding) => void,
): Promise<SourceResults> {
  const filesOf = (part: SourceDemand): readonly IdentifiedFile[] =>
    files.filter((file) => file.source?.name === part.source.name);
  const members = await readMembers(demand, filesOf);
  const results: [string, SourceResults extends ReadonlyMap<string, infer R> ? R : never][] = [];
  for (const part of demand.sources) {
    const own = filesOf(part);
    const run = runSource(part, demand.period, members, (index) => files[index]?.period ?? null, note);
    for (const file of own)
      accounts.set(
        file.index,
        await readFile(file, part.source, askedColumns(part), run, note, demand.period),
      );
    const rereader = run.rereader(files.map((file) => file.given.name));
    if (rereader !== null) {
      for (const file of own)
        await readFile(file, part.source, part.source.key, rereader, () => undefined, demand.period);
    }
    const result = run.read(own.length > 0);
    for (const finding of sourceFindings(part, result, own[0]?.given.name ?? null)) note(finding);
    results.push([part.source.name, { ...result, nilReturn: part.source.nilReturn }]);
  }
  return new Map(results);
}

async function readMembers(
  demand: Demand,
  filesOf: (part: SourceDemand) => readonly IdentifiedFile[],
): Promise<Members> {
  const collected = new Map<string, ReturnType<typeof collectMembers>>();
  for (const part of demand.sources.filter((candidate) => candidate.members.length > 0)) {
    const own = filesOf(part);
    if (own.length === 0) continue;
    const collector = collectMembers(part);
    const columns = [...part.members, ...ruleColumns(part)];
    for (const file of own)
      await readFile(file, part.source, columns, collector, () => undefined, demand.period);
    collected.set(part.source.name, collector);
  }
  return (source, column) => collected.get(source)?.set(column) ?? { has: () => false, complete: false };
}

function judgeTargets(
  plan: Plan,
  targets: readonly TargetDemand[],
  sources: SourceResults,
  fileNames: readonly string[],
  note: (finding: Finding) => void,
): readonly Verdict[] {
  return plan.sections.flatMap((section) =>
    section.targets.flatMap((target) => {
      const demanded = targets.find((candidate) => candidate.target === target.id);
      if (!demanded) return [];
      const reading = demanded.formula && readFormula(demanded.formula, sources);
      const limit = demanded.limit && readFormula(demanded.limit, sources);
      for (const one of [reading, limit]) {
        if (one) for (const finding of readingFindings(target.id, one, fileNames)) note(finding);
      }
      return [judge(section, target, { reading, limit })];
    }),
  );
}
