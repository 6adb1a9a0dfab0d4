import type { Condition } from '../../../model/plan/condition.ts';
import type { Measure } from '../../../model/plan/measure.ts';
import {
  type Agreement,
  type NamedLabel,
  type Section,
  type Source,
  isRelative,
} from '../../../model/plan/plan.ts';

/** What else than its sources a plan reckons from. */
interface Asking {
  readonly sections: readonly Section[];
  readonly agree: readonly Agreement[];
}

/**
 * The sources with the labels that the plan's conditions name, by column: a row that looks like a total and that the plan
 * names is data. The whole plan is asked, whatever a run selects of it.
 */
export function withNamedLabels(sources: readonly Source[], { sections, agree }: Asking): readonly Source[] {
  const found = new Map<string, Map<string, NamedLabel[]>>(sources.map(({ name }) => [name, new Map()]));
  const take = (source: string, condition: Condition | null): void => {
    if (condition === null) return;
    if ('parts' in condition) {
      for (const part of condition.parts) take(source, part);
      return;
    }
    const labels = labelsOf(condition);
    if (labels.length === 0) return;
    const columns = found.get(source);
    columns?.set(condition.column, [...(columns.get(condition.column) ?? []), ...labels]);
  };
  const asked = new Map<string, ReadonlySet<string>>();
  const visit = (measure: Measure): void => {
    if ('source' in measure) {
      const own = askedColumns(measure.where);
      const before = asked.get(measure.source);
      asked.set(
        measure.source,
        before === undefined ? own : new Set([...own].filter((column) => before.has(column))),
      );
      take(measure.source, measure.where);
      if (measure.kind === 'share') take(measure.source, measure.meets);
    }
    for (const part of partsOf(measure)) visit(part);
  };
  for (const { basis, threshold } of sections.flatMap(({ targets }) => targets)) {
    if (basis.kind === 'measured') visit(basis.measure);
    if (isRelative(threshold)) visit(threshold.measure);
  }
  for (const { measures } of [...agree, ...sources.flatMap((source) => source.agree)])
    measures.forEach(visit);
  for (const { name, rules } of sources) for (const { where } of rules) take(name, where);
  return sources.map((source) => ({
    ...source,
    named: Object.fromEntries([
      ...(found.get(source.name) ?? []),
      // Where every measure says which texts of a column it takes, no row is counted by mistake.
      ...[...(asked.get(source.name) ?? [])].map((column) => [column, [{ by: 'contains', text: '' }]]),
    ]),
  }));
}

/** The columns whose texts a condition chooses among, whatever else it asks. */
function askedColumns(condition: Condition | null): ReadonlySet<string> {
  if (condition === null) return new Set();
  if ('parts' in condition)
    return new Set(
      condition.kind === 'all' ? condition.parts.flatMap((part) => [...askedColumns(part)]) : [],
    );
  return new Set(condition.kind === 'in' || condition.kind === 'text' ? [condition.column] : []);
}

function labelsOf(test: Exclude<Condition, { readonly parts: readonly Condition[] }>): readonly NamedLabel[] {
  if (test.kind === 'text') return [{ by: test.by, text: test.text }];
  if (test.kind !== 'in' && test.kind !== 'not-in') return [];
  return test.values.flatMap((value) =>
    value.kind === 'text' ? [{ by: 'is' as const, text: value.text }] : [],
  );
}

function partsOf(measure: Measure): readonly Measure[] {
  switch (measure.kind) {
    case 'ratio':
      return [measure.numerator, measure.denominator];
    case 'total':
      return measure.parts;
    case 'growth':
    case 'difference':
      return typeof measure.against === 'object' ? [measure.of, measure.against] : [measure.of];
    default:
      return [];
  }
}
