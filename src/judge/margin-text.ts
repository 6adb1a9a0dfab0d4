import type { Language } from '../model/plan/plan.ts';
import type { Rational, Threshold, Unit } from '../model/quantity.ts';
import { printQuantity } from '../quantity/numbers/print.ts';
import { zero } from '../quantity/numbers/rational.ts';

const points: Readonly<Record<Language, string>> = { zh: ' 个百分点', en: ' percentage points' };

/** A margin with its sign and unit: `-3个`, `+0.24 个百分点`. */
export function marginText(value: Rational, threshold: Threshold, language: Language): string {
  const inPoints = threshold.unit.text === '%' || threshold.unit.text === '％';
  const unit: Unit = inPoints ? { ...threshold.unit, text: '' } : threshold.unit;
  const number = printQuantity(value, unit, zero);
  const sign = value.n > 0n ? '+' : '';
  return `${sign}${number}${inPoints ? points[language] : ''}`;
}
