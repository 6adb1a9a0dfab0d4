import { foldsOf } from '../../model/data/demand.ts';
import { type Finding, type Place, at, hasErrors, nowhere } from '../../model/finding.ts';
import { isoOf } from '../../model/plan/period.ts';
import { type Language, type Plan, type Target, type Tolerance, isRelative } from '../../model/plan/plan.ts';
import type { Lint, LintOrigin } from '../../model/subjects/lint.ts';
import type { FilePlace } from '../../model/subjects/report.ts';
import { version } from '../../model/version.ts';
import { compileDemand, lookedUpIn } from '../../plan/demand/compile-demand.ts';
import { printLimit } from '../../quantity/numbers/print.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { finding, framedDiagnosticOf } from '../../text/finding.ts';
import { labelsOf } from '../../text/labels.ts';
import { conditionWords } from '../../text/words/condition-words.ts';
import { guessesIn, isUndecided } from '../../text/words/draft-words.ts';
import { measureWords } from '../../text/words/measure-words.ts';
import { comparatorWord, thresholdWords } from '../../text/words/threshold-words.ts';
import { codeOfFindings } from '../args/exit-code.ts';
import type { Command } from '../command.ts';
import { openPlan } from '../files/open-plan.ts';
import { chooseFormats } from '../output/choose-formats.ts';
import { emit } from '../output/emit.ts';
import { countsByFile, refuse } from '../output/refuse.ts';
import { endStrict } from '../output/end-strict.ts';
import { printFindings } from '../output/print-findings.ts';

/** `plan-check lint`: checks the plan alone. What is wrong with it is the document, not a message beside it. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  const [argument = null] = args;
  const chosen = chooseFormats('lint', options, world);
  const opened = openPlan(argument ?? options.plan, call);
  const { plan, file, path, findings, written, language } = opened;
  const refusals = [...chosen.findings, ...givenTwice(argument, options.plan)];
  if (file === null || path === null) refusals.push(...findings);
  if (file === null || path === null || refusals.length > 0) {
    const about = file ?? argument ?? options.plan ?? '';
    await refuse(refusals, about, { chosen, language, inputs: opened.paths }, call);
    return 2;
  }
  const all = [...findings, ...periodFindings(plan), ...awaiting(plan, opened.text)];
  const lint = buildLint(hasErrors(all) ? null : plan, file, all, written ?? 'en');
  const { paths: inputs } = opened;
  const problems = await emit('lint', lint, { chosen, language: lint.language, inputs }, call);
  await printFindings(problems, world, options, language);
  return endStrict((strict) => [codeOfFindings([...all, ...problems], strict)], call, language);
};

function givenTwice(argument: string | null, option: string | null): readonly Finding[] {
  if (argument === null || option === null) return [];
  return [finding('usage/plan-given-twice', { files: [argument, option] }, nowhere)];
}

// A plan that leaves its period to the command line lacks nothing yet.
export function periodFindings(plan: Plan | null): readonly Finding[] {
  if (!plan?.period) return [];
  const unsaid = plan.sources
    .filter(({ period, isTimeless }) => period === null && !isTimeless)
    .map(({ name, place }) => finding('plan/period-unsaid', { source: name }, place));
  return [...compileDemand(plan, plan.period, null).findings, ...unsaid];
}

/** What a draft left for a person to decide: targets without a measure, and measures that are guessed. */
function awaiting(plan: Plan | null, text: string): readonly Finding[] {
  if (plan === null) return [];
  const open = plan.sections
    .flatMap(({ targets }) => targets)
    .filter(({ basis }) => basis.kind === 'unmeasured' && isUndecided(basis.reason))
    .map(({ title, place }) => finding('plan/awaits-decision', { title }, place));
  const guessed = guessesIn(text).map(({ line, words }) =>
    finding('plan/awaits-decision', { guess: words }, { ...at(plan.file), line }),
  );
  return [...open, ...guessed];
}

/** What there is to say about a plan by itself; `plan` is null where its errors leave none. */
export function buildLint(
  plan: Plan | null,
  file: string,
  findings: readonly Finding[],
  language: Language,
): Lint {
  return {
    format: 'plan-check/lint',
    version: 1,
    tool: { name: 'plan-check', version },
    language,
    plan: plan && {
      id: plan.id,
      title: plan.title,
      document: plan.document,
      period: plan.period && { from: isoOf(plan.period.from), to: isoOf(plan.period.to) },
      file: plan.file,
      sha256: plan.sha256,
    },
    file,
    extends: plan?.extended ?? [],
    sections: plan === null ? [] : sectionsOf(plan, language),
    retired: (plan?.retired ?? []).map((each) => ({ ...each, place: filePlaceOf(each.place) })),
    sources: plan === null ? [] : sourcesOf(plan, language),
    diagnostics: findings.map((each) => framedDiagnosticOf(each, language)),
    counts: countsByFile(findings, file),
  };
}

function sectionsOf(plan: Plan, language: Language): Lint['sections'] {
  return plan.sections.map(({ title, targets }) => ({
    title,
    targets: targets.map((target) => ({
      id: target.id,
      title: target.title,
      target: promiseWords(target, plan, language),
      ...(target.warn ? { warn: thresholdWords(target.warn, language) } : {}),
      ...(target.from ? { from: target.from.text } : {}),
      measure: basisWords(target, plan, language),
      place: filePlaceOf(target.place),
      origin: originOf(target, plan),
    })),
  }));
}

/** Where a target comes from; null in a plan that extends none. */
function originOf({ place, changes }: Target, { file, extended }: Plan): LintOrigin | null {
  if (extended.length === 0) return null;
  if (place.file !== file) return { kind: 'taken-over', of: null, keys: [] };
  if (changes === null) return { kind: 'added', of: null, keys: [] };
  const keys = changes.keys.filter((key) => key !== 'id');
  return { kind: 'changed', of: filePlaceOf(changes.place), keys };
}

function filePlaceOf({ file, line }: Place): FilePlace {
  return { file: file ?? '', line: line ?? 0 };
}

function promiseWords({ threshold }: Target, plan: Plan, language: Language): string {
  if (!isRelative(threshold)) return thresholdWords(threshold, language);
  return `${comparatorWord(threshold.operator, language)} ${measureWords(threshold.measure, plan, language)}`;
}

function basisWords({ basis }: Target, plan: Plan, language: Language): string {
  const { explanation, report, clauses } = labelsOf(language);
  switch (basis.kind) {
    case 'measured':
      return measureWords(basis.measure, plan, language);
    case 'stated':
      return clauses([
        report.stated(basis.stated.by, basis.stated.date, basis.stated.document),
        basis.stated.text,
      ]);
    case 'unmeasured':
      return clauses([explanation.unmeasured, basis.reason]);
  }
}

function toleranceText({ of, most }: Tolerance): string {
  return of === 'rows' ? printLimit(most, parseUnit('%')) : String(most.n);
}

// A plan that leaves its period to the command line is counted as if it had one.
function sourcesOf(plan: Plan, language: Language): Lint['sources'] {
  const { value } = compileDemand(plan, plan.period ?? { from: 0, to: 0 }, null);
  const read = (value?.targets ?? []).map(
    ({ formula, limit }) =>
      new Set(
        [formula, limit].flatMap((part) =>
          (part ? foldsOf(part) : []).flatMap((fold) => [
            fold.source,
            ...lookedUpIn([fold.where, fold.meets]).map(({ source }) => source),
          ]),
        ),
      ),
  );
  return plan.sources.map((source) => ({
    name: source.name,
    title: source.title,
    targets: read.filter((sources) => sources.has(source.name)).length,
    ...(source.tolerate ? { tolerate: toleranceText(source.tolerate) } : {}),
    ...(source.rules.length === 0
      ? {}
      : {
          rules: source.rules.map(({ title, level, where }) => ({
            title,
            words: conditionWords(where, source, language, plan.sources),
            level,
          })),
        }),
  }));
}
