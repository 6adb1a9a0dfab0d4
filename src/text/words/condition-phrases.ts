import type { Comparator, Relation, TextRelation } from '../../model/plan/condition.ts';
import type { Language } from '../../model/plan/plan.ts';
import { enumerated } from './phrases.ts';

/** How a condition is said in one language. */
export interface Phrases {
  readonly is: (column: string, values: readonly string[]) => string;
  readonly isNot: (column: string, values: readonly string[]) => string;
  readonly member: (column: string, source: string, of: string, negated: boolean) => string;
  readonly numbers: Readonly<Record<Comparator, string>>;
  readonly dates: Readonly<Record<Comparator, string>>;
  readonly text: (column: string, by: TextRelation, text: string) => string;
  readonly blank: (column: string, blank: boolean) => string;
  readonly sum: (column: string, by: Relation, parts: readonly string[]) => string;
  readonly within: (amount: string) => string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly days: (from: string, to: string, relation: string, days: string) => string;
  readonly match: (columns: readonly string[], source: string, of: readonly string[]) => string;
  readonly edge: (edge: string, days: number) => string;
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

const relationsZh: Readonly<Record<Relation, string>> = {
  is: '等于',
  not: '不等于',
  gt: '大于',
  gte: '不小于',
  lt: '小于',
  lte: '不大于',
};
const relationsEn: Readonly<Record<Relation, string>> = {
  is: 'is',
  not: 'is not',
  gt: 'is above',
  gte: 'is at least',
  lt: 'is below',
  lte: 'is at most',
};

/** The words of conditions, by language. */
export const phraseBook: Readonly<Record<Language, Phrases>> = {
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
    sum: (column, by, parts) => `${column} ${relationsZh[by]} ${parts.join('、')} 之和`,
    within: (amount) => `（允许相差 ${amount}）`,
    relations: relationsZh,
    days: (from, to, relation, days) => `${from} 至 ${to} 的天数 ${relation} ${days}`,
    match: (columns, source, of) => `${columns.join('、')} 与 ${source} 某一行的 ${of.join('、')} 相同`,
    edge: (edge, days) => `${edge}${days < 0 ? '前' : '后'} ${Math.abs(days)} 天`,
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
    sum: (column, by, parts) => `${column} ${relationsEn[by]} the sum of ${enumerated(parts, 'and')}`,
    within: (amount) => ` (give or take ${amount})`,
    relations: relationsEn,
    days: (from, to, relation, days) => `the number of days from ${from} to ${to} ${relation} ${days}`,
    match: (columns, source, of) =>
      `${enumerated(columns, 'and')} stand together in ${source} as ${enumerated(of, 'and')}`,
    edge: (edge, days) =>
      `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} ${edge}`,
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
