import { hash } from 'node:crypto';
import type { Condition, Literal, Operand } from '../../../model/plan/condition.ts';
import type { Measure } from '../../../model/plan/measure.ts';
import type { Basis } from '../../../model/plan/plan.ts';
import type { Rational } from '../../../model/quantity.ts';

/** A normal form: arrays of texts and of themselves, so that nothing depends on the order of keys. */
type Form = string | null | readonly Form[];

/**
 * SHA-256, in hex, of where a target's figure comes from. The same question has the same hash however it is spelt:
 * the order of keys, of conditions and of values, aliases, `90` for `90%`, a list of one for its item.
 */
export function hashBasis(basis: Basis): string {
  return hash('sha256', JSON.stringify(formOfBasis(basis)));
}

function formOfBasis(basis: Basis): Form {
  if (basis.kind === 'unmeasured') return ['unmeasured'];
  if (basis.kind === 'stated') return ['stated', basis.stated.by];
  return ['measured', formOfMeasure(basis.measure), number(basis.scale)];
}

function formOfMeasure(measure: Measure): Form {
  const { period, each } = measure;
  const kind = measure.kind === 'median' ? 'percentile' : measure.kind;
  const groups = each === null || typeof each === 'string' ? each : ['every', each.every];
  return [kind, groups, period && formOfPeriod(period), ...partsOfMeasure(measure)];
}

function formOfPeriod(period: NonNullable<Measure['period']>): Form {
  if (period.kind === 'fixed') return ['fixed', String(period.period.from), String(period.period.to)];
  return [
    period.kind,
    ...Object.entries(period)
      .filter(([key]) => key !== 'kind')
      .toSorted()
      .flat(),
  ];
}

function partsOfMeasure(measure: Measure): readonly Form[] {
  switch (measure.kind) {
    case 'ratio':
      return [formOfMeasure(measure.numerator), formOfMeasure(measure.denominator)];
    case 'total':
      return sorted(measure.parts.map(formOfMeasure));
    case 'growth':
    case 'difference': {
      const { against } = measure;
      return [formOfMeasure(measure.of), typeof against === 'string' ? against : formOfMeasure(against)];
    }
    default: {
      const { source, where } = measure;
      const column = 'column' in measure ? measure.column : null;
      const weight = measure.kind === 'mean' ? measure.weight : null;
      const by = measure.kind === 'latest' ? measure.by : null;
      const distinct = measure.kind === 'count' && measure.distinct ? sorted(measure.distinct) : null;
      const meets = measure.kind === 'share' ? formOfCondition(measure.meets) : null;
      const at = 'at' in measure ? [number(measure.at)] : [];
      return [source, where && formOfCondition(where), column, weight, by, distinct, meets, ...at];
    }
  }
}

function formOfCondition(condition: Condition): Form {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none': {
      const { kind } = condition;
      const parts = unique(
        condition.parts.flatMap((part) => flattened(part, kind === 'none' ? 'any' : kind)),
      );
      return parts.length === 1 && kind !== 'none' ? (parts[0] ?? null) : [kind, ...parts];
    }
    case 'in':
    case 'not-in':
      return [condition.kind, condition.column, ...unique(condition.values.map(formOfLiteral))];
    case 'equals-column': {
      const [one = '', other = ''] = [condition.column, condition.other].toSorted();
      return ['equals', one, other, String(condition.negated)];
    }
    case 'member':
      return ['member', condition.column, condition.source, condition.of, String(condition.negated)];
    case 'compare':
      return [condition.by, condition.column, formOfOperand(condition.to)];
    case 'sum': {
      const { by, column, of, within } = condition;
      return ['sum', by, column, sorted(of), number(within)];
    }
    case 'days':
      return ['days', condition.by, condition.column, condition.to, number(condition.days)];
    case 'match': {
      const { columns, source, of } = condition;
      return ['match', source, sorted(columns.map((column, index) => [column, of[index] ?? '']))];
    }
    case 'text':
      return [condition.by, condition.column, condition.text];
    case 'blank':
      return ['blank', condition.column, String(condition.blank)];
  }
}

/** The parts of a condition of the same kind, which say the same one level up. */
function flattened(condition: Condition, kind: 'all' | 'any'): readonly Form[] {
  if (condition.kind !== kind) return [formOfCondition(condition)];
  return condition.parts.flatMap((part) => flattened(part, kind));
}

function formOfOperand(operand: Operand): Form {
  if (operand.kind === 'literal') return formOfLiteral(operand.value);
  if (operand.kind === 'column') return ['column', operand.column];
  return ['period', operand.edge, ...(operand.days === 0 ? [] : [String(operand.days)])];
}

function formOfLiteral(literal: Literal): Form {
  switch (literal.kind) {
    case 'text':
      return ['text', literal.text];
    case 'number':
      return ['number', number(literal.number)];
    case 'date':
      return ['date', String(literal.span.from), String(literal.span.to)];
    case 'boolean':
      return ['boolean', String(literal.flag)];
  }
}

function number({ n, d }: Rational): string {
  return `${n}/${d}`;
}

function sorted(forms: readonly Form[]): readonly Form[] {
  const keyed = forms.map((form): [string, Form] => [JSON.stringify(form), form]);
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, form]) => form);
}

function unique(forms: readonly Form[]): readonly Form[] {
  return [...new Map(sorted(forms).map((form) => [JSON.stringify(form), form])).values()];
}
