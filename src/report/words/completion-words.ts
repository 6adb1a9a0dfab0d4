import type { ExactText } from '../../model/subjects/report.ts';
import { decimalText, parseExact } from '../../quantity/numbers/exact-text.ts';
import { compare, multiply, one, rational } from '../../quantity/numbers/rational.ts';

const hundred = rational(100);

/**
 * A completion rate as a percentage with one decimal, and as many more as it takes not to print 100% for what is not
 * exactly that. `-` where there is none.
 */
export function completionWords(completion: ExactText | null): string {
  const rate = completion === null ? null : parseExact(completion);
  if (rate === null) return '-';
  const percent = multiply(rate, hundred);
  const whole = compare(rate, one) === 0;
  for (let places = 1; ; places++) {
    const text = decimalText(percent, places);
    if (whole || Number(text) !== 100 || places > 30) return `${text}%`;
  }
}
