import type { ComparableResult } from './saved/comparable-report.ts';

/** One target in both reports, or in one of them. */
export interface TargetPair {
  readonly before: ComparableResult | null;
  readonly after: ComparableResult | null;
}

/**
 * Finds for every target of either report the same one in the other: by id, and where an id went and another came by title
 * and measure, if those fit one only. Those of the later report come first, in its order, then those that are gone.
 */
export function pairTargets(
  before: readonly ComparableResult[],
  after: readonly ComparableResult[],
): readonly TargetPair[] {
  const earlier = new Map(before.map((result) => [result.id, result]));
  const later = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !later.has(id));
  const came = after.filter(({ id }) => !earlier.has(id));
  const [goneByFace, cameByFace] = [byFace(gone), byFace(came)];
  const formerOf = (result: ComparableResult): ComparableResult | null => {
    const face = faceOf(result);
    const [former, second] = goneByFace.get(face) ?? [];
    return former && !second && cameByFace.get(face)?.length === 1 ? former : null;
  };
  const pairs = after.map((result): TargetPair => ({
    before: earlier.get(result.id) ?? formerOf(result),
    after: result,
  }));
  const known = new Set(pairs.map((pair) => pair.before));
  return [
    ...pairs,
    ...gone
      .filter((result) => !known.has(result))
      .map((result): TargetPair => ({ before: result, after: null })),
  ];
}

// Without a measure a title alone is no proof.
function faceOf({ title, measure }: ComparableResult): string | null {
  return measure === null ? null : JSON.stringify([title, measure]);
}

function byFace(
  results: readonly ComparableResult[],
): ReadonlyMap<string | null, readonly ComparableResult[]> {
  const faces = new Map<string | null, ComparableResult[]>([[null, []]]);
  for (const result of results) {
    const face = faceOf(result);
    if (face === null) continue;
    const known = faces.get(face);
    if (known) known.push(result);
    else faces.set(face, [result]);
  }
  return faces;
}
