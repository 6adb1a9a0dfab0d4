import type { PolicyDocument, PolicyQuantity } from '../../model/plan/policy.ts';
import { clauseFit, comparableClause } from './clause-fits.ts';
import { leastFit, shareFound } from './name-fit.ts';
import { belongsElsewhere } from './own-name.ts';
import type { Pair } from './pair.ts';
import { comparableWords, differenceBetween, isSaid } from './saying.ts';
import { byFigures, fitOf, wordsOf, type Listed, type Promised, type Share } from './share.ts';

/** A name that fits so well is the same one, though clause or figure differ. */
const sureFit = 0.42;

/** Targets that say what a quantity says: same clause, figure, unit and operator, and a name that fits. */
export function coverings(
  shares: readonly Share[],
  promised: readonly Promised[],
): readonly Pair<Share, Promised>[] {
  const alike = byFigures(promised, ({ said }) => said.figures);
  const isElsewhere = belongsElsewhere(shares);
  return shares.flatMap((share) =>
    alike(share.quantity.figures).flatMap((promise): readonly Pair<Share, Promised>[] => {
      const clause = clauseFit(share.clause, promise.clause);
      if (clause === 0 || differenceBetween(share.quantity, promise.said) !== null) return [];
      const name = fitOf(share, promise);
      if (name < leastFit || isElsewhere(share, promise)) return [];
      return [{ one: share, other: promise, score: name + clause / 2 }];
    }),
  );
}

/** Entries under `untracked` that are a quantity: same clause, and its words or its figure and unit. */
export function listings(
  quantities: readonly PolicyQuantity[],
  listed: readonly Listed[],
): readonly Pair<PolicyQuantity, Listed>[] {
  const alike = byFigures(listed, ({ said }) => said.figures);
  const wordless = listed.filter(({ said }) => said.figures.length === 0);
  return quantities.flatMap((quantity) => {
    const clause = comparableClause(quantity.clause);
    const written = wordsOf(quantity);
    const company = comparableWords(quantity.company);
    const near = quantity.figures.length === 0 ? wordless : [...alike(quantity.figures), ...wordless];
    return near.flatMap((entry): readonly Pair<PolicyQuantity, Listed>[] => {
      const fit = clauseFit(clause, entry.clause);
      if (fit === 0 || !isSaid(quantity, written, entry.said)) return [];
      const isNear = [...entry.marks].filter((mark) => company.includes(mark)).length;
      return [{ one: quantity, other: entry, score: fit + isNear / 1000 }];
    });
  });
}

/** Targets that speak of a quantity's indicator and say something else, or stand under another clause. */
export function differings(
  shares: readonly Share[],
  promised: readonly Promised[],
): readonly Pair<Share, Promised>[] {
  return shares.flatMap((share) =>
    promised.flatMap((promise): readonly Pair<Share, Promised>[] => {
      const clause = clauseFit(share.clause, promise.clause);
      if (clause === 0 && differenceBetween(share.quantity, promise.said) !== null) return [];
      const name = fitOf(share, promise);
      return name < sureFit ? [] : [{ one: share, other: promise, score: name + clause / 2 }];
    }),
  );
}

/** Figures under `untracked` that the document gives otherwise: the unit is the same, and nothing else is left in the clause. */
export function changes(shares: readonly Share[], listed: readonly Listed[]): readonly Pair<Share, Listed>[] {
  return shares.flatMap((share) =>
    listed.flatMap((entry): readonly Pair<Share, Listed>[] => {
      const { threshold } = share.quantity;
      const isAlike = threshold !== null && entry.said.threshold?.unit.text === threshold.unit.text;
      if (!isAlike || clauseFit(share.clause, entry.clause) !== 2) return [];
      return [{ one: share, other: entry, score: shareFound(entry.marks, share.company) }];
    }),
  );
}

/** Tells whether an entry's words stand in its clause, though they are no quantity to us (三大工程, 9大产业链). */
export function writtenIn({ pieces }: PolicyDocument): (entry: Listed) => boolean {
  const texts = pieces.map(({ clause, text }) => ({
    clause: comparableClause(clause),
    words: comparableWords(text),
  }));
  return ({ clause, said }) =>
    said.figures.length === 0 &&
    texts.some((piece) => clauseFit(piece.clause, clause) > 0 && piece.words.includes(said.words));
}
