import { daysOf, parseDay } from '../../model/plan/period.ts';
import type { Input, PlanSummary, Report, Result } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import { periodName } from '../../text/words/period-words.ts';
import type { Style } from '../renderers.ts';
import { actualWords, marginWords, paceRemark } from './figure-words.ts';
import { pointWords, vetoWords } from './score-words.ts';

/** What words are taken from; a page has it. */
interface Labelled {
  readonly labels: Labels;
}

/** `要求 不低于 90%`. */
export function requiredWords(result: Result, { labels }: Labelled): string {
  return `${labels.report.required} ${result.target.words}`;
}

/** `实际 89.76% (1122/1250)`. */
export function reachedWords(result: Result, { labels }: Labelled): string {
  return `${labels.report.reached} ${actualWords(result, labels)}`;
}

/** `原因 分母为零`; null for a target that is judged. */
export function whyWords({ reason }: Result, { labels }: Labelled): string | null {
  return reason === null ? null : `${labels.report.why} ${reason}`;
}

/** `目标 plan/nantong-2017.yaml:141`. */
export function planWords({ place }: Result, { labels }: Labelled): string {
  return `${labels.report.planPlace} ${place.file}:${place.line}`;
}

const mostGroups = 10;

/** `未达标的组 海门市`; null where no group is missed. */
export function missedGroupWords({ groups }: Result, { labels }: Labelled): string | null {
  const missed = (groups ?? []).filter((group) => group.status === 'fail').map((group) => group.group);
  if (missed.length === 0) return null;
  const rest = missed.length - mostGroups;
  const names = rest > 0 ? [...missed.slice(0, mostGroups), labels.report.moreGroups(rest)] : missed;
  return `${labels.report.groups} ${labels.list(names)}`;
}

/** `另有数据错误 data/bad-date …`, beside a verdict that errors touch and cannot change; null for any other. */
export function besideWords({ certain, diagnostics }: Result, { labels }: Labelled): string | null {
  return certain && diagnostics.length > 0 ? labels.report.errorsBeside(labels.list(diagnostics)) : null;
}

/** `预警 未达到 不低于 95%` beside a pass that does not meet its warning; null for any other. */
export function warningWords({ warn }: Result, labels: Labels): string | null {
  return warn?.warned === true ? labels.report.warned(warn.words) : null;
}

/** `豁免 至 2018-03-31：…` beside a missed target; null for any other. */
export function waiverWords({ status, waiver }: Result, labels: Labels): string | null {
  if (waiver === null || status !== 'fail') return null;
  return labels.report.waiver(waiver.reason, waiver.until, waiver.expired);
}

/** `2016 年 88.10%，上升 1.66 个百分点，好转`; null where no earlier report has a figure of it. */
export function baselineWords({ baseline }: Result, { labels }: Labelled): string | null {
  if (baseline === null) return null;
  const { period, display, change } = baseline;
  return labels.report.baseline(periodName(period), display, change);
}

/** `对照 2016 年（last.json）`; null where a report is held against none. */
export function heldAgainstWords(baseline: Report['baseline'], { labels }: Labelled): string | null {
  if (baseline === null) return null;
  const held = labels.report.heldAgainst(periodName(baseline.plan.period), baseline.file);
  return baseline.asOf === null ? held : labels.clauses([held, labels.asOf(baseline.asOf, null, null)]);
}

/**
 * What is to be said beside a target, each a sentence of its own: reading, who states it, note, waiver and so on; where
 * targets stand under departments, before all what a department owes.
 */
export function remarks(result: Result, labels: Labels, by: Style['by'] = 'section'): readonly string[] {
  const words = labels.report;
  const { target, reading, stated, note } = result;
  return [
    ...(by === 'owner' ? owed(result, labels) : []),
    reading === null ? null : words.reading(reading, target.wording, target.text),
    stated === null ? null : words.stated(stated.by, stated.date, stated.document),
    warningWords(result, labels),
    result.from ? words.from(result.from.text) : null,
    waiverWords(result, labels),
    inDoubtWords(result, labels),
    paceRemark(result, labels),
    vetoWords(result, labels),
    baselineWords(result, { labels }),
    pointWords(result, labels),
    note,
  ].filter((remark) => remark !== null);
}

/** `结论已定：无论存疑的 3 行如何更正，数值都在 98.69% 与 98.74% 之间`; null where nothing is in doubt. */
export function inDoubtWords({ bounds, certain, diagnostics }: Result, labels: Labels): string | null {
  if (bounds === null) return null;
  const awaits = bounds.rows === null && diagnostics.every((code) => code === 'data/unit-missing');
  const isOpen = bounds.low === null && bounds.high === null;
  const words = labels.report.bounds(isOpen ? null : bounds.display, awaits ? 'awaits' : bounds.rows);
  return certain ? labels.report.certain(words) : words;
}

// How far off it is and what would meet it, or why that cannot be said.
function owed(result: Result, labels: Labels): readonly (string | null)[] {
  return result.status === 'pass' ? [] : [marginWords(result, labels), result.reason];
}

/**
 * As of which day is judged, how many days of the period have gone by then, and how many rows are later; null where it is
 * judged as a whole.
 */
export function asOfWords(
  { plan, asOf, inputs }: { plan: PlanSummary; asOf: string | null; inputs: readonly Input[] },
  labels: Labels,
): string | null {
  if (asOf === null) return null;
  const day = parseDay(asOf);
  const from = parseDay(plan.period?.from ?? '');
  const to = parseDay(plan.period?.to ?? '');
  const isEarly = day !== null && from !== null && to !== null && day < to;
  const days = isEarly ? daysOf({ period: { from, to }, asOf: day }) : null;
  const later = inputs.reduce((sum, { later: rows }) => sum + rows, 0);
  return labels.asOf(asOf, days && `${days.gone}/${days.all}`, later === 0 ? null : String(later));
}

/**
 * What is said in one line of a target that is not met: title, what was required and reached, by how much, between which
 * bounds, what it was before, why, whose it is.
 */
export function unmetWords(result: Result, labels: Labels): readonly string[] {
  const words = { labels };
  return [
    result.title,
    requiredWords(result, words),
    reachedWords(result, words),
    marginWords(result, labels),
    inDoubtWords(result, labels),
    baselineWords(result, words),
    whyWords(result, words),
    warningWords(result, labels),
    waiverWords(result, labels),
    result.owners.length === 0 ? null : `${labels.owner} ${labels.list(result.owners)}`,
  ].filter((part) => part !== null);
}
