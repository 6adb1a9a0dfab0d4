import { type Finding, nowhere } from '../../model/finding.ts';
import type { Plan, Retired } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { comparableName, nearestName } from '../../text/nearest-name.ts';

/** The targets that were asked for: their ids, null for all. */
export interface Selection {
  readonly ids: ReadonlySet<string> | null;
  readonly findings: readonly Finding[];
}

/** Finds the targets that each `--only` names by id, by section (title or clause) or by owner. */
export function selectTargets(only: readonly string[], plan: Plan): Selection {
  if (only.length === 0) return { ids: null, findings: [] };
  const idsByName = namesOf(plan);
  const ids = only.flatMap((name) => idsByName.get(comparableName(name))?.ids ?? []);
  return { ids: new Set(ids), findings: unknownTo([plan], only) };
}

/** What of `--only` each of several plans knows; a name that none of them knows is said. */
export function splitSelection(
  only: readonly string[],
  plans: readonly Plan[],
): { readonly known: readonly (readonly string[])[]; readonly findings: readonly Finding[] } {
  const known = plans.map((plan) => {
    const names = namesOf(plan);
    return only.filter((name) => names.has(comparableName(name)));
  });
  return { known, findings: unknownTo(plans, only) };
}

/** Says of each name that none of the plans has why, with the nearest one of them all. */
function unknownTo(plans: readonly Plan[], only: readonly string[]): readonly Finding[] {
  const all = plans.flatMap((plan) => [...namesOf(plan)]);
  const names = new Map(all.map(([compared, { name }]) => [compared, name]));
  return only
    .filter((name) => !names.has(comparableName(name)))
    .map((name) => {
      const retired = plans
        .flatMap((plan) => plan.retired)
        .find(({ id }) => comparableName(id) === comparableName(name));
      if (retired) return retiredFinding(retired);
      return finding(
        'usage/unknown-selection',
        { name, nearest: nearestName(name, [...names.values()]) },
        nowhere,
      );
    });
}

/** Says of a target that was asked for why it is judged no more. */
export function retiredFinding({ id: name, reason }: Retired): Finding {
  return finding('usage/retired-target', { name, reason }, nowhere);
}

interface Named {
  readonly name: string;
  readonly ids: string[];
}

function namesOf(plan: Plan): ReadonlyMap<string, Named> {
  const byName = new Map<string, Named>();
  for (const section of plan.sections) {
    for (const target of section.targets) {
      for (const name of [target.id, section.title, section.clause, ...target.owners]) {
        if (name === null) continue;
        const named = byName.get(comparableName(name)) ?? { name, ids: [] };
        named.ids.push(target.id);
        byName.set(comparableName(name), named);
      }
    }
  }
  return byName;
}
