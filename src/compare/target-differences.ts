import type { Aspect, TargetDifference } from '../model/subjects/comparison.ts';
import type { ComparableResult } from './saved/comparable-report.ts';
import { compare } from '../quantity/numbers/rational.ts';
import { headingOf } from '../quantity/thresholds/meets-threshold.ts';
import { unitFits } from '../quantity/units/measure-unit.ts';
import { aimOf, exactOf, isSameQuestion, unitOf } from './compare-figures.ts';

/** Everything of a target but its status and its figure that is not as it was. */
export function targetDifferences(
  before: ComparableResult,
  after: ComparableResult,
  isOneLanguage: boolean,
): readonly TargetDifference[] {
  const [was, is] = [before.target, after.target];
  return [
    limitDifference(was, is),
    difference('upper', was.upper, is.upper),
    difference('open', openText(was), openText(is)),
    difference('operator', was.operator, is.operator),
    difference('unit', was.unit, is.unit),
    difference('wording', was.wording, is.wording),
    difference('reading', before.reading, after.reading),
    isSameQuestion(before, after) ? null : difference('measure', before.measure, after.measure),
    difference('title', before.title, after.title),
    difference('section', before.section, after.section),
    difference('owners', before.owners.join(', '), after.owners.join(', ')),
    difference('provisional', String(before.provisional), String(after.provisional)),
    difference('waiver', waiverText(before), waiverText(after)),
    difference('weight', weightOf(before), weightOf(after)),
    difference('veto', String(before.veto), String(after.veto)),
    difference('points', before.points?.got ?? null, after.points?.got ?? null),
    // A pace is said in the language of its report.
    isOneLanguage ? difference('pace', before.pace?.state ?? null, after.pace?.state ?? null) : null,
  ].filter((each) => each !== null);
}

function weightOf({ weight, points }: ComparableResult): string | null {
  return weight ?? points?.of ?? null;
}

function difference(aspect: Aspect, before: string | null, after: string | null): TargetDifference | null {
  return before === after ? null : { aspect, before, after, demand: null };
}

// A limit that is another figure moves with it while the target stays what it is.
function limitDifference(
  was: ComparableResult['target'],
  is: ComparableResult['target'],
): TargetDifference | null {
  const isComputed = was.text === is.text && was.operator === is.operator && was.unit === is.unit;
  const found = difference(isComputed ? 'computed-limit' : 'limit', was.limit, is.limit);
  return found && { ...found, demand: demandOf(was, is) };
}

function demandOf(
  was: ComparableResult['target'],
  is: ComparableResult['target'],
): TargetDifference['demand'] {
  const [from, to] = [exactOf(was.limit), exactOf(is.limit)];
  const heading = headingOf(aimOf(is));
  const isLike = was.operator === is.operator && unitFits(unitOf(was, was.limit), unitOf(is, is.limit));
  if (from === null || to === null || heading === 'near' || !isLike) return null;
  return compare(to, from) > 0 === (heading === 'up') ? 'more' : 'less';
}

function openText({ open }: ComparableResult['target']): string | null {
  return open && `${open[0] ? '(' : '['} ${open[1] ? ')' : ']'}`;
}

function waiverText({ waiver }: ComparableResult): string | null {
  return waiver && `${waiver.until}${waiver.expired ? ' !' : ''} ${waiver.reason}`;
}
