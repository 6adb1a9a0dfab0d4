import type {
  Comparator,
  Condition,
  Literal,
  Operand,
  Test,
  TextRelation,
} from '../../model/plan/condition.ts';
import type { PeriodRule, Window } from '../../model/plan/measure.ts';
import { type Period, isoOf } from '../../model/plan/period.ts';
import type { Language, Plan, Source } from '../../model/plan/plan.ts';
import { enumerated } from './phrases.ts';

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
    case 'text':
      return phrases.text(column, test.by, phrases.quote(test.text));
    case 'blank':
      return phrases.blank(column, test.blank);
  }
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
      return phrases[operand.edge];
  }
}

// Values are words of the plan; quotes are only needed where a value could run into the sentence.
function literalText(literal: Literal, phrases: Phrases): string {
  return /^[^\s,，、;；()（）]+$/.test(literal.text) ? literal.text : phrases.quote(literal.text);
}

interface Phrases {
  readonly is: (column: string, values: readonly string[]) => string;
  readonly isNot: (column: string, values: readonly string[]) => string;
  readonly member: (column: string, source: string, of: string, negated: boolean) => string;
  readonly numbers: Readonly<Record<Comparator, string>>;
  readonly dates: Readonly<Record<Comparator, string>>;
  readonly text: (column: string, by: TextRelation, text: string) => string;
  readonly blank: (column: string, blank: boolean) => string;
  readonly start: string;
  readonly end: string;
  readonly all: string;
  readonly any: string;
  readonly none: (parts: readonly string[]) => string;
  readonly group: (inner: string) => string;
  readonly always: string;
  readonly never: string;
  readonly quote: (text: string) => string;
}

const phraseBook: Readonly<Record<Language, Phrases>> = {
  zh: {
    is: (column, values) => `${column} 为 ${values.join('、')}`,
    isNot: (column, values) => `${column} 不为 ${values.join('、')}`,
    member: (column, source, of, negated) => `${column} ${negated ? '不在' : '在'} ${source} 的 ${of} 之列`,
    numbers: { gt: '大于', gte: '不小于', lt: '小于', lte: '不大于' },
    dates: { gt: '晚于', gte: '不早于', lt: '早于', lte: '不晚于' },
    text: (column, by, text) =>
      ({
        contains: `${column} 含有 ${text}`,
        starts: `${column} 以 ${text} 开头`,
        ends: `${column} 以 ${text} 结尾`,
      })[by],
    blank: (column, blank) => `${column} ${blank ? '为空' : '不为空'}`,
    start: '期初',
    end: '期末',
    all: '，且 ',
    any: '，或 ',
    none: (parts) => `不符合（${parts.join('，或 ')}）`,
    group: (inner) => `（${inner}）`,
    always: '不限条件',
    never: '没有一行符合的条件',
    quote: (text) => `「${text}」`,
  },
  en: {
    is: (column, values) => `${column} is ${enumerated(values, 'or')}`,
    isNot: (column, values) => `${column} is not ${enumerated(values, 'or')}`,
    member: (column, source, of, negated) =>
      `${column} is ${negated ? 'not ' : ''}one of the ${of} of ${source}`,
    numbers: { gt: 'is above', gte: 'is at least', lt: 'is below', lte: 'is at most' },
    dates: { gt: 'is after', gte: 'is not before', lt: 'is before', lte: 'is not after' },
    text: (column, by, text) =>
      `${column} ${{ contains: 'contains', starts: 'starts with', ends: 'ends with' }[by]} ${text}`,
    blank: (column, blank) => `${column} is ${blank ? 'blank' : 'not blank'}`,
    start: 'the start of the period',
    end: 'the end of the period',
    all: ' and ',
    any: ' or ',
    none: (parts) => `not (${parts.join(' or ')})`,
    group: (inner) => `(${inner})`,
    always: 'any row',
    never: 'no row at all',
    quote: (text) => `"${text}"`,
  },
};

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
