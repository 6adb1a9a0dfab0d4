import { shareFound } from './name-fit.ts';
import type { Promised, Share } from './share.ts';

/** So much of both a title and a name is the same where one is nearly the other. */
const nearly = 0.85;

/** True for a target whose title is nearly the name of a share. */
export function isNamedAlike({ marks }: Share, { title }: Promised): boolean {
  return shareFound(title, marks) >= nearly && shareFound(marks, title) >= nearly;
}

/**
 * Tells whether a target belongs by its title to another quantity of its clause: where 甲率 98% and 乙率 99% have changed
 * places, each figure is to be found, but not where it is promised.
 */
export function belongsElsewhere(shares: readonly Share[]): (share: Share, promise: Promised) => boolean {
  const inClause = new Map<string | null, Share[]>();
  for (const share of shares) {
    const others = inClause.get(share.clause);
    if (others === undefined) inClause.set(share.clause, [share]);
    else others.push(share);
  }
  const claimed = new Map<Promised, boolean>();
  return (share, promise) => {
    if (promise.title.size === 0 || share.clause !== promise.clause || isNamedAlike(share, promise))
      return false;
    const known = claimed.get(promise);
    if (known !== undefined) return known;
    const isClaimed = inClause.get(promise.clause)?.some((other) => isNamedAlike(other, promise)) ?? false;
    claimed.set(promise, isClaimed);
    return isClaimed;
  };
}
