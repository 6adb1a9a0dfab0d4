import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { Operator } from '../../model/quantity.ts';
import { compare } from '../../quantity/numbers/rational.ts';

/** A quantity that is no promise of its own: it says more of another one in its line. */
export interface Attached {
  /** `warn`: below it a warning is given; `days`: within so many days; `periods`: for so many months or quarters. */
  readonly kind: 'warn' | 'days' | 'periods';
  /** The promise that it belongs to. */
  readonly of: PolicyQuantity;
  /** For a warning: the side on which none is given, and whether that asks more than the promise does. */
  readonly operator: Operator | null;
  readonly isStricter: boolean;
}

const warned =
  /^的?[，,]?(?:应|要|须|将|一律|及时)*(?:予以|给予|进行|实行|启动|发出|发布|发|列入|纳入)?(?:黄色|红色|橙色|蓝色|黄牌|红牌)?(?:预警|警示|警告|亮[黄红]灯|提醒)|^,? (?:(?:a|an|the) )?(?:(?:amber|yellow|red|early) )?(?:warning|alert)\b|^,? (?:(?:will|shall|is|are|must) )?(?:be )?(?:flagged|warned|trigger(?:s|ed)? an? (?:warning|alert))/i;
const warningOf =
  /(?:预警|警戒|警示)(?:线|值|标准)?(?:为|是|设为|定为|：|:)?$|\b(?:warning|alert) (?:level|line|threshold)(?: is| of|:)? ?$/i;
const doneWithin =
  /^(?:的)?(?:按时|及时|按期|全部)?(?:办结|答复|回复|处理|处置|办理|完成|反馈|整改|审批|送达|响应|到位|结案)[^，,。；;]{0,6}(?:率|比例|占比)/;
const days = /^(?:个)?(?:自然)?[日天]$|^(?:calendar )?days?$/i;
const inARow = /连续$|\bconsecutive\b|\bin a row\b/i;
const periods = /季度?|个月|月份|quarters?|months?/i;

/** A term belongs to one of so many quantities before it. */
const mostBefore = 4;

const opposite: Readonly<Partial<Record<Operator, Operator>>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** Finds the quantities of a document that say more of others: 低于85%的予以预警, 15日内办结率100%, 连续三个季度. */
export function attachedTerms(quantities: readonly PolicyQuantity[]): ReadonlyMap<PolicyQuantity, Attached> {
  const attached = new Map<PolicyQuantity, Attached>();
  quantities.forEach((quantity, at) => {
    const isBeside = ({ line }: PolicyQuantity): boolean => line === quantity.line;
    const before = quantities
      .slice(Math.max(0, at - mostBefore), at)
      .filter((each) => isBeside(each) && !attached.has(each));
    const next = quantities.slice(at + 1, at + 2).find(isBeside);
    const found =
      warningIn(quantity, before) ?? timeIn(quantity, before.at(-1), next) ?? runIn(quantity, next);
    if (found) attached.set(quantity, found);
  });
  return attached;
}

/** A level of warning, beside the promise before it that measures the same. */
function warningIn(quantity: PolicyQuantity, before: readonly PolicyQuantity[]): Attached | null {
  const { threshold, after } = quantity;
  const isLevel = warningOf.test(quantity.before.trimEnd());
  if (threshold === null || !(isLevel || warned.test(after))) return null;
  const of = before.findLast(
    (each) =>
      each.threshold !== null &&
      each.threshold.unit.dimension === threshold.unit.dimension &&
      opposite[each.threshold.operator] !== undefined,
  );
  const own = of?.threshold;
  if (!of || !own) return null;
  const isLeast = own.operator.startsWith('>');
  // A level is on the promise's side, or on none; what is warned of is on the other.
  const turned = isLevel ? threshold.operator : opposite[threshold.operator];
  const operator = turned === '=' ? own.operator : turned;
  if (operator === undefined || operator.startsWith('>') !== isLeast) return null;
  const order = compare(threshold.limit, own.limit);
  return { kind: 'warn', of, operator, isStricter: isLeast ? order > 0 : order < 0 };
}

/** The time within which a share of things is to be done. */
function timeIn(
  { threshold, unit, after, before: words }: PolicyQuantity,
  before: PolicyQuantity | undefined,
  next: PolicyQuantity | undefined,
): Attached | null {
  if (threshold === null || !threshold.operator.startsWith('<') || !days.test(unit)) return null;
  const isShare = (each: PolicyQuantity | undefined): each is PolicyQuantity =>
    each?.threshold?.unit.dimension === 'ratio';
  if (doneWithin.test(after) && isShare(next)) return term('days', next);
  const isEnglish = /\b(?:are|is|be|to be|were)\b[^.;,]*$/i.test(words);
  return isEnglish && isShare(before) ? term('days', before) : null;
}

/** For how many months or quarters running a promise must hold. */
function runIn({ text, before, after }: PolicyQuantity, next: PolicyQuantity | undefined): Attached | null {
  const isRun =
    periods.test(text) && (inARow.test(before) || inARow.test(text) || inARow.test(after.slice(0, 14)));
  return isRun && next ? term('periods', next) : null;
}

function term(kind: 'days' | 'periods', of: PolicyQuantity): Attached {
  return { kind, of, operator: null, isStricter: false };
}
