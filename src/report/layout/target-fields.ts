import type { Rational } from '../../model/quantity.ts';
import type { ExactText, Result } from '../../model/subjects/report.ts';
import { decimalPlaces, decimalText, parseExact, roundTo } from '../../quantity/numbers/exact-text.ts';
import { printLimit } from '../../quantity/numbers/print.ts';
import { compare, divide, multiply, rational } from '../../quantity/numbers/rational.ts';
import { unitFits } from '../../quantity/units/measure-unit.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { parseQuantity } from '../../quantity/units/read-amount.ts';
import type { Labels } from '../../text/labels.ts';
import type { FieldName } from '../../text/labels/spreadsheet.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import {
  completionWords,
  figureWords,
  groupFigure,
  isProvisional,
  marginWords,
} from '../words/figure-words.ts';
import { remarks } from '../words/result-words.ts';

/** What a list says of a target in one of its fields: a text, or a number with the way it is shown elsewhere. */
export type FieldValue = string | FieldNumber;

/** A number in the unit it is shown in; `limits` are the numbers it must stay on its side of when it is rounded. */
export interface FieldNumber {
  readonly value: Rational;
  /** As the report prints it, with its unit; null for numbers without one. */
  readonly display: string | null;
  readonly limits: readonly Rational[];
}

/** Gives a field of a target; empty where it does not apply. */
export function targetField(name: FieldName, result: Result, number: number, labels: Labels): FieldValue {
  return fields[name](result, labels, number);
}

type Field = (result: Result, labels: Labels, number: number) => FieldValue;

const fields: Readonly<Record<FieldName, Field>> = {
  number: (_, __, number) => ({ value: rational(number), display: null, limits: [] }),
  section: ({ section }) => section,
  clause: ({ clause }) => clause ?? '',
  id: ({ id }) => id,
  title: ({ title }) => title,
  owners: ({ owners }, labels) => labels.list(owners),
  status: ({ status }, labels) => labels.statuses[status],
  wording: ({ target }) => target.wording,
  words: ({ target }) => target.words,
  operator: ({ target }) => target.operator,
  limit: ({ target }) => limitField(target.limit, target.unit),
  upper: ({ target }) => limitField(target.upper, target.unit),
  unit: ({ target }) => target.unit,
  actual: (result) => figure(result, result.actual?.value ?? null, result.actual?.display ?? null),
  display: ({ actual }, labels) => figureWords(actual, labels),
  numerator: ({ actual }) => plain(actual?.numerator ?? null),
  denominator: ({ actual }) => plain(actual?.denominator ?? null),
  margin: ({ margin, target }) => {
    const value = inUnit(margin?.value ?? null, target.unit);
    return value === null ? '' : { value, display: margin?.display ?? null, limits: [rational(0)] };
  },
  marginWords: (result, labels) => marginWords(result, labels) ?? '',
  items: ({ margin }) => plain(margin?.items ?? null),
  completion: ({ completion }) => {
    const rate = completion === null ? null : parseExact(completion);
    const display = completionWords(completion);
    return rate === null ? '' : { value: multiply(rate, hundred), display, limits: [hundred] };
  },
  attainment: ({ attainment }, labels) =>
    attainment === null ? '' : labels.spreadsheet.attainments[attainment],
  baseline: (result) => baselineField(result),
  change: ({ baseline }) => baseline?.change ?? '',
  points: ({ points }) => plain(points?.got ?? null),
  pointsOf: ({ weight }) => plain(weight),
  provisional: (result, labels) => labels.spreadsheet[isProvisional(result) ? 'yes' : 'no'],
  reason: ({ reason }) => reason ?? '',
  reading: ({ reading }) => reading ?? '',
  stated: ({ stated }) =>
    stated === null ? '' : [stated.by, stated.date, stated.document].filter(Boolean).join(' '),
  note: ({ note }) => note ?? '',
  waiver: ({ waiver }, labels) =>
    waiver === null ? '' : labels.report.waiver(waiver.reason, waiver.until, waiver.expired),
  others: (result, labels) =>
    remarks(
      {
        ...result,
        reading: null,
        stated: null,
        note: null,
        waiver: null,
        baseline: null,
        points: null,
        weight: null,
      },
      labels,
    ).join(labels.placeSeparator),
  groups: ({ groups }, labels) =>
    (groups ?? [])
      .map((each) => `${statusGlyphs[each.status]} ${each.group} ${groupFigure(each, labels)}`)
      .join(labels.placeSeparator),
  measure: ({ measureWords }) => measureWords ?? '',
  findings: ({ diagnostics }, labels) => labels.list(diagnostics),
  evidence: (result, labels) => evidenceWords(result, labels).join(labels.placeSeparator),
  place: ({ place }) => `${place.file}:${place.line}`,
};

const hundred = rational(100);

function figure({ target }: Result, value: ExactText | null, display: string | null): FieldValue {
  const limits = [target.limit, target.upper].flatMap((limit) => inUnit(limit, target.unit) ?? []);
  const number = inUnit(value, target.unit);
  return number === null ? '' : { value: number, display, limits };
}

// Of another dimension it is no number of the unit beside it.
function baselineField({ baseline, target }: Result): FieldValue {
  if (baseline === null) return '';
  const stated = parseQuantity(baseline.display)?.unit;
  if (!stated || !unitFits(stated, parseUnit(target.unit))) return baseline.display;
  const value = inUnit(baseline.value, target.unit);
  return value === null ? '' : { value, display: baseline.display, limits: [] };
}

function limitField(limit: ExactText | null, unit: string): FieldValue {
  const exact = limit === null ? null : parseExact(limit);
  if (exact === null) return '';
  const known = parseUnit(unit);
  return { value: divide(exact, known.factor), display: printLimit(exact, known), limits: [] };
}

function shown(value: Rational | null): FieldValue {
  return value === null ? '' : { value, display: null, limits: [] };
}

function plain(value: ExactText | null): FieldValue {
  return shown(value === null ? null : parseExact(value));
}

/** A figure of the base unit as a number of the unit it is shown in: 0.8976 in % is 89.76. Null where there is none. */
export function inUnit(value: ExactText | null, unit: string): Rational | null {
  const exact = value === null ? null : parseExact(value);
  return exact && divide(exact, parseUnit(unit).factor);
}

const fewestPlaces = 10;

/**
 * A number in plain digits: exact where it terminates, else rounded to ten decimals, and as many more as it takes to
 * stand on the same side of `limits` as the true number.
 */
export function plainDigits(value: Rational, limits: readonly Rational[] = []): string {
  const exact = decimalPlaces(value);
  if (exact !== null) return decimalText(value, exact);
  let places = fewestPlaces;
  while (!limits.every((limit) => compare(roundTo(value, places), limit) === compare(value, limit))) places++;
  return decimalText(value, places);
}
