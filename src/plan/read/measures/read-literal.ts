import type { Literal } from '../../../model/plan/condition.ts';
import type { Column } from '../../../model/plan/plan.ts';
import type { Rational } from '../../../model/quantity.ts';
import { parseFlag } from '../../../quantity/numbers/parse-flag.ts';
import { parseNumber } from '../../../quantity/numbers/parse-number.ts';
import { multiply } from '../../../quantity/numbers/rational.ts';
import { parseSpan } from '../../../quantity/thresholds/parse-span.ts';
import { unitFits, unitOfColumn } from '../../../quantity/units/measure-unit.ts';
import { parseQuantity } from '../../../quantity/units/read-amount.ts';
import type { Mistakes } from '../../yaml/mistakes.ts';
import type { Node } from '../../yaml/node.ts';
import { shapeOf } from '../read-fields.ts';
import { kindOf } from '../references.ts';

/**
 * Reads a value as the cells of a column are read: a text as one of the column's values (another spelling becomes the
 * main one), a number in the column's unit unless it has one of its own, a date of any precision, a boolean.
 */
export function readLiteral(node: Node, column: Column, mistakes: Mistakes): Literal | null {
  if (node.kind !== 'scalar' || node.text === '') {
    if (node.kind !== 'broken') reportShape(node, column.name, mistakes);
    return null;
  }
  const text = node.text.trim();
  const kind = kindOf(column.type);
  if (kind === 'text') return readText(text, node.offset, column, mistakes);
  if (kind === 'number') {
    const number = readNumberIn(column, text, node.offset, mistakes);
    return number && { kind, number, text };
  }
  const span = kind === 'date' ? parseSpan(text) : null;
  if (span) return { kind: 'date', span, text };
  const isFlag = kind === 'boolean' ? parseFlag(text) : null;
  if (isFlag !== null) return { kind: 'boolean', flag: isFlag, text };
  const args = { value: text, column: column.name, type: column.type };
  mistakes.reportUse([column], 'plan/bad-value', args, node.offset);
  return null;
}

/** Reads a number in a column's unit; null, reported, for what is none and for units that do not fit. */
export function readNumberIn(
  column: Pick<Column, 'name' | 'type' | 'unit'>,
  text: string,
  offset: number,
  mistakes: Mistakes,
): Rational | null {
  const unit = unitOfColumn(column);
  const bare = parseNumber(text);
  if (bare) return unit ? multiply(bare, unit.factor) : bare;
  const quantity = parseQuantity(text);
  if (!quantity) {
    mistakes.report('plan/bad-value', { value: text, column: column.name, type: column.type }, offset);
    return null;
  }
  if (unit === null || unitFits(unit, quantity.unit)) return quantity.value;
  const args = {
    value: text,
    column: column.name,
    dimension: unit.dimension,
    unit: unit.text,
    given: quantity.unit.dimension,
  };
  mistakes.report('plan/value-unit', args, offset);
  return null;
}

function readText(text: string, offset: number, column: Column, mistakes: Mistakes): Literal | null {
  if (column.values === null) return { kind: 'text', text };
  const spellings = spellingsOf(column.values);
  const main = spellings.get(text);
  if (main !== undefined) return { kind: 'text', text: main };
  mistakes.reportUse(
    [column],
    'plan/unknown-value',
    { value: text, column: column.name, ...mistakes.nearest(text, [...spellings.keys()]) },
    offset,
  );
  return null;
}

const allSpellings = new WeakMap<object, ReadonlyMap<string, string>>();

/** Every spelling of a column's values with the value it stands for, the values first. */
function spellingsOf(values: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const known = allSpellings.get(values);
  if (known) return known;
  const spellings = new Map(Object.keys(values).map((main) => [main, main]));
  for (const [main, others] of Object.entries(values)) for (const other of others) spellings.set(other, main);
  allSpellings.set(values, spellings);
  return spellings;
}

function reportShape(node: Node, column: string, mistakes: Mistakes): void {
  if (shapeOf(node) === 'nothing') mistakes.report('plan/empty-value', { key: column }, node.offset);
  else
    mistakes.report('plan/wrong-shape', { key: column, expected: 'text', got: shapeOf(node) }, node.offset);
}
