import type { Language } from '../../model/plan/plan.ts';
import type {
  Aspect,
  ComparedInput,
  ComparedReport,
  ComparedTarget,
  Comparison,
  TargetChange,
  TargetSide,
} from '../../model/subjects/comparison.ts';
import type { Labels } from '../../text/labels.ts';
import { statusGlyphs, tallyWords } from '../../text/words/conclusions.ts';
import { periodName, periodWords } from '../../text/words/period-words.ts';
import { figureWords, isProvisional, plainNumber } from './figure-words.ts';

/** The kinds of change in the order in which they are listed: what matters most stands last in a table. */
export const changeOrder: readonly TargetChange[] = [
  'other',
  'target',
  'figure',
  'added',
  'status',
  'newly-passing',
  'gone',
  'stopped-passing',
];

/** The title above the targets of a kind of change. */
export function changeTitle(change: TargetChange, n: number, { comparison }: Labels): string {
  const titles: Readonly<Record<TargetChange, (n: number) => string>> = {
    'stopped-passing': comparison.stoppedTitle,
    'newly-passing': comparison.newlyPassingTitle,
    status: comparison.statusTitle,
    figure: comparison.figureTitle,
    target: comparison.targetTitle,
    other: comparison.otherTitle,
    added: comparison.addedTitle,
    gone: comparison.goneTitle,
    same: comparison.sameTitle,
  };
  return titles[change](n);
}

/** A target as it was or is: `达标 89.76% (1122/1250)`; its word alone where it has no figure. */
export function sideWords(side: TargetSide, labels: Labels): string {
  const { status, actual } = side;
  const word = `${statusGlyphs[status]} ${labels.statuses[status]}`;
  if (actual === null) return word;
  const mark = isProvisional(side) ? ` (${labels.comparison.provisional})` : '';
  return `${word} ${figureWords(actual, labels)}${mark}`;
}

const mostGroups = 10;

function groupWords({ groups }: ComparedTarget, labels: Labels): readonly string[] {
  const words = labels.comparison;
  const side = (shown: ComparedTarget['groups'][number]['before']): string =>
    shown === null ? '-' : labels.statuses[shown.status];
  const rest = groups.length - mostGroups;
  return [
    ...groups
      .slice(0, mostGroups)
      .map(({ group, before, after }) => words.fromTo(group, side(before), side(after))),
    ...(rest > 0 ? [labels.report.moreGroups(rest)] : []),
  ];
}

const ofTarget: ReadonlySet<Aspect> = new Set(['limit', 'upper', 'open', 'operator', 'unit']);
const shownTexts: ReadonlySet<Aspect> = new Set([
  'reading',
  'title',
  'section',
  'owners',
  'weight',
  'veto',
  'points',
  'pace',
]);

/** What a target was before and is now, and the change between; of one that is in one report alone what it is there. */
export function changeParts({ before, after, figure }: ComparedTarget, labels: Labels): readonly string[] {
  const only = before === null ? after : after === null ? before : null;
  const words = labels.comparison;
  if (only !== null) {
    const side = (before === null ? words.is : words.was)(sideWords(only, labels));
    return [side, `${labels.target} ${only.target.words}`];
  }
  return [
    before && words.was(sideWords(before, labels)),
    after && words.is(sideWords(after, labels)),
    figure?.words ?? null,
  ].filter((part) => part !== null);
}

/** Everything else that is to be said of what became of a target: why it does not count, what else is not as it was. */
export function changeNotes(target: ComparedTarget, labels: Labels): readonly string[] {
  const { before, after, excused, formerId } = target;
  const words = labels.comparison;
  return [
    excused && words.excused[excused],
    formerId === null ? null : words.formerId(formerId),
    ...groupWords(target, labels),
    ...(before === null || after === null ? [] : differenceWords(target, before, after, labels)),
  ].filter((part) => part !== null);
}

function differenceWords(
  { differences }: ComparedTarget,
  before: TargetSide,
  after: TargetSide,
  labels: Labels,
): readonly (string | null)[] {
  const { fromTo, aspects, demand, otherMeasure, computedLimit } = labels.comparison;
  const of = (aspect: Aspect) => differences.find((each) => each.aspect === aspect);
  const asked = differences.find((each) => each.demand !== null)?.demand ?? null;
  const [was, is] = [before.target.words, after.target.words];
  const promise = differences.some(({ aspect }) => ofTarget.has(aspect));
  // A wording that is the target itself has been said.
  const worded = before.target.wording !== before.target.text || after.target.wording !== after.target.text;
  return [
    promise ? labels.clauses([fromTo(aspects.limit, was, is), ...(asked ? [demand[asked]] : [])]) : null,
    of('computed-limit') ? computedLimit(was, is) : null,
    of('wording') && (worded || !promise)
      ? fromTo(aspects.wording, before.target.wording, after.target.wording)
      : null,
    of('measure') ? otherMeasure : null,
    of('waiver') ? fromTo(aspects.waiver, waiverWords(before, labels), waiverWords(after, labels)) : null,
    ...differences
      .filter(({ aspect }) => shownTexts.has(aspect))
      .map(({ aspect, before: from, after: to }) =>
        fromTo(aspects[aspect], shownText(aspect, from, labels), shownText(aspect, to, labels)),
      ),
  ];
}

function shownText(aspect: Aspect, text: string | null, { spreadsheet }: Labels): string {
  if (text === null) return '-';
  if (aspect === 'veto') return text === 'true' ? spreadsheet.yes : spreadsheet.no;
  return aspect === 'weight' || aspect === 'points' ? plainNumber(text) : text;
}

function waiverWords({ waiver }: TargetSide, labels: Labels): string {
  return waiver === null ? '-' : labels.report.waiver(waiver.reason, waiver.until, waiver.expired);
}

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
