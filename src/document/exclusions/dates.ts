import { isKnownUnit } from '../../quantity/units/parse-unit.ts';
import { readUnit } from '../../quantity/units/read-unit.ts';
import { type Exclusion, endOf } from '../scan/found.ts';

const year = '(?:19|20|21)\\d\\d';
const dash = '(?:[-~〜–—―]{1,2}|至|到|、)';
const month = '(?:1[0-2]|0?[1-9])';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const english =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Days, months and years in words that leave no doubt. */
const sure: readonly RegExp[] = [
  new RegExp(`${year}年?${dash}${year}(?:学?年度?|年代)?`, 'y'),
  new RegExp(`${year}[-/]${month}[-/]${day}(?!\\d)`, 'y'),
  new RegExp(`${year}\\.${month}\\.${day}(?!\\d)`, 'y'),
  new RegExp(
    `${year}年(?:${month}月(?:${day}[日号])?)?(?:度|底|末|初|前|内|上半年|下半年|第?[一二三四1-4]季度)?`,
    'y',
  ),
  // Years of the Republic: 113年至116年.
  /1[0-3]\d年(?!以|限|来)(?:[至到-]1[0-3]\d年)?(?:度|底|末|初|前)?/y,
  new RegExp(`\\d0年代|\\d{1,2}世纪(?:\\d0年代)?`, 'y'),
  new RegExp(`${month}月?(?:${day}日)?${dash}${month}月(?:${day}日)?(?:份|底|末)?`, 'y'),
  new RegExp(`${month}月(?:${day}[日号])?(?:份|底|末|初|上旬|中旬|下旬|前|起)?`, 'y'),
  new RegExp(`[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?(?:份|底|末|初|前|起)?`, 'y'),
  new RegExp(`[一二三四1-4]、?(?:[二三四2-4]、?)*季度`, 'y'),
  new RegExp(`${day}[日号](?!常|均|内|以内|之内|以下)`, 'y'),
  new RegExp(`(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)`, 'y'),
  new RegExp(`(?:[01]?\\d|2[0-4])时(?:[0-5]\\d分|整|前)?(?![\\u4e00-\\u9fff])`, 'y'),
  new RegExp(`${day}(?:st|nd|rd|th)? ${english}\\b\\.?(?:,? ${year})?`, 'iy'),
  new RegExp(
    `[一二三四五六七八九〇零○oO]{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?`,
    'y',
  ),
];
const yearSpan = new RegExp(`${year}[-–—~/](?:${year}|\\d\\d)(?!\\d)(?![-–—/]\\d)`, 'y');
const bareYear = new RegExp(`${year}(?![\\d.,]\\d|\\d)s?\\b`, 'y');
const monthBefore = new RegExp(`\\b${english}\\.? $`, 'i');
const dayBehindMonth = new RegExp(`${day}(?:st|nd|rd|th)?\\b(?:, ${year})?`, 'y');
const yearWord =
  /(?:\b(?:by|in|since|of|from|until|till|to|end|year|during|before|after|and|the|for|fy|mid|late|early|between)[ -]|[到至于自从在截] ?)$/i;

/** 不低于2000万元: a number that is compared is no year. */
const comparator =
  /(?:[高低多少大小]于|不足|超过|至少|约|近|(?:more|less|fewer|greater) than|at (?:least|most)|over) ?$/i;
/** The heading `2030 targets`. */
const titled =
  /^ (?:targets?|goals?|objectives?|ambitions?|commitments?|priorities|vision|plan|strategy|outcomes|milestones|actions|indicators)\b/i;

/** The date, month, year or span of years at an offset; null where there is none. */
export function excludedDate(text: string, at: number): Exclusion | null {
  for (const pattern of sure) {
    const end = endOf(pattern, text, at);
    if (end !== null) return { rule: 'date', end };
  }
  const before = text.slice(Math.max(0, at - 12), at);
  if (monthBefore.test(before)) {
    const end = endOf(dayBehindMonth, text, at);
    if (end !== null) return { rule: 'date', end };
  }
  const end = endOf(yearSpan, text, at) ?? endOf(bareYear, text, at);
  if (end === null) return null;
  if (titled.test(text.slice(end, end + 24)) && /(?:^|[#\n] ?)$/.test(before)) return { rule: 'date', end };
  if (comparator.test(before) || (measures(text, end) && !yearWord.test(before))) return null;
  return { rule: 'date', end };
}

/** True where a unit that counts or measures something follows: 2000家, 2020 inspectors. */
function measures(text: string, at: number): boolean {
  const { unit, rest } = readUnit(text, at);
  return (unit.text !== '' && isKnownUnit(unit)) || (rest !== null && /^[多余]/.test(rest.word));
}
