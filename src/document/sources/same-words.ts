import { simplified } from '../read/reading-text.ts';

/** What offices shorten, and what it stands for. Longer ones stand before those that they begin with. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/r&d/g, '研发'],
  [/研究与试验发展|研究与开发/g, '研发'],
  [/全社会研发/g, '研发'],
  [/研发投入/g, '研发经费支出'],
  [/国内生产总值|\bgdp\b/g, '地区生产总值'],
  [/规上/g, '规模以上'],
  [/高企/g, '高新技术企业'],
  [/房建(?!筑)/g, '房屋建筑'],
  [/国优/g, '国家优质'],
  [/强检/g, '强制检定'],
  [/质检员/g, '质量检验人员'],
  [/\bcqo\b/g, '首席质量官'],
  [/\bfsms\b/g, '食品安全管理体系'],
  [/\bohsms\b/g, '职业健康安全管理体系'],
  [/\benms\b/g, '能源管理体系'],
  [/\bisms\b/g, '信息安全管理体系'],
  [/\bqms\b/g, '质量管理体系'],
  [/\bems\b/g, '环境管理体系'],
  [/\bccc\b/g, '强制性产品'],
  [/^(?:iso|iec|iso\/iec)(?:标准)?$/g, '国际标准'],
  [/^gb(?:\/?t)?(?:标准)?$/g, '国家标准'],
  [/^db(?:\d+)?(?:\/?t)?(?:标准)?$/g, '地方标准'],
  [/^tc$/g, '技术委员会'],
  [/^sc$/g, '分技术委员会'],
  [/^wg$/g, '工作组'],
  [/(?<![a-z\d])3a(?![a-z\d])级?/g, 'aaa级'],
  [/(?<![a-z\d])2a(?![a-z\d])级?/g, 'aa级'],
  [/制\(修\)订|制修订/g, '制定修订'],
  [/监督抽查/g, '监督抽检'],
];

/** Words of one text, made comparable: simplified, narrow, without spaces between Chinese characters, short forms written out. */
export function comparableText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const tidy = simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/(?<=[\u4e00-\u9fff])\s+|\s+(?=[\u4e00-\u9fff])|[“”"'‘’《》「」]/g, '')
    .trim();
  const comparable = shortForms.reduce((words, [short, long]) => words.replaceAll(short, long), tidy);
  if (known.size >= mostKnown) known.clear();
  known.set(text, comparable);
  return comparable;
}

/** The same texts are compared for each promise. */
const known = new Map<string, string>();
const mostKnown = 1 << 14;

/** Results that say the same. */
const sameResults: readonly (readonly string[])[] = [
  ['合格', '通过', '符合'],
  ['不合格', '未通过', '不符合', '不通过'],
  ['优良', '优'],
];

/** How an accident is graded in China (State Council Order 493), the least first, with the colours of its warning and its numerals. */
export const accidentGrades: readonly (readonly string[])[] = [
  ['一般', '一般事故', 'Ⅳ级', 'IV级', '四级'],
  ['较大', '较大事故', 'Ⅲ级', 'III级', '三级'],
  ['重大', '重大事故', 'Ⅱ级', 'II级', '二级'],
  ['特别重大', '特别重大事故', '特大', '特大事故', 'Ⅰ级', 'I级', '一级'],
];

/** Who stands behind something: a level of government. */
export const levels: ReadonlyMap<string, number> = new Map([
  ['国家', 5],
  ['国', 5],
  ['部', 5],
  ['省', 4],
  ['市', 3],
  ['县', 2],
  ['区', 2],
]);

/** The level that a word names: 省级, 省抽 and 省 are one; null for another word. */
export function levelOf(word: string): number | null {
  return levels.get(comparableText(word).replace(/[级抽]$/, '')) ?? null;
}

/** A value and its other spellings, in the order in which they were met. */
export interface ValueGroup {
  readonly value: string;
  readonly others: readonly string[];
}

/** Texts of a column that are spellings of one thing, put together; the longest that is no short form stands for them. */
export function groupValues(texts: readonly string[]): readonly ValueGroup[] {
  const areLevels = texts.length > 1 && texts.every((text) => levelOf(text) !== null);
  const all = [...new Set(texts.map(comparableText))];
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const key = areLevels ? `level ${String(levelOf(text))}` : keyOf(comparableText(text), all);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [text]);
    else group.push(text);
  }
  return Array.from(groups.values(), (group) => {
    const [value = ''] = areLevels
      ? group.toSorted((a, b) => b.length - a.length)
      : group.toSorted(byFullness);
    return { value, others: group.filter((text) => text !== value) };
  });
}

function byFullness(one: string, other: string): number {
  const isShort = (text: string): number => (comparableText(text) === text.toLowerCase() ? 0 : 1);
  return isShort(one) - isShort(other) || other.length - one.length;
}

/** What is common to the spellings of a text: 江苏名牌 and 江苏名牌产品, 省著名商标 and 江苏省著名商标 among those that stand together. */
function keyOf(own: string, among: readonly string[]): string {
  const result = sameResults.find((same) => same.includes(own));
  if (result !== undefined && among.some((other) => !result.includes(other))) return result[0] ?? own;
  const fuller = among.filter((other) => other !== own && isFuller(other, own));
  // Where two could be meant, neither is.
  return fuller.length === 1 ? (fuller[0] ?? own) : own;
}

const neutralEnd = /^(?:产品|事故|级|类|工程|体系|企业|单位)$/;
const place = /^[\u4e00-\u9fff]{1,3}$/;
const rank = /^(?:(?:全国|国家|省|市|县|区)级?|已)$/;

function isFuller(long: string, short: string): boolean {
  if (short.length < 2 || long.length <= short.length) return false;
  if (long.startsWith(short)) return neutralEnd.test(long.slice(short.length));
  if (!long.endsWith(short)) return false;
  const ahead = long.slice(0, -short.length);
  return rank.test(ahead) || (/^[省市县]/.test(short) && place.test(ahead));
}
