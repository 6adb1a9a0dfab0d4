import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { DraftedColumn, DraftedSource } from '../sources/drafted-source.ts';
import {
  type Guess,
  becauseOf,
  conditionsOf,
  countColumn,
  oneOf,
  othersOf,
  readingOf,
  whereOf,
} from './guess.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention } from './values-named.ts';

/** A count of the rows whose value names it: 江苏名牌产品 in 品牌类别; for an absence the register of what must not happen. */
export function countsOf(quantity: PolicyQuantity, name: string, source: DraftedSource): readonly Guess[] {
  const isAbsence = quantity.threshold?.absence === true;
  if (
    quantity.threshold?.unit.dimension !== 'count' &&
    quantity.threshold?.unit.dimension !== 'plain' &&
    !isAbsence
  )
    return [];
  if (quantity.threshold?.unit.dimension === 'plain' && /率|指数|得分|评分|index|score|rate\b/i.test(name))
    return [];
  const found = mentionsIn(name, source);
  // People are the sum of a column here, and not the rows.
  if (
    peopleOf.test(name) &&
    source.columns.some(
      ({ type, headers }) => type === 'integer' && headers.some((header) => peopleOf.test(header)),
    )
  )
    return [];
  const deadly = deadlyIn(name, source, found);
  const { mentions, explained } = readingOf(name, source, found, deadly?.words ?? []);
  const values = mentions.filter(({ kind }) => kind === 'value');
  if (isAbsence && !source.isOfEvents && values.length === 0) return [];
  const fidelity = values.length === 0 ? 0.85 : Math.min(...values.map((each) => each.fidelity));
  // That a register is called so and no value of it says more is little: it may hold other things too.
  const isTold = values.length > 0 || source.isOfEvents ? 1 : 0.8;
  const sure = 0.95 * isTold * (0.6 * explained + 0.4 * fidelity);
  const conditions = conditionsOf(mentions, [
    ...stageOf(
      quantity,
      name,
      source,
      mentions.map(({ column }) => column),
    ),
    ...doneOf(source),
    ...(deadly === null ? [] : [deadly.condition]),
  ]);
  const sum = countColumn(source);
  const person = personColumn(quantity, source);
  const what = sum === null ? `count: ${source.name}` : `sum: ${source.name}, column: ${sum.name}`;
  const distinct = person === null || sum !== null ? '' : `, distinct: ${person.name}`;
  return [
    {
      measure: `{ ${what}${distinct}${whereOf(conditions)} }`,
      sure,
      because: becauseOf(source, mentions, sum === null ? '' : (sum.headers[0] ?? '')),
      others: othersOf(mentions),
    },
  ];
}

const peopleOf =
  /(?:死亡|受伤|伤亡|重伤|参加|受益|培训)人数$|\b(?:deaths|killed|fatalities|injured|injuries|casualties)$/i;

/** 死亡事故, fatal collisions: rows with deaths, where a column counts these and no value says so. */
function deadlyIn(
  name: string,
  source: DraftedSource,
  found: readonly Mention[],
): { readonly condition: string; readonly words: readonly string[] } | null {
  const word = /死亡(?!人数|率)|亡人|\bfatal\b/i.exec(name)?.[0];
  if (word === undefined || found.some(({ words }) => words.some((each) => each.includes(word)))) return null;
  const column = source.columns.find(
    ({ type, headers }) =>
      type === 'integer' &&
      headers.some((header) => /死亡|亡人|killed|deaths|fatalities|\bdead\b/i.test(header)),
  );
  return column === undefined
    ? null
    : { condition: `${column.name}: { gt: 0 }`, words: [word.toLowerCase(), ...column.headers] };
}

const achieved =
  /^(?:已?认定|获奖|获批|已?通过|已?合格|已?完成|结业|已?授权|已?建成|已?验收|granted|awarded|passed?|completed?|recognised|recognized|approved)$/i;
const notYet = /申报|申请|受理|未|落选|不|缺考|退|撤|applied|pending|fail|reject|refused/i;
const applied = /申报|申请|applied|application/i;

/** Rows that came to something, where others of the register did not: 认定 and 获奖, not 申报 and 落选; those applied for where the document says so. */
function stageOf(
  quantity: PolicyQuantity,
  name: string,
  source: DraftedSource,
  used: readonly DraftedColumn[],
): readonly string[] {
  const { before } = quantity;
  const at = before.lastIndexOf(name);
  const ahead = (at === -1 ? before : before.slice(0, at)).slice(-12);
  const isApplied = applied.test(ahead.slice(-6)) || applied.test(name);
  for (const column of source.columns) {
    if (column.values === null || used.includes(column)) continue;
    const texts = column.values.map(({ value }) => value);
    const wanted = texts.filter((text) => (isApplied ? applied : achieved).test(text));
    const rest = texts.filter((text) => !wanted.includes(text) && (isApplied ? achieved : notYet).test(text));
    if (wanted.length > 0 && rest.length > 0) return [`${column.name}: ${oneOf(wanted)}`];
  }
  return [];
}

/** Of things that are worked at, those that are finished: a column of their progress at 100%. */
function doneOf({ columns }: DraftedSource): readonly string[] {
  const progress = columns.find(
    ({ type, headers }) =>
      type === 'percent' && headers.some((header) => /完成进度|进度|完成率|\bprogress\b/i.test(header)),
  );
  return progress === undefined ? [] : [`${progress.name}: { gte: 100% }`];
}

/** People are counted once, however often they stand in a register of people: by what their identity card says. */
function personColumn({ threshold }: PolicyQuantity, source: DraftedSource): DraftedColumn | null {
  const areCounted =
    threshold?.unit.text === '人' ||
    threshold?.unit.text === '名' ||
    /名册|名单|人员|培训|staff|people|training/i.test(source.title);
  if (!areCounted) return null;
  return (
    source.columns.find(({ headers }) =>
      headers.some((header) => /身份证|证件号|id card|national id|passport/i.test(header)),
    ) ?? null
  );
}
