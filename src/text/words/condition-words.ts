import type { Condition, Literal, Operand, Test } from '../../model/plan/condition.ts';
import type { PeriodRule, Window } from '../../model/plan/measure.ts';
import { type Period, isoOf } from '../../model/plan/period.ts';
import type { Language, Plan, Source } from '../../model/plan/plan.ts';
import { divide } from '../../quantity/numbers/rational.ts';
import type { Rational } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { type Phrases, phraseBook } from './condition-phrases.ts';

/** How people know a column: the first header it may have, else its name in the plan. */
export function columnTitle(source: Source | null, name: string): string {
  return source?.columns.find((column) => column.name === name)?.headers[0] ?? name;
}

/** The source of that name; null where the plan has none. */
export function sourceNamed(plan: Pick<Plan, 'sources'>, name: string): Source | null {
  return plan.sources.find((source) => source.name === name) ?? null;
}

/**
 * A condition in plain words: `抽检级别 为 国家级、省级`, `level is 国家级 or 省级`. Columns are named by their first
 * header; `others` gives the titles of the sources whose values are looked up.
 */
export function conditionWords(
  condition: Condition,
  source: Source | null,
  language: Language,
  others: readonly Source[] = [],
): string {
  const phrases = phraseBook[language];
  const words = (part: Condition, inside: 'all' | 'any' | null): string => {
    if (!('parts' in part)) return testWords(part, source, others, phrases);
    const [only] = part.parts;
    if (part.kind === 'none')
      return only
        ? phrases.none(part.parts.map((each) => words(each, part.parts.length === 1 ? null : 'any')))
        : phrases.always;
    if (!only) return part.kind === 'all' ? phrases.always : phrases.never;
    if (part.parts.length === 1) return words(only, inside);
    const kind = part.kind;
    const joined = part.parts.map((each) => words(each, kind)).join(phrases[kind]);
    return inside === null || inside === kind ? joined : phrases.group(joined);
  };
  return words(condition, null);
}

function testWords(test: Test, source: Source | null, others: readonly Source[], phrases: Phrases): string {
  const column = columnTitle(source, test.column);
  switch (test.kind) {
    case 'in':
    case 'not-in': {
      const values = test.values.map((value) => literalText(value, phrases));
      return test.kind === 'in' ? phrases.is(column, values) : phrases.isNot(column, values);
    }
    case 'equals-column':
      return (test.negated ? phrases.isNot : phrases.is)(column, [columnTitle(source, test.other)]);
    case 'member': {
      const other = others.find((each) => each.name === test.source) ?? null;
      const of = columnTitle(other, test.of);
      return phrases.member(column, other?.title ?? test.source, of, test.negated);
    }
    case 'compare': {
      const dated = isDate(test.to, test.column, source);
      return `${column} ${phrases[dated ? 'dates' : 'numbers'][test.by]} ${operandText(test.to, source, phrases)}`;
    }
    case 'sum': {
      const parts = test.of.map((name) => columnTitle(source, name));
      const within = test.within.n === 0n ? '' : phrases.within(amountIn(test.column, test.within, source));
      return `${phrases.sum(column, test.by, parts)}${within}`;
    }
    case 'days': {
      const days = phrases.relations[test.by];
      return phrases.days(column, columnTitle(source, test.to), days, exactText(test.days));
    }
    case 'match': {
      const other = others.find((each) => each.name === test.source) ?? null;
      const own = test.columns.map((name) => columnTitle(source, name));
      const of = test.of.map((name) => columnTitle(other, name));
      return phrases.match(own, other?.title ?? test.source, of);
    }
    case 'text':
      return phrases.text(column, test.by, phrases.quote(test.text));
    case 'blank':
      return phrases.blank(column, test.blank);
  }
}

/** An amount in a column's own unit, exactly. */
function amountIn(name: string, amount: Rational, source: Source | null): string {
  const unit = source?.columns.find((column) => column.name === name)?.unit ?? null;
  if (unit === null || 'column' in unit) return exactText(amount);
  return `${exactText(divide(amount, unit.factor))}${unit.text}`;
}

function isDate(operand: Operand, column: string, source: Source | null): boolean {
  if (operand.kind === 'period') return true;
  if (operand.kind === 'literal') return operand.value.kind === 'date';
  return source?.columns.find((each) => each.name === column)?.type === 'date';
}

function operandText(operand: Operand, source: Source | null, phrases: Phrases): string {
  switch (operand.kind) {
    case 'literal':
      return literalText(operand.value, phrases);
    case 'column':
      return columnTitle(source, operand.column);
    case 'period':
      return operand.days === 0 ? phrases[operand.edge] : phrases.edge(phrases[operand.edge], operand.days);
  }
}

// Values are words of the plan; quotes are only needed where a value could run into the sentence.
function literalText(literal: Literal, phrases: Phrases): string {
  return /^[^\s,，、;；()（）]+$/.test(literal.text) ? literal.text : phrases.quote(literal.text);
}

/** Which rows a fold looks at, with ISO dates; null where it looks at every row. */
export function windowWords(window: Window, source: Source | null, language: Language): string | null {
  if (window.kind === 'all') return null;
  const zh = language === 'zh';
  const to = isoOf(window.period.to);
  switch (window.kind) {
    case 'flow': {
      const column = columnTitle(source, window.column);
      return zh
        ? `${column} 在 ${stretch(window.period, zh)} 之内`
        : `${column} within ${stretch(window.period, zh)}`;
    }
    case 'until': {
      const column = columnTitle(source, window.column);
      return zh ? `${column} 不晚于 ${to}` : `${column} not after ${to}`;
    }
    case 'in-force': {
      const [from, until] = [columnTitle(source, window.from), columnTitle(source, window.to)];
      return zh ? `${to} 当日有效（${from} 至 ${until}）` : `in force on ${to} (${from} to ${until})`;
    }
    case 'file':
      return zh ? `文件所属期间为 ${stretch(window.period, zh)}` : `files of ${stretch(window.period, zh)}`;
  }
}

/** A period rule before its days are known: `按 抽检日期 归入期间`. */
export function periodRuleWords(rule: PeriodRule, source: Source | null, language: Language): string {
  const zh = language === 'zh';
  switch (rule.kind) {
    case 'flow': {
      const column = columnTitle(source, rule.column);
      return zh ? `${column} 在期内` : `${column} within the period`;
    }
    case 'until': {
      const column = columnTitle(source, rule.column);
      return zh ? `${column} 不晚于期末` : `${column} not after the end of the period`;
    }
    case 'in-force': {
      const [from, until] = [columnTitle(source, rule.from), columnTitle(source, rule.to)];
      return zh
        ? `期末有效（${from} 至 ${until}）`
        : `in force at the end of the period (${from} to ${until})`;
    }
    case 'file':
      return zh ? '文件所属期间' : 'files of the period';
  }
}

function stretch(period: Period, zh: boolean): string {
  const [from, to] = [isoOf(period.from), isoOf(period.to)];
  return from === to ? from : `${from} ${zh ? '至' : 'to'} ${to}`;
}
