import type { FoundQuantity } from '../scan/found.ts';
import { type Naming, inTurn, inherit, nameOf } from './name-of.ts';

/** The names of the quantities of a text: one without a name of its own may have that of the one before it. */
export function namesInOrder(text: string, quantities: readonly FoundQuantity[]): readonly Naming[] {
  let last: Naming | null = null;
  let turn = 0;
  let taken = 0;
  const given: Naming[] = [];
  for (const [i, each] of quantities.entries()) {
    const around = {
      previousEnd: Math.max(previousEnd(quantities, i), Math.min(taken, each.from)),
      nextStart: nextStart(quantities, i) ?? text.length,
      inRow: inRow(text, quantities, i),
    };
    const between = text.slice(previousEnd(quantities, i), each.from);
    const own = nameOf(text, each, around);
    const naming: Naming =
      withinTime(own, last, quantities[i - 1], between) ??
      ofClass(own, text, quantities[i - 1], between) ??
      (isTimeOfShare(each, between) ? last : null) ??
      totalOf(own, last, between) ??
      ofThoseBefore(own, around.inRow, between, given) ??
      inherit(own, last, between);
    turn = naming === last ? turn + 1 : 0;
    last = naming;
    taken = naming.end ?? taken;
    given.push(inTurn(naming, turn));
  }
  return given;
}

/** 违法案件30日内办结率95%: the time stands within the name. */
function withinTime(
  own: Naming,
  last: Naming | null,
  before: FoundQuantity | undefined,
  between: string,
): Naming | null {
  const [name = ''] = own.names;
  const [whose = ''] = last?.names ?? [];
  const isWithin =
    before !== undefined && before.form.endsWith('内') && /^[天日时]|小时|分钟|工作日/.test(before.unit);
  return isWithin && whose !== '' && between === name && /^[一-鿿]{2,4}(?:率|比例)$/.test(name)
    ? { ...own, names: [`${whose}${name}`] }
    : null;
}

/** 10亿元以上项目5个: what is counted is the class with its bound. */
function ofClass(
  own: Naming,
  text: string,
  before: FoundQuantity | undefined,
  between: string,
): Naming | null {
  const [name = ''] = own.names;
  const isBound = before !== undefined && /(?:以上|以下|以内)$/.test(text.slice(before.from, before.to));
  const isClass =
    isBound && /^(?:的)?[一-鿿]{2,12}$/.test(between) && ['', between.replace(/^的/, '')].includes(name);
  return isClass ? { ...own, names: [`${text.slice(before.core.from, before.to)}${between}`] } : null;
}

/** 95% of complaints will be answered within three days: the time is of the same. */
function isTimeOfShare({ form }: FoundQuantity, between: string): boolean {
  return (
    /^(?:with)?in (?:under |less than )?\d[\d.,]* (?:(?:working|business) )?(?:minutes?|hours?|days?|weeks?|months?)\b/i.test(
      form,
    ) && /^ of [a-z ,'’-]+? (?:will be|are|is|were|to be|must be|shall be|are to be) [a-z ]+ $/i.test(between)
  );
}

/** 新增高新技术企业19家，总数达142家. */
function totalOf(own: Naming, last: Naming | null, between: string): Naming | null {
  const [name = ''] = own.names;
  const [whose = ''] = last?.names ?? [];
  const isTotal =
    /^(?:总数|总量|总规模|总面积|总人数)$/.test(name) && whose !== '' && !/[。；;]/.test(between);
  return isTotal ? { ...own, names: [whose.endsWith(name) ? whose : `${whose}${name}`] } : null;
}

/** 到2027年，分别达到96%和94%: the names are those of the figures before, in their order. */
function ofThoseBefore(
  own: Naming,
  inRowNow: number,
  between: string,
  given: readonly Naming[],
): Naming | null {
  if (
    inRowNow < 2 ||
    !/^[^，。；;]{0,4}[，。；;]?[^，。；;]{0,16}[，,]?(?:要|应|将)?分别[^，。；]{0,8}$/.test(between) ||
    !own.names.every((name) => name === '')
  )
    return null;
  const names = [...new Set(given.slice(-12).flatMap((each) => each.names))].slice(-inRowNow);
  return names.length === inRowNow ? { ...own, names, inTurn: true } : null;
}

/** How many figures stand in a row from one on, with nothing but 、 and 和 between them. */
function inRow(text: string, quantities: readonly FoundQuantity[], at: number): number {
  let count = 1;
  for (let i = at; i + 1 < quantities.length; i++) {
    const between = text.slice(quantities[i]?.to ?? 0, quantities[i + 1]?.from ?? 0);
    if (!/^(?:以上|以下|以内|左右)?(?:[、和及与，, ]|and)+$/.test(between)) break;
    count += 1;
  }
  return count;
}

/** Where the quantity before one ends; several may share their words (不发生甲事故、乙事故). */
function previousEnd(quantities: readonly FoundQuantity[], at: number): number {
  const own = quantities[at]?.from ?? 0;
  let i = at - 1;
  while (i >= 0 && (quantities[i]?.to ?? 0) > own) i -= 1;
  return quantities[i]?.to ?? 0;
}

function nextStart(quantities: readonly FoundQuantity[], at: number): number | null {
  const end = quantities[at]?.to ?? 0;
  let i = at + 1;
  while (i < quantities.length && (quantities[i]?.from ?? 0) < end) i += 1;
  return quantities[i]?.from ?? null;
}
