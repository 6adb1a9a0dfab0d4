import type { Language } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import type { Progress } from '../../model/subjects/report.ts';
import { printNumber, withUnit } from '../../quantity/numbers/print.ts';
import { abs, isInteger, zero } from '../../quantity/numbers/rational.ts';
import type { FigureDifference } from '../../quantity/units/measure-unit.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';

const progressWords: Readonly<Record<Progress, Readonly<Record<Language, string | null>>>> = {
  better: { zh: '好转', en: 'better' },
  worse: { zh: '变差', en: 'worse' },
  same: { zh: null, en: null },
  neither: { zh: null, en: null },
};

const points: ReadonlyMap<string, string> = new Map([
  ['个百分点', 'percentage points'],
  ['个千分点', 'points per mille'],
  ['个万分点', 'basis points'],
]);

/**
 * What became of a figure: `上升 1.66 个百分点，好转`, `down 6 pieces (-8.00%), worse`, `3 days later`. Null stands for figures of different
 * dimensions. However small a change is, it is not printed as none.
 */
export function changeWords(
  difference: FigureDifference | null,
  progress: Progress,
  language: Language,
): string {
  const isZh = language === 'zh';
  if (difference === null) return isZh ? '计量单位不同，不可比' : 'not comparable: other units';
  const { value, relative } = difference;
  if (value.n === 0n) return isZh ? '不变' : 'unchanged';
  const moved = movedWords(difference, language);
  const percent = relative && `${value.n > 0n ? '+' : ''}${printNumber(relative, parseUnit('%'), zero)}%`;
  const whole = percent === null ? moved : isZh ? `${moved}（${percent}）` : `${moved} (${percent})`;
  return [whole, progressWords[progress][language]].filter((part) => part !== null).join(isZh ? '，' : ', ');
}

function movedWords(difference: FigureDifference, language: Language): string {
  const { value, unit } = difference;
  const amount = abs(value);
  const isUp = value.n > 0n;
  if (unit.dimension !== 'date')
    return `${verb(isUp, difference, language)} ${amountWords(printNumber(amount, unit, zero), unit, language)}`;
  if (language === 'zh') return `${isUp ? '推后' : '提前'} ${amount.n} 天`;
  return `${amount.n} ${amount.n === 1n ? 'day' : 'days'} ${isUp ? 'later' : 'earlier'}`;
}

function amountWords(number: string, unit: Unit, language: Language): string {
  if (unit.dimension !== 'ratio') return withUnit(number, unit);
  return `${number} ${language === 'zh' ? unit.text : (points.get(unit.text) ?? unit.text)}`;
}

// What is counted grows, what is measured rises.
function verb(isUp: boolean, { unit, value }: FigureDifference, language: Language): string {
  if (language === 'en') return isUp ? 'up' : 'down';
  const { dimension, text } = unit;
  const isCounted = dimension === 'count' || (dimension === 'plain' && text === '' && isInteger(value));
  if (isCounted || dimension === 'money') return isUp ? '增加' : '减少';
  return isUp ? '上升' : '下降';
}

const words = {
  noFigure: { zh: '本期无数值', en: 'no figure now' },
  otherMeasure: { zh: '口径已变，只供参考', en: 'measured otherwise then' },
  provisional: { zh: '当时是暂计数', en: 'provisional then' },
} as const;

/** What an earlier figure has to be read with. */
export interface BaselineFacts {
  readonly noFigure: boolean;
  readonly otherMeasure: boolean;
  readonly provisional: boolean;
}

const order: readonly (keyof BaselineFacts)[] = ['noFigure', 'otherMeasure', 'provisional'];

/** Those of the facts that hold, in words. */
export function baselineRemarks(facts: BaselineFacts, language: Language): readonly string[] {
  return order.filter((fact) => facts[fact]).map((fact) => words[fact][language]);
}
