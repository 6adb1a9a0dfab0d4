import type { ComparedTarget, TargetSide } from '../../model/subjects/comparison.ts';
import { parseExact } from '../../quantity/numbers/exact-text.ts';
import { compare, rational } from '../../quantity/numbers/rational.ts';
import type { Labels } from '../../text/labels.ts';
import { changeNotes } from '../words/comparison-words.ts';
import { isProvisional } from '../words/figure-words.ts';
import { type FieldValue, inUnit } from './target-fields.ts';

/** What a list says of what became of a target. */
export type ComparisonField =
  | 'kind'
  | 'section'
  | 'title'
  | 'words'
  | 'statusBefore'
  | 'statusAfter'
  | 'before'
  | 'after'
  | 'difference'
  | 'change'
  | 'owners'
  | 'remarks'
  | 'id';

/** The fields of a list, in their order. */
export const comparisonFields: readonly ComparisonField[] = [
  'kind',
  'section',
  'title',
  'words',
  'statusBefore',
  'statusAfter',
  'before',
  'after',
  'difference',
  'change',
  'owners',
  'remarks',
  'id',
];

/** What the fields are called. */
export function comparisonHead(field: ComparisonField, labels: Labels): string {
  const { comparison, spreadsheet } = labels;
  const own = {
    kind: comparison.kind,
    words: labels.target,
    statusBefore: comparison.statusBefore,
    statusAfter: comparison.statusAfter,
    before: comparison.before,
    after: comparison.after,
    difference: comparison.difference,
    change: comparison.change,
    remarks: labels.remarks,
  };
  return field in own ? own[field as keyof typeof own] : spreadsheet.fields[field as 'id'];
}

/** Gives a field of a compared target: a text, or a number in the unit it is shown in. */
export function comparisonField(field: ComparisonField, target: ComparedTarget, labels: Labels): FieldValue {
  const { before, after, figure } = target;
  switch (field) {
    case 'kind':
      return labels.comparison.kinds[target.kind];
    case 'section':
    case 'title':
    case 'id':
      return target[field];
    case 'owners':
      return labels.list(target.owners);
    case 'words':
      return (after ?? before)?.target.words ?? '';
    case 'statusBefore':
      return statusText(before, labels);
    case 'statusAfter':
      return statusText(after, labels);
    case 'before':
    case 'after':
      return sideFigure(target[field]);
    case 'difference':
      return differenceOf(target, labels);
    case 'change':
      return figure?.words ?? '';
    case 'remarks':
      return changeNotes(target, labels).join(labels.placeSeparator);
  }
}

/** A status; what errors may still change is marked. */
function statusText(side: TargetSide | null, labels: Labels): string {
  if (side === null) return '';
  const word = labels.statuses[side.status];
  return isProvisional(side) && side.actual !== null ? `${word} (${labels.comparison.provisional})` : word;
}

function sideFigure(side: TargetSide | null): FieldValue {
  if (side?.actual == null) return '';
  const value = inUnit(side.actual.value, side.target.unit);
  const limits = [side.target.limit, side.target.upper].flatMap(
    (limit) => inUnit(limit, side.target.unit) ?? [],
  );
  return value === null ? side.actual.display : { value, display: side.actual.display, limits };
}

/** The later figure less the earlier, with its sign, in points where the figures are percentages. */
function differenceOf({ after, figure }: ComparedTarget, labels: Labels): FieldValue {
  const unit = after?.target.unit ?? '';
  const isExact = figure?.difference != null && parseExact(figure.difference) !== null;
  const value = isExact ? inUnit(figure.difference, unit) : null;
  if (value === null) return '';
  const decimals = /\.(\d+)/.exec(after?.actual?.display ?? '')?.[1]?.length ?? 0;
  const behind = unit === '%' ? labels.comparison.points : unit;
  const digits = `${compare(value, rational(0)) > 0 ? '+' : ''}0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  return { value, display: `${digits}${behind}`, limits: [rational(0)] };
}
