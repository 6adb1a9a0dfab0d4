import type { Aspect, ComparedTarget, TargetChange, TargetSide } from '../../model/subjects/comparison.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import type { Labels } from '../../text/labels.ts';
import { figureWords } from './actual-words.ts';
import { plainNumber } from './plain-number.ts';

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
export function sideWords({ status, actual, provisional }: TargetSide, labels: Labels): string {
  const word = `${statusGlyphs[status]} ${labels.statuses[status]}`;
  if (actual === null) return word;
  const mark = provisional ? ` (${labels.comparison.provisional})` : '';
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
