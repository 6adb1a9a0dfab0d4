import type { PolicyQuantity } from '../../model/plan/policy.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';

/** A quantity as a plan writes it. */
interface TargetWords {
  readonly target: string;
  /** Where its words name no side. */
  readonly direction?: 'at-least' | 'at-most';
}

/** What a plan writes under `target:` for a quantity; null where its words are no threshold. */
export function targetWords({ threshold, form, direction }: PolicyQuantity): TargetWords | null {
  if (threshold === null) return null;
  if (threshold.unit.dimension === 'date') return { target: threshold.text };
  for (const target of [threshold.text, form]) {
    const plain = parseThreshold(target);
    const isSaid =
      direction === null || ('threshold' in plain && plain.threshold.operator === threshold.operator);
    if ('threshold' in plain && isSaid) return { target };
    const side = direction?.side ?? (threshold.operator.startsWith('<') ? 'at-most' : 'at-least');
    if ('threshold' in parseThreshold(target, side)) return { target, direction: side };
  }
  return null;
}

/** True for words in which no threshold is to be found: beside one they can be kept as the document has them. */
export function saysNoThreshold(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const read = parseThreshold(words.slice(at));
    if ('threshold' in read || read.error.code === 'needs-direction') return false;
  }
  return true;
}
