import type { Language, Plan, Target, Untracked } from '../../model/plan/plan.ts';
import type { PolicyDocument, PolicyQuantity } from '../../model/plan/policy.ts';
import { isoOf } from '../../model/plan/period.ts';
import type {
  DocumentFile,
  Orphan,
  TracedFigure,
  TracedQuantity,
  TracedTarget,
  Tracing,
} from '../../model/subjects/tracing.ts';
import { version } from '../../model/version.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { figureText } from '../../quantity/numbers/print.ts';
import { tracePlan, type PlanTrace, type Traced } from './trace-plan.ts';

/** The tracing of a document in a plan; without one, all that the document promises and tells. */
export function makeTracing(
  document: PolicyDocument,
  file: DocumentFile,
  plan: Plan | null,
  language: Language,
): Tracing {
  const { traced, orphanTargets, orphanUntracked } =
    plan === null ? listed(document) : tracePlan(document, plan);
  const count = (status: Traced['status']): number => traced.filter((each) => each.status === status).length;
  const { title, number } = document;
  const orphans = [...orphanTargets.map(targetOrphan), ...orphanUntracked.map(untrackedOrphan)];
  return {
    format: 'plan-check/tracing',
    version: 1,
    tool: { name: 'plan-check', version },
    language,
    plan: plan && {
      id: plan.id,
      title: plan.title,
      document: plan.document,
      period: plan.period && { from: isoOf(plan.period.from), to: isoOf(plan.period.to) },
      file: plan.file,
      sha256: plan.sha256,
    },
    document: { ...file, title, number },
    summary: {
      quantities: traced.length,
      covered: count('covered'),
      readOtherwise: count('read-otherwise'),
      untracked: count('untracked'),
      different: count('different'),
      uncovered: count('uncovered'),
      listed: count('listed'),
      targets: plan?.sections.reduce((sum, { targets }) => sum + targets.length, 0) ?? 0,
      orphaned: orphans.length,
    },
    quantities: traced.map(quantityOf),
    orphans: orphans.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    passed: document.excluded,
    diagnostics: [],
    counts: [],
  };
}

/** The quantities of a document without a plan to hold them against. */
function listed(document: PolicyDocument): PlanTrace {
  const traced = document.quantities.map((quantity) => ({
    quantity,
    status: 'listed' as const,
    difference: null,
    targets: [],
    untracked: null,
    names: quantity.names,
  }));
  return { traced, orphanTargets: [], orphanUntracked: [] };
}

function quantityOf({ quantity, status, difference, targets, untracked, names }: Traced): TracedQuantity {
  const { clause, text, circumstance, line, column, from, to, before, after } = quantity;
  return {
    status,
    difference,
    clause,
    section: quantity.section.title,
    owners: quantity.owners,
    name: names.join('、'),
    text,
    figure: figureOf(quantity),
    kind: circumstance === null ? 'target' : 'context',
    rule: circumstance,
    line,
    column,
    span: { from, to },
    before,
    after,
    targets: targets.map(targetOf),
    untracked: untracked && {
      quantity: untracked.quantity,
      reason: untracked.reason,
      line: untracked.place.line,
    },
  };
}

function figureOf({ figures, threshold, unit }: PolicyQuantity): TracedFigure {
  const isDate = threshold?.unit.dimension === 'date';
  return {
    kind: isDate ? 'date' : 'number',
    values: figures.map((figure) => (isDate ? figureText(figure, threshold.unit) : exactText(figure))),
    unit,
    operator: threshold?.operator ?? null,
  };
}

function targetOf({ id, title, clause, wording, reading, place }: Target): TracedTarget {
  return { id, title, clause, wording, reading, line: place.line };
}

function targetOrphan({ id, title, clause, wording, place }: Target): Orphan {
  return { kind: 'target', id, title, clause, wording, line: place.line };
}

function untrackedOrphan({ quantity, reason, clause, place }: Untracked): Orphan {
  return { kind: 'untracked', id: null, title: reason, clause, wording: quantity, line: place.line };
}
