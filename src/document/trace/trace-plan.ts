import type { Plan, Target, Untracked } from '../../model/plan/plan.ts';
import type { PolicyDocument, PolicyQuantity } from '../../model/plan/policy.ts';
import type { TraceDifference, TraceStatus } from '../../model/subjects/tracing.ts';
import { shareFound } from './name-fit.ts';
import { pairUp } from './pair.ts';
import { changes, coverings, differings, listings, writtenIn } from './pairings.ts';
import { differenceBetween } from './saying.ts';
import { listedBy, promisedBy, sharesOf, type Listed, type Promised, type Share } from './share.ts';

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

/** What was decided, of each share of a quantity. */
interface Decided {
  readonly covering: ReadonlyMap<Share, Promised>;
  readonly untracked: ReadonlyMap<PolicyQuantity, Listed>;
  readonly differing: ReadonlyMap<Share, Promised>;
  readonly changed: ReadonlyMap<Share, Listed>;
}

/** Holds every quantity of a document against a plan, and every target of the plan against the document. */
export function tracePlan(document: PolicyDocument, plan: Plan): PlanTrace {
  const promised = plan.sections.flatMap(({ targets }) => targets).map(promisedBy);
  const listed = plan.untracked.map(listedBy);
  const own = document.quantities.map((quantity) => ({ quantity, shares: sharesOf(quantity) }));
  const shares = own.flatMap((each) => each.shares);
  const kept = paired(coverings(shares, promised));
  const covering = new Map([...kept, ...own.flatMap((each) => twins(each.shares, kept))]);
  const open = own.filter((each) => !each.shares.every((share) => covering.has(share)));
  const untracked = paired(
    listings(
      open.map(({ quantity }) => quantity),
      listed,
    ),
  );
  const left = shares.filter((share) => !covering.has(share) && !untracked.has(share.quantity));
  const free = without(promised, covering.values());
  const differing = paired(differings(left, free));
  const isWritten = writtenIn(document);
  const unwritten = without(listed, untracked.values()).filter((entry) => !isWritten(entry));
  const changed = paired(
    changes(
      left.filter((share) => !differing.has(share)),
      unwritten,
    ),
  );
  const decided = { covering, untracked, differing, changed };
  return {
    traced: own.map((each) => tracedOf(each.quantity, each.shares, decided)),
    orphanTargets: without(free, differing.values()).map(({ target }) => target),
    orphanUntracked: without(unwritten, changed.values()).map((entry) => entry.untracked),
  };
}

function tracedOf(quantity: PolicyQuantity, shares: readonly Share[], decided: Decided): Traced {
  const { covering, untracked, differing, changed } = decided;
  const targets = [...new Set(shares.flatMap((share) => covering.get(share)?.target ?? []))];
  const traced = { quantity, difference: null, targets, untracked: null, names: quantity.names };
  const entry = untracked.get(quantity);
  if (entry !== undefined) return { ...traced, status: 'untracked', untracked: entry.untracked };
  const left = shares.filter((share) => !covering.has(share));
  if (left.length === 0) {
    const isOther = targets.some(({ reading }) => reading !== null);
    return { ...traced, status: isOther ? 'read-otherwise' : 'covered' };
  }
  const names = left.map(({ name }) => name);
  const [promise] = left.flatMap((share) => differing.get(share) ?? []);
  if (promise !== undefined) {
    const difference = differenceBetween(quantity, promise.said) ?? 'clause';
    return { ...traced, status: 'different', difference, targets: [promise.target], names };
  }
  const [change] = left.flatMap((share) => changed.get(share) ?? []);
  if (change !== undefined) {
    return { ...traced, status: 'different', difference: 'figure', untracked: change.untracked, names };
  }
  return { ...traced, status: 'uncovered', names };
}

/** Shares of a quantity that the target of another share speaks of too: one target for 甲率、乙率均达到98%. */
function twins(shares: readonly Share[], kept: ReadonlyMap<Share, Promised>): readonly [Share, Promised][] {
  const promises = shares.flatMap((share) => kept.get(share) ?? []);
  return shares.flatMap((share): readonly [Share, Promised][] => {
    const twin = promises.find(({ title }) => shareFound(share.marks, title) >= 0.85);
    return kept.has(share) || twin === undefined ? [] : [[share, twin]];
  });
}

function paired<A, B>(pairs: Parameters<typeof pairUp<A, B>>[0]): ReadonlyMap<A, B> {
  return new Map(pairUp(pairs).map(({ one, other }) => [one, other]));
}

function without<T>(all: readonly T[], taken: Iterable<T>): readonly T[] {
  const gone = new Set(taken);
  return all.filter((each) => !gone.has(each));
}
