import type { Period } from '../../model/plan/period.ts';
import type { Plan, Target, Untracked } from '../../model/plan/plan.ts';
import type { PolicyDocument, PolicyQuantity } from '../../model/plan/policy.ts';
import type { TraceDifference, TraceStatus } from '../../model/subjects/tracing.ts';
import { parseDateThreshold } from '../../quantity/thresholds/date-threshold.ts';
import { attachedTerms } from '../attached/attached-terms.ts';
import { saysTerm } from './says-term.ts';
import { portionFound } from './fits.ts';
import {
  type Listed,
  type Promised,
  type NamedPart,
  listedBy,
  promisedBy,
  namedParts,
} from './named-part.ts';
import { changes, coverings, differings, listings, pairUp, writtenIn } from './pairings.ts';
import { differenceBetween } from './stated-quantity.ts';

/** How a quantity stands in a plan. */
export interface Traced {
  readonly quantity: PolicyQuantity;
  readonly status: TraceStatus;
  readonly difference: TraceDifference | null;
  readonly targets: readonly Target[];
  readonly untracked: Untracked | null;
  /** Its names; those in question alone where the others are covered. */
  readonly names: readonly string[];
}

/** How a document and a plan agree. */
export interface PlanTrace {
  readonly traced: readonly Traced[];
  readonly orphanTargets: readonly Target[];
  readonly orphanUntracked: readonly Untracked[];
}

/** What was decided, of each part of a quantity. */
interface Decided {
  readonly covering: ReadonlyMap<NamedPart, Promised>;
  readonly untracked: ReadonlyMap<PolicyQuantity, Listed>;
  readonly differing: ReadonlyMap<NamedPart, Promised>;
  readonly changed: ReadonlyMap<NamedPart, Listed>;
}

/** Holds every quantity of a document against a plan, and every target of the plan against the document. */
export function tracePlan(document: PolicyDocument, plan: Plan): PlanTrace {
  const promised = plan.sections.flatMap(({ targets }) => targets).map(promisedBy);
  const listed = plan.untracked.map(listedBy);
  const own = document.quantities
    .map((quantity) => inPeriod(quantity, plan.period))
    .map((quantity) => ({ quantity, parts: namedParts(quantity) }));
  const parts = own.flatMap((each) => each.parts);
  const kept = paired(coverings(parts, promised));
  const named = new Map([...kept, ...own.flatMap((each) => alsoCovered(each.parts, kept))]);
  const covering = new Map([...named, ...saidBeside(document, own, named)]);
  const open = own.filter((each) => !each.parts.every((part) => covering.has(part)));
  const untracked = paired(
    listings(
      open.map(({ quantity }) => quantity),
      listed,
    ),
  );
  const left = parts.filter((part) => !covering.has(part) && !untracked.has(part.quantity));
  const free = without(promised, covering.values());
  const differing = paired(differings(left, free));
  const isWritten = writtenIn(document);
  const unwritten = without(listed, untracked.values()).filter((entry) => !isWritten(entry));
  const changed = paired(
    changes(
      left.filter((part) => !differing.has(part)),
      unwritten,
    ),
  );
  const decided = { covering, untracked, differing, changed };
  return {
    traced: own.map((each) => tracedOf(each.quantity, each.parts, decided)),
    orphanTargets: without(free, differing.values()).map(({ target }) => target),
    orphanUntracked: without(unwritten, changed.values()).map((entry) => entry.untracked),
  };
}

/** A deadline whose document does not say its year is in the plan's period, as the plan's own are. */
function inPeriod(quantity: PolicyQuantity, period: Period | null): PolicyQuantity {
  if (period === null || quantity.threshold !== null || quantity.figures.length > 0) return quantity;
  const read = parseDateThreshold(quantity.form, null, period);
  if (read === null || !('threshold' in read)) return quantity;
  const { threshold } = read;
  return { ...quantity, threshold, figures: [threshold.limit] };
}

function tracedOf(quantity: PolicyQuantity, parts: readonly NamedPart[], decided: Decided): Traced {
  const { covering, untracked, differing, changed } = decided;
  const targets = [...new Set(parts.flatMap((part) => covering.get(part)?.target ?? []))];
  const traced = { quantity, difference: null, targets, untracked: null, names: quantity.names };
  const entry = untracked.get(quantity);
  if (entry !== undefined) return { ...traced, status: 'untracked', untracked: entry.untracked };
  const left = parts.filter((part) => !covering.has(part));
  if (left.length === 0) {
    const isOther = targets.some(({ reading }) => reading !== null);
    return { ...traced, status: isOther ? 'read-otherwise' : 'covered' };
  }
  const names = left.map(({ name }) => name);
  const [promise] = left.flatMap((part) => differing.get(part) ?? []);
  if (promise !== undefined) {
    const difference = differenceBetween(quantity, promise.stated) ?? 'clause';
    return { ...traced, status: 'different', difference, targets: [promise.target], names };
  }
  const [change] = left.flatMap((part) => changed.get(part) ?? []);
  if (change !== undefined) {
    return { ...traced, status: 'different', difference: 'figure', untracked: change.untracked, names };
  }
  return { ...traced, status: 'uncovered', names };
}

/** Shares of a quantity that the target of another part speaks of too: one target for 甲率、乙率均达到98%. */
function alsoCovered(
  parts: readonly NamedPart[],
  kept: ReadonlyMap<NamedPart, Promised>,
): readonly [NamedPart, Promised][] {
  const promises = parts.flatMap((part) => kept.get(part) ?? []);
  return parts.flatMap((part): readonly [NamedPart, Promised][] => {
    const twin = promises.find(({ title }) => portionFound(part.marks, title) >= 0.85);
    return kept.has(part) || twin === undefined ? [] : [[part, twin]];
  });
}

/** Terms of promises (低于85%的予以预警, 15日内办结) that the promises' own targets say. */
function saidBeside(
  { quantities }: PolicyDocument,
  own: readonly { readonly quantity: PolicyQuantity; readonly parts: readonly NamedPart[] }[],
  named: ReadonlyMap<NamedPart, Promised>,
): readonly [NamedPart, Promised][] {
  const partsOf = new Map(quantities.map((quantity, at) => [quantity, own[at]?.parts ?? []]));
  return [...attachedTerms(quantities)].flatMap(([quantity, term]) => {
    const promises = (partsOf.get(term.of) ?? []).flatMap((part) => named.get(part) ?? []);
    const said = promises.find(({ target }) => saysTerm(target, quantity, term));
    return said === undefined
      ? []
      : (partsOf.get(quantity) ?? []).map((part): [NamedPart, Promised] => [part, said]);
  });
}

function paired<A, B>(pairs: Parameters<typeof pairUp<A, B>>[0]): ReadonlyMap<A, B> {
  return new Map(pairUp(pairs).map(({ one, other }) => [one, other]));
}

function without<T>(all: readonly T[], taken: Iterable<T>): readonly T[] {
  const gone = new Set(taken);
  return all.filter((each) => !gone.has(each));
}
