import type { Language } from '../../model/plan/plan.ts';
import type { ComparedInput, ComparedReport, Comparison } from '../../model/subjects/comparison.ts';
import type { Labels } from '../../text/labels.ts';
import { tallyWords } from '../../text/words/conclusions.ts';
import { periodName, periodWords } from '../../text/words/period-words.ts';
import { plainNumber } from './plain-number.ts';

/** One of the two reports: its period, its file, how many targets it has and how many are met. */
export function reportFacts(report: ComparedReport, language: Language, labels: Labels): readonly string[] {
  const { plan, asOf, file, tally } = report;
  return [
    plan.period === null ? labels.noPeriod : periodWords(periodName(plan.period), language),
    asOf === null ? null : labels.asOf(asOf, null, null),
    tallyWords(tally, language),
    file,
  ].filter((part) => part !== null);
}

/** What differs between the reports as wholes: plan, program, points, grade, vetoes. */
export function wholeFacts(comparison: Comparison, labels: Labels): readonly string[] {
  const { before, after, summary } = comparison;
  const words = labels.comparison;
  const relation = { same: words.planSame, changed: words.planChanged, other: words.planOther }[summary.plan];
  const changed = (name: string, was: string, is: string): string | null =>
    was === is ? null : words.fromTo(name, was, is);
  const { points } = summary;
  const gained = points === null || points === '0' ? null : signed(plainNumber(points));
  const score = changed(words.score, scoreWords(before), scoreWords(after));
  return [
    relation,
    before.plan.title === after.plan.title
      ? null
      : words.fromTo(labels.comparison.plan, before.plan.title, after.plan.title),
    changed(words.tool, before.tool.version, after.tool.version),
    score === null || gained === null ? score : `${score} (${gained})`,
    changed(words.grade, before.score?.grade ?? '-', after.score?.grade ?? '-'),
    changed(words.vetoes, vetoWords(before, labels), vetoWords(after, labels)),
  ].filter((part) => part !== null);
}

function scoreWords({ score }: ComparedReport): string {
  return score === null ? '-' : `${plainNumber(score.points)} / ${plainNumber(score.of)}`;
}

function vetoWords({ score }: ComparedReport, labels: Labels): string {
  return labels.list(score?.vetoedBy ?? []) || '-';
}

function signed(number: string): string {
  return number.startsWith('-') ? number : `+${number}`;
}

/** What became of a data file: `内容有变  data/a.csv  1250 行变为 1302 行`; null for one that is the same. */
export function inputWords({ kind, before, after }: ComparedInput, labels: Labels): readonly string[] | null {
  if (kind === 'same') return null;
  const words = labels.comparison;
  const [was, is] = [before?.rows?.read ?? null, after?.rows?.read ?? null];
  const names = [before?.file ?? null, after?.file ?? null].filter((name) => name !== null);
  const shown = names[0] === names[1] ? names.slice(0, 1) : names;
  return [
    words.inputs[kind],
    shown.join(kind === 'replaced' || kind === 'renamed' || kind === 'unknown' ? ' > ' : ' '),
    was !== null && is !== null && was !== is ? words.rows(was, is) : '',
  ].filter(Boolean);
}
