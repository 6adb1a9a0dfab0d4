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
  const ids = new Set<string>();
  const findings: Finding[] = [];
  for (const name of only) {
    const named = idsByName.get(comparableName(name));
    for (const id of named?.ids ?? []) ids.add(id);
    if (named) continue;
    const retired = plan.retired.find(({ id }) => comparableName(id) === comparableName(name));
    if (retired) {
      findings.push(retiredFinding(retired));
      continue;
    }
    const nearest = nearestName(
      name,
      [...idsByName.values()].map((each) => each.name),
    );
    findings.push(finding('usage/unknown-selection', { name, nearest }, nowhere));
  }
  return { ids, findings };
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
