import type { ExplanationNode } from '../../model/subjects/explanation.ts';
import type { Labels } from '../../text/labels.ts';

/** How far a number of an explanation may go: its bounds, the ends of a share, how many rows; none where nothing is in doubt. */
export function doubtParts({ doubt }: ExplanationNode, { explanation }: Labels): readonly string[] {
  if (!doubt) return [];
  const { display, ends, rows } = doubt;
  const parts = [display, ends && explanation.ends(ends.low, ends.high), explanation.doubtful(rows)];
  return parts.filter((part) => part !== null);
}
