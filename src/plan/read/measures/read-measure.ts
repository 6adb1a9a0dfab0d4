import type { Against, Measure } from '../../../model/plan/measure.ts';
import {
  type MeasureUnit,
  areAlike,
  differenceUnit,
  quotientUnit,
  ratioUnit,
} from '../../../quantity/units/measure-unit.ts';
import { nested } from '../../schema.ts';
import { type MapNode, type Node, entryOf } from '../../yaml/node.ts';
import { type Field, itemsOf, mapOf, readFields, reportChoice } from '../read-fields.ts';
import type { Scope } from '../references.ts';
import { type ReadMeasure, type ScopeFields, groupsName, readScope, scopeShape } from './measure-scope.ts';
import { readRowMeasure, rowKinds, rowMeasureSchemas } from './read-row-measure.ts';
import * as z from '../../schema.ts';

const compositeKinds = ['ratio', 'total', 'growth', 'difference'] as const;
const kinds = [...rowKinds, ...compositeKinds];

const part = nested(() => measureSchema);
const ratioShape = {
  numerator: part,
  denominator: part,
  per: z.optional(z.enum(['100', '1000', '10000', '100000'])),
};
const changeShape = {
  of: part,
  against: z.optional(nested(() => z.union([z.enum(['year-ago', 'previous']), part]))),
};
const shapes = {
  ratio: { ratio: nested(() => z.strictObject(ratioShape)), ...scopeShape },
  total: { total: nested(() => z.nonEmpty(z.array(part))), ...scopeShape },
  growth: { growth: nested(() => z.strictObject(changeShape)), ...scopeShape },
  difference: { difference: nested(() => z.strictObject(changeShape)), ...scopeShape },
};

/** A measure as editors see it. */
export const measureSchema: z.Schema = z.lazy(() => {
  const [first, ...others] = rowMeasureSchemas();
  const composites = Object.values(shapes).map((shape) => z.strictObject(shape));
  return z.union(first ? [first, ...others, ...composites] : composites);
});

/**
 * Reads a measure, with the unit of its figure; null where nothing is known of it, which has been reported. A measure
 * with mistakes is still read as far as it goes, so that every mistake is found.
 *
 *     measure := a measure over rows
 *              | { ratio: { numerator: measure, denominator: measure, per?: 100 | 1000 | 10000 | 100000 } }
 *              | { total: [measure, …] }
 *              | { growth | difference: { of: measure, against?: year-ago | previous | measure } }
 *       any of them: period?: all | PERIOD    and    each?: COLUMN | { every: month | quarter }
 */
export function readMeasure(node: Node, scope: Scope): ReadMeasure | null {
  const map = mapOf(node, 'measure', scope.mistakes);
  if (!map) return null;
  const [kind, second] = kinds.filter((candidate) => entryOf(map, candidate));
  if (!kind) {
    reportNoKind(map, scope);
    return null;
  }
  if (second) {
    const offset = entryOf(map, second)?.key.offset ?? map.offset;
    scope.mistakes.report('plan/two-measures', { one: kind, other: second }, offset);
    return null;
  }
  return isComposite(kind) ? readComposite(kind, map, scope) : readRowMeasure(kind, map, scope);
}

function isComposite(kind: (typeof kinds)[number]): kind is (typeof compositeKinds)[number] {
  return compositeKinds.some((composite) => composite === kind);
}

function reportNoKind(map: MapNode, { mistakes }: Scope): void {
  for (const { key } of map.entries) {
    const { near } = mistakes.nearest(key.text, kinds);
    if (near !== null) return mistakes.report('plan/no-measure', { known: kinds, near }, key.offset);
  }
  mistakes.report('plan/no-measure', { known: kinds, near: null }, map.offset);
}

type Read = Omit<ReadMeasure, 'measure'> & {
  readonly make: (common: Pick<Measure, 'period' | 'each'>) => Measure;
  /** False where a part's groups were reported already. */
  readonly mayMix: boolean;
};

function readComposite(
  kind: (typeof compositeKinds)[number],
  map: MapNode,
  scope: Scope,
): ReadMeasure | null {
  const fields: ScopeFields | null = readFields(map, shapes[kind], 'measure', scope.mistakes);
  const inner = entryOf(map, kind)?.value;
  if (!fields || !inner) return null;
  const read =
    kind === 'ratio'
      ? readRatio(inner, scope)
      : kind === 'total'
        ? readTotal(inner, scope)
        : readChange(kind, inner, scope);
  if (!read) return null;
  const common = readScope(fields, read.sources, scope);
  // A part's own `each` goes before the whole's, which the other parts take over.
  const each = [...new Set([...read.each, ...(common.each === null ? [] : [groupsName(common.each)])])];
  if (each.length > 1 && read.mayMix) {
    const offset = fields.each?.key.offset ?? entryOf(map, kind)?.key.offset ?? map.offset;
    scope.mistakes.report('plan/mixed-each', { columns: each }, offset);
  }
  return { measure: read.make(common), unit: read.unit, sources: read.sources, each };
}

function readRatio(node: Node, scope: Scope): Read | null {
  const fields = readFields(node, ratioShape, 'ratio', scope.mistakes);
  const numerator = fields?.numerator ? readMeasure(fields.numerator.node, scope) : null;
  const denominator = fields?.denominator ? readMeasure(fields.denominator.node, scope) : null;
  if (!numerator || !denominator) return null;
  const per = fields?.per ? Number(fields.per.value) : null;
  return {
    unit: quotientUnit(numerator.unit, denominator.unit),
    ...joined([numerator, denominator]),
    make: (common) => ({
      kind: 'ratio',
      numerator: numerator.measure,
      denominator: denominator.measure,
      per,
      ...common,
    }),
  };
}

function readTotal(node: Node, scope: Scope): Read | null {
  const items = itemsOf(node, 'total', scope.mistakes);
  if (!items) return null;
  if (items.length === 0) scope.mistakes.report('plan/empty-value', { key: 'total' }, node.offset);
  const parts = items.map((item) => readMeasure(item, scope));
  const read = parts.filter((item) => item !== null);
  const known = read.find(({ unit }) => unit !== null)?.unit ?? null;
  for (const [index, item] of parts.entries()) {
    if (item && !areAlike(known, item.unit))
      reportUnlike('total', known, item.unit, items[index] ?? node, scope);
  }
  if (read.length === 0) return null;
  return {
    unit: known,
    ...joined(read),
    make: (common) => ({ kind: 'total', parts: read.map(({ measure }) => measure), ...common }),
  };
}

function readChange(kind: 'growth' | 'difference', node: Node, scope: Scope): Read | null {
  const fields = readFields(node, changeShape, kind, scope.mistakes);
  const of = fields?.of ? readMeasure(fields.of.node, scope) : null;
  const earlier = fields?.against
    ? readAgainst(fields.against, scope)
    : { against: 'year-ago' as const, read: null };
  if (!of || !earlier) return null;
  const { read } = earlier;
  if (read && !areAlike(of.unit, read.unit))
    reportUnlike(kind, of.unit, read.unit, fields?.against?.node ?? node, scope);
  return {
    unit: kind === 'growth' ? ratioUnit() : differenceUnit(of.unit ?? read?.unit ?? null),
    ...joined(read ? [of, read] : [of]),
    make: (common) => ({ kind, of: of.measure, against: earlier.against, ...common }),
  };
}

function readAgainst(
  { node, key }: Field<unknown>,
  scope: Scope,
): { against: Against; read: ReadMeasure | null } | null {
  if (node.kind !== 'scalar') {
    const read = readMeasure(node, scope);
    return read && { against: read.measure, read };
  }
  if (node.text === 'year-ago' || node.text === 'previous') return { against: node.text, read: null };
  reportChoice(key, node, ['year-ago', 'previous'], scope.mistakes);
  return null;
}

function reportUnlike(
  measure: string,
  one: MeasureUnit,
  other: MeasureUnit,
  node: Node,
  { mistakes }: Scope,
): void {
  const args = {
    measure,
    one: one?.dimension ?? 'plain',
    oneUnit: one?.text ?? '',
    other: other?.dimension ?? 'plain',
    otherUnit: other?.text ?? '',
  };
  mistakes.report('plan/unlike-measures', args, node.offset);
}

/** The sources and groups of several measures together. */
function joined(parts: readonly ReadMeasure[]): Pick<Read, 'sources' | 'each' | 'mayMix'> {
  return {
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    each: [...new Set(parts.flatMap(({ each }) => each))],
    mayMix: parts.every(({ each }) => each.length < 2),
  };
}
