import type { PolicyQuantity } from '../../model/plan/policy.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { type ChangeBase, changeSince } from './change-since.ts';
import type { DraftWords } from './target-lines.ts';
import { nameMarks, portionFound, type NameMarks } from '../trace/fits.ts';
import { yamlComment, yamlScalar } from '../../text/yaml-scalar.ts';
import type { DraftedColumn, DraftedSource } from './draft-sources.ts';

/** A measure that may be meant, and how sure that is, from 0 to 1. */
interface Guess {
  readonly measure: string;
  readonly sure: number;
  /** The words of the data that decided. */
  readonly because: string;
}

/** Below that nobody should have to correct a guess. */
const leastSure = 0.5;

/**
 * Guesses how a promise is measured over the sources: a count of the rows that have its name for a value, a share of a result
 * column, a cell of a table of indicators, the sum of a column, or no row of a register of incidents; a change since a year
 * (比2015年下降15%) as the growth of such a figure. Null where nothing is likely enough. `hasPeriod`: the plan says its period.
 */
export function guessMeasure(
  sources: readonly DraftedSource[],
  words: DraftWords,
  hasPeriod: boolean,
): (quantity: PolicyQuantity, name: string) => readonly string[] | null {
  const marksOf = markMemory();
  return (quantity, name) => {
    if (name === '' || sources.length === 0) return null;
    const since = changeSince(quantity);
    const best =
      since === null
        ? bestOf(quantity, name, sources, marksOf)
        : growthOf(bestOf(asFigure(quantity), name, hasPeriod ? dated(sources) : [], marksOf), since);
    if (best === null) return null;
    const percent = Math.min(95, Math.round(best.sure * 100));
    return [
      `        ${yamlComment(words.guessed(best.because, percent))}`,
      `        measure: ${best.measure}`,
    ];
  };
}

function bestOf(
  quantity: PolicyQuantity,
  name: string,
  sources: readonly DraftedSource[],
  marksOf: MarksOf,
): Guess | null {
  const guesses = sources.flatMap((source) => [
    ...countsOf(quantity, name, source, marksOf),
    ...sharesOf(quantity, name, source, marksOf),
    ...cellsOf(quantity, name, source, marksOf),
    ...sumsOf(quantity, name, source, marksOf),
  ]);
  const [best] = guesses.toSorted((a, b) => b.sure - a.sure);
  return best === undefined || best.sure < leastSure ? null : best;
}

/** Sources whose rows belong to periods: only there is a year before. */
function dated(sources: readonly DraftedSource[]): readonly DraftedSource[] {
  return sources.filter(({ period }) => period !== null);
}

/** What changes is a figure and no share: its own words say only by how much. */
function asFigure(quantity: PolicyQuantity): PolicyQuantity {
  const { threshold } = quantity;
  return { ...quantity, threshold: threshold && { ...threshold, unit: plain } };
}

function growthOf(guess: Guess | null, since: ChangeBase): Guess | null {
  if (guess === null) return null;
  const against =
    since === 'year-ago' ? '' : `, against: ${guess.measure.replace(/ }$/, `, period: ${since} }`)}`;
  return { ...guess, measure: `{ growth: { of: ${guess.measure}${against} } }` };
}

const plain = parseUnit('');

type MarksOf = (words: string) => NameMarks;

function markMemory(): MarksOf {
  const known = new Map<string, NameMarks>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const marks = nameMarks(words);
    known.set(words, marks);
    return marks;
  };
}

/** How well two names fit, from 0 to 1: what of each is found in the other. */
function fit(one: string, other: string, marksOf: MarksOf): number {
  const [a, b] = [marksOf(one), marksOf(other)];
  return 0.5 * portionFound(a, b) + 0.5 * portionFound(b, a);
}

function isCount({ threshold }: PolicyQuantity): boolean {
  const dimension = threshold?.unit.dimension;
  return dimension === 'count' || threshold?.absence === true;
}

function isShare({ threshold }: PolicyQuantity): boolean {
  return (
    threshold?.unit.dimension === 'ratio' && threshold.limit.n > 0n && threshold.unit.text !== '个百分点'
  );
}

const mostTexts = 200;
const event = /事故|案件|事件|伤亡|accident|incident|case|death/i;

/** A count of the rows whose value names it: 江苏名牌产品 in 品牌类别; for an absence the register of what must not happen. */
function countsOf(
  quantity: PolicyQuantity,
  name: string,
  source: DraftedSource,
  marksOf: MarksOf,
): readonly Guess[] {
  if (!isCount(quantity)) return [];
  const guesses: Guess[] = [];
  for (const column of source.columns) {
    const texts = column.texts.slice(0, mostTexts);
    const best = Math.max(0, ...texts.map((text) => fit(name, text, marksOf)));
    const sure = best * 0.95;
    if (sure < leastSure) continue;
    // One thing may be written in several ways: 江苏名牌 is 江苏名牌产品.
    const named = texts.filter(
      (text) =>
        fit(name, text, marksOf) >= best * 0.9 ||
        (text.length >= 3 && (name.includes(text) || text.includes(name))),
    );
    const passed = passedIn(source, quantity, column.name);
    const where = [`${column.name}: ${oneOf(named)}`, ...passed].join(', ');
    guesses.push({
      measure: `{ count: ${source.name}, where: { ${where} } }`,
      sure,
      because: `${source.title} / ${column.headers[0] ?? ''} / ${named.join('、')}`,
    });
  }
  const title = fit(name, source.title, marksOf);
  const isIncident = quantity.threshold?.absence === true && event.test(source.title);
  const sure = isIncident ? Math.min(0.9, title + 0.35) : title * 0.8;
  if (sure >= leastSure && guesses.length === 0) {
    const grade = isIncident ? gradeOf(name, source) : null;
    const where = grade === null ? '' : `, where: ${grade}`;
    guesses.push({ measure: `{ count: ${source.name}${where} }`, sure, because: source.title });
  }
  return guesses;
}

/** Rows that came to something, where others of the register did not: 认定 and 获奖, not 申报 and 落选. */
function passedIn(source: DraftedSource, quantity: PolicyQuantity, but: string): readonly string[] {
  if (/申报|申请|applied/i.test(quantity.before.slice(-12))) return [];
  for (const { name, values } of source.columns) {
    if (values === null || name === but) continue;
    const positive = values.filter((value) => achieved.test(value));
    const others = values.filter((value) => !achieved.test(value) && notYet.test(value));
    if (positive.length > 0 && others.length > 0) return [`${name}: ${oneOf(positive)}`];
  }
  return [];
}

const achieved =
  /^(?:已?认定|获奖|获批|已?通过|已?合格|已?完成|结业|有效|已?授权|已?建成|已?验收|granted|awarded|passed|completed)$/i;
const notYet = /申报|申请|受理|未|落选|不|缺考|退|撤|applied|pending|failed|rejected/i;

function oneOf(texts: readonly string[]): string {
  return texts.length === 1 ? inList(texts[0] ?? '') : `[${texts.map(inList).join(', ')}]`;
}

/** The grades of an incident register that a name speaks of: 重大 and above. */
function gradeOf(name: string, source: DraftedSource): string | null {
  for (const { name: column, values } of source.columns) {
    const named =
      values?.filter((value) => value.length >= 2 && name.includes(value.replace(/事故$/, ''))) ?? [];
    if (named.length > 0) return `{ ${column}: [${named.map(inList).join(', ')}] }`;
  }
  return null;
}

const good =
  /^(?:合格|符合|达标|满意|通过|是|已完成|完成|优良|良好|有效|按时|pass(?:ed)?|yes|met|ok|good|qualified)$/i;
const rate =
  /(.{0,30}?)(合格率|达标率|满意率|覆盖率|完成率|办结率|检验率|受检率|检定率|优良率|建档率|通过率|率|比例|占比|比重)$/;

/** A share of the rows whose result is the good one: a 合格率 over a register with 检验结论. */
function sharesOf(
  quantity: PolicyQuantity,
  name: string,
  source: DraftedSource,
  marksOf: MarksOf,
): readonly Guess[] {
  if (!isShare(quantity)) return [];
  const subject = rate.exec(name)?.[1] ?? name;
  const guesses: Guess[] = [];
  for (const column of source.columns) {
    const values = column.values?.filter((each) => good.test(each)) ?? [];
    const [value] = values;
    if (value === undefined) continue;
    const own = Math.max(fit(subject, source.title, marksOf), fit(name, source.title, marksOf));
    const named =
      subject === ''
        ? 0
        : portionFound(marksOf(subject), marksOf(`${source.title}${column.headers.join('')}`));
    const isSame = name.includes(value) ? 0.2 : 0;
    const sure = Math.min(0.9, 0.45 * own + 0.4 * named + isSame);
    guesses.push({
      measure: `{ share: ${source.name}, meets: { ${column.name}: ${oneOf(values)} } }`,
      sure,
      because: `${source.title} / ${column.headers[0] ?? ''} = ${value}`,
    });
  }
  return guesses;
}

/** The cell of a table of indicators that has the name for a row: its value. */
function cellsOf(
  quantity: PolicyQuantity,
  name: string,
  source: DraftedSource,
  marksOf: MarksOf,
): readonly Guess[] {
  const labels = source.columns.find(({ headers }) =>
    headers.some((header) => /指标|indicator/i.test(header)),
  );
  const value = source.columns.find(
    ({ headers, type }) =>
      headers.some((header) => /数值|完成值|实际值|^值$|value|actual/i.test(header)) &&
      (type === 'decimal' || type === 'integer' || type === 'percent'),
  );
  if (labels === undefined || value === undefined) return [];
  return labels.texts.slice(0, 400).flatMap((text): readonly Guess[] => {
    const sure = fit(name, text, marksOf) * 0.95;
    if (sure < leastSure) return [];
    const isRatio = isShare(quantity);
    if (isRatio !== (value.type === 'percent') && isRatio) return [];
    const measure = `{ value: ${source.name}, column: ${value.name}, where: { ${labels.name}: ${inList(text)} } }`;
    return [{ measure, sure, because: `${source.title} / ${text}` }];
  });
}

/** The sum of a column that is called so, or a percentage in it. */
function sumsOf(
  quantity: PolicyQuantity,
  name: string,
  source: DraftedSource,
  marksOf: MarksOf,
): readonly Guess[] {
  const dimension = quantity.threshold?.unit.dimension;
  return source.columns.flatMap((column): readonly Guess[] => {
    const sure = Math.max(...column.headers.map((header) => fit(name, header, marksOf))) * 0.85;
    if (sure < leastSure || !isAddable(column, dimension)) return [];
    return [
      {
        measure: `{ sum: ${source.name}, column: ${column.name} }`,
        sure,
        because: `${source.title} / ${column.headers[0] ?? ''}`,
      },
    ];
  });
}

function isAddable({ type, unit }: DraftedColumn, dimension: string | undefined): boolean {
  if (type !== 'integer' && type !== 'decimal') return false;
  if (dimension === 'money') return unit !== null && unit.endsWith('元');
  return dimension === 'count' || dimension === 'plain';
}

function inList(text: string): string {
  return /[,[\]{}:]/.test(text) ? JSON.stringify(text) : yamlScalar(text);
}
