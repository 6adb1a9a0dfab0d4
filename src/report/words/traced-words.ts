import type { Orphan, TracedQuantity } from '../../model/subjects/tracing.ts';
import type { Labels } from '../../text/labels.ts';

/** The document's words around a quantity, itself in corner brackets. */
export function wordsAround({ before, text, after }: TracedQuantity): string {
  return `${before}「${text}」${after}`;
}

/** Where the plan has a quantity: its targets, or why it is none. */
export function planWords(
  { targets, untracked, status, rule }: TracedQuantity,
  { tracing: words }: Labels,
): string {
  if (untracked !== null) return words.untracked(untracked.reason);
  if (targets.length > 0) return targets.map(({ id }) => id).join(', ');
  return status === 'uncovered' && rule !== null ? words.circumstances[rule] : '-';
}

/** What document and plan say of a quantity that differs. */
export function differenceWords(quantity: TracedQuantity, labels: Labels): readonly string[] {
  const { tracing: words } = labels;
  const { text, clause, targets, untracked, difference } = quantity;
  const [target] = targets;
  const isClause = difference === 'clause';
  const said = isClause ? (clause ?? words.noClause) : text;
  const planned = isClause
    ? (target?.clause ?? words.noClause)
    : (target?.wording ?? untracked?.quantity ?? '');
  return [
    ...(difference === null ? [] : [words.differences[difference]]),
    words.says(said),
    words.planSays(planned),
  ];
}

/** What of the plan is not in the document, in a line. */
export function orphanWords(
  { kind, id, title, wording, clause }: Orphan,
  { tracing: words }: Labels,
): readonly string[] {
  const what = kind === 'target' ? words.orphanTarget : words.orphanUntracked;
  return [
    `${what} ${id === null ? title : `${id}  ${title}`}`,
    words.planSays(wording),
    clause ?? words.noClause,
  ];
}
