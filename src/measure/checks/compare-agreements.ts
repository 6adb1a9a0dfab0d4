import type { AgreementDemand } from '../../model/data/demand.ts';
import { type Finding, compareText } from '../../model/finding.ts';
import type { Quantity, Rational, Unit } from '../../model/quantity.ts';
import type { Reading } from '../../model/verdict/verdict.ts';
import { printQuantity } from '../../quantity/numbers/print.ts';
import { abs, compare, multiply, one, subtract, zero } from '../../quantity/numbers/rational.ts';
import { areAlike } from '../../quantity/units/measure-unit.ts';
import { finding } from '../../text/finding.ts';
import type { SourceResults } from '../readings/read-fold.ts';
import { type Group, groupsOf, readOne } from '../readings/read-formula.ts';

/**
 * Holds the figures that must agree against each other, exactly; with `each`, group by group. Figures that differ by more
 * than the tolerance are an error of nobody's rows: it stands at the agreement's place in the plan and touches no target.
 * Where one of them is missing or provisional they are not compared.
 */
export function compareAgreements(
  agreements: readonly AgreementDemand[],
  sources: SourceResults,
): readonly Finding[] {
  return agreements.flatMap((agreement) =>
    groupsOfBoth(agreement, sources).flatMap(({ key, group }) => {
      const [first, second] = agreement.formulas.map((formula) => readOne(formula, key, sources));
      if (!first || !second) throw new Error('an agreement has two sides');
      return compareFigures(agreement, group, first, second);
    }),
  );
}

/** The groups of either side, sorted, shown as the first side shows them; one without a name where there are none. */
function groupsOfBoth({ formulas }: AgreementDemand, sources: SourceResults): readonly Group[] {
  const all = new Map<string, Group>();
  for (const group of formulas.flatMap((formula) => groupsOf(formula, sources))) {
    if (!all.has(group.key)) all.set(group.key, group);
  }
  if (all.size === 0) return [{ key: '', group: '' }];
  return [...all.values()].sort((a, b) => compareText(a.group, b.group));
}

function compareFigures(
  { title, level, within, unit, place }: AgreementDemand,
  group: string,
  first: Reading,
  second: Reading,
): readonly Finding[] {
  const about = { title, group: group === '' ? null : group };
  if (
    first.state !== 'sure' ||
    second.state !== 'sure' ||
    first.value === null ||
    second.value === null ||
    !areAlike(first.unit, second.unit)
  ) {
    return [finding('data/not-compared', about, place)];
  }
  const difference = abs(subtract(first.value, second.value));
  if (compare(difference, toleranceOf(within, unit, first.value)) <= 0) return [];
  const shown = unit ?? plainUnit(within);
  const args = {
    ...about,
    first: printQuantity(first.value, shown, second.value),
    second: printQuantity(second.value, shown, first.value),
    difference: printQuantity(difference, shown, zero),
    within: within && printQuantity(within.value, within.unit, zero),
  };
  return [finding(level === 'error' ? 'data/disagreement' : 'data/disagreement-warning', args, place)];
}

/** In the figures' base unit: as it stands, but a percentage for figures that are none is one of the first figure. */
function toleranceOf(within: Quantity | null, unit: Unit | null, first: Rational): Rational {
  if (within === null) return zero;
  const isPart =
    within.unit.dimension === 'ratio' && unit?.dimension !== 'ratio' && unit?.dimension !== 'rate';
  return isPart ? multiply(within.value, abs(first)) : within.value;
}

function plainUnit(within: Quantity | null): Unit {
  if (within !== null && within.unit.dimension !== 'ratio') return within.unit;
  return { text: '', dimension: 'plain', factor: one, base: null };
}
