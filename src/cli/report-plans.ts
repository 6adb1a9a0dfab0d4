import { basename, extname } from 'node:path';
import { type Finding, nowhere } from '../model/finding.ts';
import type { Report } from '../model/subjects/report.ts';
import { finding } from '../text/finding.ts';
import { severalPlansWords } from '../text/words/conclusions.ts';
import { localeLanguage } from './args/choose-language.ts';
import { type ExitCode, strongest } from './args/exit-code.ts';
import type { CommandCall } from './command.ts';
import { openPlan } from './files/open-plan.ts';
import { splitSelection } from './files/select-targets.ts';
import { chooseFormats } from './output/choose-formats.ts';
import { print } from './output/print.ts';
import { printFindings } from './output/print-findings.ts';
import type { JudgedFiles } from './prepare-check.ts';

/** How one plan is judged and its report given out. */
interface Steps {
  readonly judge: (call: CommandCall) => Promise<JudgedFiles | null>;
  readonly deliver: (judged: JudgedFiles, call: CommandCall) => Promise<ExitCode>;
}

/** Formats whose documents may follow each other. */
const following: ReadonlySet<string> = new Set(['table', 'markdown', 'line', 'github']);

/**
 * Judges several plans over the same files: a report each, in the order given, then a line each. A file that is of a source
 * of one of them is no stranger to the others. `--output page.html` writes `page.NAME.html` for the plan NAME.yaml.
 */
export async function reportPlans(
  plans: readonly string[],
  call: CommandCall,
  { judge, deliver }: Steps,
): Promise<ExitCode> {
  const { world, options } = call;
  const refusals = refusalsOf(call);
  if (refusals.length > 0) {
    await printFindings(refusals, world, options, options.language ?? localeLanguage(world));
    return 2;
  }
  const names = namesOf(plans);
  const selection = selectionOf(plans, call);
  if (selection.findings.length > 0) {
    await printFindings(selection.findings, world, options, options.language ?? localeLanguage(world));
    return 2;
  }
  const calls = plans.flatMap((plan, index): readonly CommandCall[] => {
    const outputs = options.outputs.map((output) => named(output, names[index] ?? ''));
    const only = selection.known.get(plan) ?? options.only;
    // A plan without any of the targets that are asked for has nothing to report.
    if (only.length === 0 && options.only.length > 0) return [];
    return [{ ...call, options: { ...options, plan, outputs, only } }];
  });
  const codes: ExitCode[] = [];
  const judged: { readonly files: JudgedFiles; readonly call: CommandCall }[] = [];
  for (const each of calls) {
    const files = await judge(each);
    if (files === null) codes.push(2);
    else judged.push({ files, call: each });
  }
  const known = new Set(judged.flatMap(({ files }) => filesOfSources(files.checked.report)));
  const reports: Report[] = [];
  for (const { files, call: own } of judged) {
    const report = withoutStrangers(files.checked.report, known);
    reports.push(report);
    if (reports.length > 1) await print('\n', world);
    codes.push(await deliver({ ...files, checked: { ...files.checked, report } }, own));
  }
  const { printed } = chooseFormats('report', options, world);
  const language = options.language ?? judged[0]?.files.language ?? localeLanguage(world);
  if (printed.name === 'table' || printed.name === 'markdown') {
    const lines = severalPlansWords(reports, language);
    const text = printed.name === 'markdown' ? lines.map((line) => `- ${line}`) : lines;
    await printFindings(await print(`\n${text.join('\n')}\n`, world), world, options, language);
  }
  return strongest(codes);
}

/** What of `--only` each plan that can be read knows. */
function selectionOf(
  plans: readonly string[],
  call: CommandCall,
): { readonly known: ReadonlyMap<string, readonly string[]>; readonly findings: readonly Finding[] } {
  const { only } = call.options;
  if (only.length === 0) return { known: new Map(), findings: [] };
  const opened = plans.flatMap((path) => {
    const { plan } = openPlan(path, call);
    return plan === null ? [] : [{ path, plan }];
  });
  // Why none can be read is said where they are judged.
  if (opened.length === 0) return { known: new Map(), findings: [] };
  const { known, findings } = splitSelection(
    only,
    opened.map(({ plan }) => plan),
  );
  return { known: new Map(opened.map(({ path }, index) => [path, known[index] ?? []])), findings };
}

function refusalsOf({ world, options, args }: CommandCall): readonly Finding[] {
  const { printed } = chooseFormats('report', options, world);
  const other = '--plan … --plan …';
  const isPiped = args.includes('-') || options.sources.some((source) => source.endsWith('=-'));
  return [
    ...(following.has(printed.name)
      ? []
      : [finding('usage/not-with', { option: `--format ${printed.name}`, other }, nowhere)]),
    ...(isPiped ? [finding('usage/not-with', { option: '-', other }, nowhere)] : []),
  ];
}

/** The names of the plans' files, each once: `city`, `city-2`. */
function namesOf(plans: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return plans.map((plan) => {
    const name = basename(plan, extname(plan));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

function named(output: string, name: string): string {
  const extension = extname(output);
  return `${output.slice(0, output.length - extension.length)}.${name}${extension}`;
}

function filesOfSources({ inputs }: Report): readonly string[] {
  return inputs.filter(({ source }) => source !== null).map(({ file }) => file);
}

/** A report without what it says of files that belong to another plan. */
function withoutStrangers(report: Report, known: ReadonlySet<string>): Report {
  const isStranger = (file: string | null, code: string): boolean =>
    code === 'data/no-source' && file !== null && known.has(file);
  return {
    ...report,
    inputs: report.inputs.filter(({ file, source }) => source !== null || !known.has(file)),
    diagnostics: report.diagnostics.filter(({ file, code }) => !isStranger(file, code)),
    counts: report.counts.filter(({ file, code }) => !isStranger(file, code)),
  };
}
