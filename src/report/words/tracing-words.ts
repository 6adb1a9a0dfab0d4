import type { Orphan, TraceStatus, TracedQuantity, Tracing } from '../../model/subjects/tracing.ts';
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

/** A promise or a fact, and why it is a fact. */
export function kindWords({ kind, rule }: TracedQuantity, { tracing: words }: Labels): string {
  return rule === null ? words.kinds[kind] : `${words.kinds[kind]}: ${words.circumstances[rule]}`;
}

/** The indicator of a quantity and who answers for it. */
export function nameWords({ name, owners }: TracedQuantity, { tracing: words }: Labels): string {
  const who = owners.length === 0 ? [] : [`${words.owners} ${owners.join('、')}`];
  return [name === '' ? '-' : name, ...who].join('; ');
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

/** True where plan and document do not agree. */
export function isIncomplete({ summary }: Tracing): boolean {
  return summary.uncovered + summary.different + summary.orphaned > 0;
}

/** A tracing in one sentence without a full stop: `无遗漏    文件里 63 处量化指标：59 处已列入，…`. */
export function tracingSentence(tracing: Tracing, { tracing: words }: Labels): string {
  const { summary } = tracing;
  const counts: readonly (readonly [TraceStatus | 'orphaned', number])[] = [
    ['covered', summary.covered],
    ['read-otherwise', summary.readOtherwise],
    ['untracked', summary.untracked],
    ['different', summary.different],
    ['uncovered', summary.uncovered],
    ['listed', summary.listed],
    ['orphaned', summary.orphaned],
  ];
  const parts = counts.filter(([, n]) => n > 0).map(([of, n]) => words.tallied[of](n));
  const tally =
    parts.length === 0 ? words.tally(0, [words.tallied.covered(0)]) : words.tally(summary.quantities, parts);
  if (tracing.plan === null) {
    const targets = tracing.quantities.filter(({ kind }) => kind === 'target').length;
    return words.listing(summary.quantities, targets, tracing.passed.length);
  }
  return `${isIncomplete(tracing) ? words.broken : words.whole}    ${tally}`;
}

/** The numbers that were passed over, counted by rule in one sentence; null where there are none. */
export function passedSentence({ passed }: Tracing, { tracing: words }: Labels): string | null {
  if (passed.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { rule } of passed) counts.set(words.passed[rule], (counts.get(words.passed[rule]) ?? 0) + 1);
  const rules = [...counts].toSorted((a, b) => b[1] - a[1]).map(([rule, n]) => words.ruleCount(rule, n));
  return words.passedNumbers(passed.length, rules);
}
