import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { DraftedSource } from '../sources/drafted-source.ts';
import { comparableText } from '../sources/same-words.ts';
import { coverage, fit } from './coverage.ts';
import { type Guess, countColumn, isAddable, readingOf } from './guess.ts';
import { indicatorTable, rowMeasure, rowOf } from './figures.ts';
import { mentionsIn } from './mentions.ts';

const partOfWhole = /^(.+?)(?:占|相当于)(.+?)的?(?:比重|比例|比率|份额|百分比)?$/;
const partOfWholeEnglish =
  /^(?:the )?(?:share|proportion|percentage) of (.+?) (?:in|of|to) (?:the )?(.+)$|^(.+?) as a (?:share|proportion|percentage) of (.+)$/i;

/** A part of a whole, both in one table of indicators: 全社会研发投入占地区生产总值的比重. */
export function partsOf(quantity: PolicyQuantity, name: string, source: DraftedSource): readonly Guess[] {
  const table = indicatorTable(source);
  if (table === null || quantity.threshold?.unit.dimension !== 'ratio') return [];
  const chinese = partOfWhole.exec(comparableText(name));
  const english = partOfWholeEnglish.exec(name);
  const part = chinese?.[1] ?? english?.[1] ?? english?.[3];
  const whole = chinese?.[2] ?? english?.[2] ?? english?.[4];
  if (part === undefined || whole === undefined) return [];
  const below = rowOf(whole, table);
  // What a part is measured by is said once, of the whole: 品牌经济占企业增加值.
  const above = below === null ? null : rowOf(part, table, [below.text]);
  if (below === null || above === null || below.text === above.text) return [];
  const measure = `{ ratio: { numerator: ${rowMeasure(table, above.text)}, denominator: ${rowMeasure(table, below.text)} } }`;
  return [
    {
      measure,
      sure: 0.95 * (0.5 * above.sure + 0.5 * below.sure),
      because: `${source.title} / ${above.text} ÷ ${below.text}`,
      others: [],
    },
  ];
}

const perMany = /^(?:每)?(百|千|万|十万)(人口|人|台|辆|户|件)(?:口)?(.+)$/;
const sizes: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['十万', 100_000],
]);

/** So many for ten thousand people or machines: the register of what is counted over the table of those. */
export function ratesOf(
  quantity: PolicyQuantity,
  name: string,
  sources: readonly DraftedSource[],
): readonly Guess[] {
  const [, size = '', base = '', rest = ''] = perMany.exec(comparableText(name)) ?? [];
  const dimension = quantity.threshold?.unit.dimension;
  if (rest === '' || dimension === 'money' || quantity.threshold?.absence === true) return [];
  const what = rest.replace(/拥有量|保有量|数量|数$|率$|量$/, '');
  const above = sources.flatMap((source) => numeratorOf(what, source)).toSorted((a, b) => b.sure - a.sure)[0];
  const below = sources
    .flatMap((source) => denominatorOf(base, what, source))
    .toSorted((a, b) => b.sure - a.sure)[0];
  if (above === undefined || below === undefined || above.source === below.source) return [];
  const per =
    dimension === 'count' || dimension === 'plain' ? `, per: ${String(sizes.get(size) ?? 10_000)}` : '';
  return [
    {
      measure: `{ ratio: { numerator: ${above.measure}, denominator: ${below.measure}${per} } }`,
      sure: 0.95 * (0.5 * above.sure + 0.5 * below.sure),
      because: `${above.because} ÷ ${below.because}`,
      others: [],
    },
  ];
}

interface Term {
  readonly measure: string;
  readonly sure: number;
  readonly because: string;
  readonly source: DraftedSource;
}

/** What is counted: the rows of its register, or the deaths and the injured that they have. */
function numeratorOf(what: string, source: DraftedSource): readonly Term[] {
  const rows = countColumn(source);
  const people = /^(.*?)(死亡|受伤|伤亡)$/.exec(what);
  const column =
    people === null
      ? undefined
      : source.columns.find(
          ({ headers, type }) =>
            type === 'integer' && headers.some((header) => header.includes(people[2] ?? '')),
        );
  if (people !== null && column === undefined) return [];
  const sure =
    coverage(people?.[1] ?? what, [source.title]) * 0.6 +
    0.4 * coverage(source.title.replace(/登记|台账|清单|名单|统计|有效|表$/g, ''), [what, '事故']);
  if (column !== undefined)
    return [
      {
        measure: `{ sum: ${source.name}, column: ${column.name} }`,
        sure: sure * 0.95,
        because: `${source.title} / ${column.headers[0] ?? ''}`,
        source,
      },
    ];
  const { mentions } = readingOf(what, source, mentionsIn(what, source));
  const isOwn = mentions.length === 0 && (rows === null || coverage(what, [rows.headers[0] ?? '']) > 0.5);
  if (!isOwn && rows === null) return [];
  const measure =
    rows === null ? `{ count: ${source.name} }` : `{ sum: ${source.name}, column: ${rows.name} }`;
  return [{ measure, sure: sure * (rows === null ? 1 : 0.8), because: source.title, source }];
}

/** For how many: the people of a table of them, the machines of one of those. */
function denominatorOf(base: string, what: string, source: DraftedSource): readonly Term[] {
  const arePeople = base.startsWith('人');
  return source.columns
    .filter((column) => isAddable(column))
    .flatMap((column): readonly Term[] => {
      const [header = ''] = column.headers;
      const unit = typeof column.unit === 'string' ? column.unit : '';
      const isFit = arePeople ? /人口/.test(header) : unit.endsWith(base) || header.includes(`${base}数`);
      if (!isFit) return [];
      const own = arePeople
        ? /常住|总人口|年末/.test(header)
          ? 1
          : 0.7
        : fit(what.replace(/事故|死亡/g, ''), source.title.replace(/数量|统计|在用|表$/g, ''));
      return [
        {
          measure: `{ sum: ${source.name}, column: ${column.name} }`,
          sure: own,
          because: `${source.title} / ${header}`,
          source,
        },
      ];
    });
}
