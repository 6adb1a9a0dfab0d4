import type { PolicyQuantity } from '../../model/plan/policy.ts';
import type { DraftedColumn, DraftedSource } from '../sources/drafted-source.ts';
import { comparableText } from '../sources/same-words.ts';
import { coverage } from './coverage.ts';
import { type Guess, becauseOf, conditionsOf, oneOf, readingOf, whereOf } from './guess.ts';
import { mentionsIn } from './mentions.ts';

/** What a rate says that its rows must be. */
interface Meeting {
  readonly column: DraftedColumn;
  readonly condition: string;
  readonly words: string;
  /** How well it answers the rate, from 0 to 1. */
  readonly sure: number;
  /** No value of the column is neither good nor bad. */
  readonly isClear?: boolean;
}

const rateEnd = /([\u4e00-\u9fff]{2})率$/;
const good =
  /^(?:合格|符合|达标|满意|通过|是|已?完成|优良|良好|按时|按期|pass(?:ed)?|yes|met|ok|good|qualified|compliant|satisfied|on time)$/i;
const bad = /不|未|没|否|差|fail|not|no$|un|late|poor|non/i;

/** A share of the rows whose result is the good one: a 合格率 over a register with 检验结论, a 备案率 over one with 备案日期. */
export function sharesOf(
  quantity: PolicyQuantity,
  name: string,
  source: DraftedSource,
  hasPeriod: boolean,
): readonly Guess[] {
  const { threshold } = quantity;
  if (threshold?.unit.dimension !== 'ratio' || threshold.limit.n <= 0n || threshold.unit.text === '个百分点')
    return [];
  if (/占.+(?:比重|比例|%|增加值|产值)|增长|下降|增速|每?万[人台]/.test(name)) return [];
  const found = mentionsIn(name, source);
  const inTime = doneInTime(quantity, source);
  const meetings = inTime === null ? meetingsOf(name, source, hasPeriod) : [inTime];
  return meetings.map((meeting) => {
    const { mentions } = readingOf(
      name,
      source,
      found.filter(({ column }) => column !== meeting.column),
    );
    const read = readingOf(name, source, mentions);
    const asked = rateEnd.exec(comparableText(name))?.[0] ?? '';
    const rest = coverage(name, [
      asked,
      source.title,
      ...source.fileNames,
      meeting.words,
      ...meeting.column.headers,
      ...mentions.flatMap(({ values, words }) => [...values, ...words]),
    ]);
    const explained =
      read.explained === 0
        ? 0
        : Math.min(rest, rest * (read.explained / coverageOfAll(name, source, mentions)));
    return {
      measure: `{ share: ${source.name}${whereOf(conditionsOf(mentions))}, meets: { ${meeting.condition} } }`,
      sure:
        0.95 *
        Math.min(explained * 1.25, 0.65 * explained + 0.35 * meeting.sure) *
        (meeting.isClear === false ? 0.7 : 1),
      because: becauseOf(source, mentions, meeting.words),
      others: [],
    };
  });
}

function coverageOfAll(
  name: string,
  source: DraftedSource,
  mentions: readonly { readonly values: readonly string[]; readonly words: readonly string[] }[],
): number {
  return Math.max(
    0.01,
    coverage(name, [
      source.title,
      ...source.fileNames,
      ...mentions.flatMap(({ values, words }) => [...values, ...words]),
    ]),
  );
}

function meetingsOf(name: string, source: DraftedSource, hasPeriod: boolean): readonly Meeting[] {
  const what = rateEnd.exec(comparableText(name))?.[1] ?? '';
  const valid = what === '检定' || what === '检验' || what === '持证' ? validityOf(source, hasPeriod) : [];
  if (valid.length > 0) return valid;
  return source.columns.flatMap((column): readonly Meeting[] => {
    const result = resultOf(column, what);
    if (result !== null) return [result];
    const filled = filledOf(column, what, name);
    return filled === null ? [] : [filled];
  });
}

const begun =
  /受理|收到|接收|收件|登记|申请|投诉(?:日|时)|举报(?:日|时)|来电|received|opened|submitted|applied|reported on/i;
const ended = /办结|办理完|办毕|完成|答复|回复|结案|处理完|closed|completed|resolved|finished|answered/i;
const withinBefore = /(\d+)(?:个)?(?:自然)?[日天](?:之内|以内|内)[^，,。；;]*$/;
const withinBehind = /^[^.;]*?\bwithin (\d+) (?:calendar )?days\b/i;

/** 15日内办结率: from the day on which something came in to that on which it was done. */
function doneInTime({ before, after }: PolicyQuantity, { columns }: DraftedSource): Meeting | null {
  const days = withinBefore.exec(before)?.[1] ?? withinBehind.exec(after)?.[1];
  const dates = columns.filter(({ type }) => type === 'date');
  const dated = (words: RegExp): DraftedColumn | undefined =>
    dates.find(({ headers }) => headers.some((header) => words.test(header)));
  const [from, to] = [dated(begun), dated(ended)];
  if (days === undefined || from === undefined || to === undefined || from === to) return null;
  return {
    column: to,
    condition: `days: { from: ${from.name}, to: ${to.name}, lte: ${days} }`,
    words: `${from.headers[0] ?? ''}→${to.headers[0] ?? ''} ≤ ${days}`,
    sure: 0.95,
  };
}

/** A result column: of 合格率 what is 合格 or better, of 优良率 what is 优良, of 转化率 what is 已转化. */
function resultOf(column: DraftedColumn, what: string): Meeting | null {
  const { values, name, headers } = column;
  if (column.type === 'boolean') {
    const isAsked = what !== '' && headers.some((header) => header.includes(what));
    return isAsked
      ? {
          column,
          condition: `${name}: ${/^[\u4e00-\u9fff]/.test(headers[0] ?? '') ? '是' : 'yes'}`,
          words: headers[0] ?? '',
          sure: 0.9,
        }
      : null;
  }
  if (values === null) return null;
  const texts = values.map(({ value }) => value);
  const spelt = (value: string): readonly string[] => [
    value,
    ...(values.find((each) => each.value === value)?.others ?? []),
  ];
  const own = texts.filter(
    (value) =>
      what !== '' &&
      spelt(value).some(
        (text) => text === what || text === `已${what}` || (what.length === 2 && text === `${what}的`),
      ),
  );
  const better =
    what === '合格' && own.length > 0
      ? texts.filter((value) => spelt(value).some((text) => /^(?:优良?|优秀|良好?)$/.test(text)))
      : [];
  const wanted =
    own.length > 0
      ? [...new Set([...better, ...own])]
      : texts.filter((value) => spelt(value).some((text) => good.test(text)));
  if (wanted.length === 0 || wanted.length === texts.length) return null;
  // What is neither good nor bad leaves the share unsure.
  const unclear = texts.filter(
    (value) =>
      !wanted.includes(value) &&
      !spelt(value).some((text) => bad.test(text)) &&
      !(own.length > 0 && /^(?:合格|一般|优)/.test(value)),
  );
  const sure = own.length > 0 ? 1 : 0.6;
  return {
    column,
    condition: `${name}: ${oneOf(wanted)}`,
    words: `${headers[0] ?? ''} = ${wanted.join('、')}`,
    sure,
    isClear: unclear.length === 0,
  };
}

/** What has been done where a day, a number or a name stands: 备案率 and 备案日期, 标准覆盖率 and 执行标准编号, 监测覆盖率 and 监测样品数. */
function filledOf(column: DraftedColumn, what: string, name: string): Meeting | null {
  const { type, headers, blank, filled } = column;
  const [header = ''] = headers;
  const own = comparableText(header);
  const isDone = /备案|建档|签约|覆盖|建有|接种|安装|联网|公示|整改|办结|投保|参保|认证|备份|配备/.test(what);
  if (what === '' || !isDone) return null;
  const plain = own.replace(/日期|时间|编号|名称|数量?$|人数/g, '');
  const asked =
    what === '覆盖' || what === '建有' || what === '配备' ? comparableText(name).slice(0, -3) : what;
  const isNamed = plain.length >= 2 && plain.includes(asked.slice(-2));
  const shared = asked.endsWith(plain) ? 1 : isNamed ? 0.9 : coverage(plain, [asked]);
  if (shared < 0.5 || plain.length < 2) return null;
  if (type === 'integer')
    return {
      column,
      condition: `${column.name}: { gt: 0 }`,
      words: `${header} > 0`,
      sure: 0.9 * shared,
    };
  if (blank === 0 || filled === 0 || (type !== 'date' && type !== 'text')) return null;
  return {
    column,
    condition: `${column.name}: { blank: false }`,
    words: header,
    sure: (what === '覆盖' ? 0.8 : 0.95) * shared,
  };
}

/** What is verified is so until a day: at the period's end it must not have passed, and the verification must have been. */
function validityOf(source: DraftedSource, hasPeriod: boolean): readonly Meeting[] {
  const until = source.columns.find(
    ({ type, headers }) =>
      type === 'date' && headers.some((header) => /有效期|到期|valid until|expir/i.test(header)),
  );
  const done = source.columns.find(
    ({ type, headers }) =>
      type === 'date' &&
      headers.some((header) => /^(?!.*有效).*(?:检定|检验|校准)日期|verified|tested on/i.test(header)),
  );
  if (until === undefined || !hasPeriod) return [];
  const conditions = [
    ...(done === undefined ? [] : [`${done.name}: { lte: { period: end } }`]),
    `${until.name}: { gte: { period: end } }`,
  ];
  return [
    {
      column: until,
      condition: conditions.join(', '),
      words: [done, until].flatMap((each) => each?.headers[0] ?? []).join('、'),
      sure: 0.95,
    },
  ];
}
