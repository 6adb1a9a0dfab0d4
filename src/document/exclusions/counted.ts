import { type Exclusion, endOf } from '../scan/found.ts';

const han = '[一二两三四五六七八九十百零]{1,6}';
/** 三级, 5星级, 二类: a place in an order; also of what is measured, 10万吨级, and of what is built to it, 500千伏. */
const grade = new RegExp(
  `(?:\\d{1,4}|${han})(?:星|个)?(?:级|星级|甲|类(?=[水地区医工管城产标药用人空])|等(?=[奖功品级公])|线(?=[城市品]))|\\d+(?:\\.\\d+)?(?:万|亿)?(?:吨|千瓦|兆瓦|伏|公里|米|亩|平方米)级|\\d{1,4}(?:千伏|kV|KV)(?!\\w)`,
  'y',
);
const age =
  /\d{1,3}(?:(?:周岁|岁)?[-~–—至到]{1,2}\d{1,3})?(?:周岁|岁)(?:及)?(?:以上|以下)?(?=[一-鿿]{0,6}(?:人|儿童|妇女|幼儿|群众|居民|青年|学生|者|群|女生|男性|女性))/y;
/** Children under 16, aged 16 to 24, 16-24 year olds, under-18s. */
const englishAge =
  /\d{1,3}(?:(?:-| to | and |–)\d{1,3})?(?:[- ]year[- ]olds?\b|s\b(?! )|(?= and (?:over|under|above|older|younger)\b)| years? (?:of age|old|and over|and under)\b|(?=[ ,.;)]|$))/iy;
const agedBefore =
  /\b(?:aged?|ages|the age of|(?:children|people|persons?|adults|pupils|residents|women|men|boys|girls|patients|pensioners|those|anyone|everyone|drivers|pedestrians) (?:under|over|above|aged|below)|(?:under|over)-) ?$/i;
/** Breastfed at six weeks, vaccinated at 24 months. */
const ageOfBabies =
  /\b(?:breastfed|infants|babies|children|toddlers|born|coverage|vaccinated|immunised|check-?ups?|milestones) at (?:the age of )?$/i;
const babyAge =
  /(?:\d{1,2}|one|two|three|four|five|six|eight|nine|ten|twelve|eighteen|twenty-four)(?: and \d{1,2})? (?:days|weeks|months|years)\b/iy;
const yearOlds = /\d{1,2}(?:(?:-| to | and |–)\d{1,2})?[- ]year[- ]olds?\b/iy;
const timeframe = new RegExp(
  `(?:\\d{1,3}|${han})(?:-|~|至|到)?(?:\\d{1,3}|${han})?(?:年|个年头|周年)(?!限|均|率|度?[以之]?(?:上|下))(?:来|内|期|间|后|前|左右|时间|以来|以内)?`,
  'y',
);
const floors = new RegExp(
  `(?:\\d{1,3}|${han})(?:届|代(?!表)|维|流|元化|体化|手|网|站式|期(?=工程|项目|建设|间|规划))`,
  'y',
);
/** 一期、二期、三期: stages one after the other. */
const stages = /[一二三四五](?:、[二三四五六])*期(?=[、和及与]?[二三四五]期|[、，。和及与一-鿿])/y;
/** 权重(2分), 每项加3分: what a point of a score is worth. */
const points = /\d+(?:\.\d+)?分(?!钟|之|以|制)/y;
const worth = /(?:[(]|权重|分值|加|扣|计|赋|占)$/;
/** 前10名: a place among others. */
const place = /(?:\d{1,3}|[一二三四五六七八九十百]{1,3})(?:名|位|强)(?![一-鿿]{0,3}(?:企业|人才|专家))/y;
const denominator = new RegExp(
  `(?:\\d[\\d,.]*|${han})(?:万|亿|百|千)*(?:人口|常住人口|人|户|家|台|件|个|名|公里|平方公里|年|天|月|小时|次|周|亩|头|辆|吨|元|万元|%)?`,
  'y',
);

const namedTime =
  /\d{1,3} (?:hours?|minutes?|(?:(?:working|business|calendar|school) )?days?|weeks?|months?|years?)(?= (?:must|shall|should|will|may|can)(?: not)? (?:not )?(?:exceed|fall|stay|remain|rise|reach|come|go|drop|improve|increase|grow|decrease|decline|be (?:at|no|not|above|below|over|under|less|more|raised|reduced|increased|kept|cut|improved|\d))\b)/iy;

/** A number that counts nothing: a place in an order, an age, a time in which, what something is counted by. */
export function excludedCount(text: string, at: number): Exclusion | null {
  const before = text.slice(Math.max(0, at - 8), at);
  if (/每[隔满]?$/.test(before)) return byPattern(denominator, text, at, 'denominator');
  if (/\bper $/i.test(before) || /\bevery $/i.test(before))
    return byPattern(/\d[\d,.]*(?: (?:hundred|thousand|million))?(?: [a-z]+)?/iy, text, at, 'denominator');
  const ahead = text.slice(Math.max(0, at - 12), at);
  if (/\beach of the $/i.test(ahead)) return byPattern(/\d[\d,.]*(?: [a-z]+)?/iy, text, at, 'denominator');
  // 12类45件: the classes of what is counted.
  const classes = byPattern(
    /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:大类|类|方面|大项)(?=\d+[件项个条])/y,
    text,
    at,
    'grade',
  );
  if (classes !== null) return classes;
  // 4 of 9 berths.
  if (/(?<![\d.,])\d{1,3} of (?:the |our |its )?$/i.test(ahead))
    return byPattern(/\d{1,4}(?: [a-z]+)?/iy, text, at, 'denominator');
  // Readmissions within 30 days must not exceed 8%: the time says which are meant.
  const within = /\bwithin $/i.test(ahead) ? byPattern(namedTime, text, at, 'period') : null;
  if (within !== null) return within;
  if (before.endsWith('前')) {
    const placed = byPattern(place, text, at, 'ordinal');
    if (placed !== null) return placed;
  }
  if (worth.test(before) && !/[提增添]加$/.test(before)) {
    const score = byPattern(points, text, at, 'grade');
    if (score !== null && (!before.endsWith('(') || text.charAt(score.end) === ')')) return score;
  }
  if (
    /[、和及与，。]$|一期.{0,3}$|推[动进]$|^$/.test(before) &&
    /^[一二三四五](?:、[二三四五六])*期(?:[、和及与]|工程|项目|建设)/.test(text.slice(at, at + 8))
  ) {
    const stage = byPattern(stages, text, at, 'name');
    if (stage !== null) return stage;
  }
  if (/[一二三四]期[、和及与]?$/.test(before)) {
    const stage = byPattern(stages, text, at, 'name');
    if (stage !== null) return stage;
  }
  return (
    byPattern(grade, text, at, 'grade') ??
    byPattern(age, text, at, 'name') ??
    byPattern(yearOlds, text, at, 'name') ??
    (isAgeOfBabies(text, at) ? byPattern(babyAge, text, at, 'name') : null) ??
    (agedBefore.test(text.slice(Math.max(0, at - 24), at))
      ? byPattern(englishAge, text, at, 'name')
      : null) ??
    timeframeAt(text, at, before) ??
    byPattern(floors, text, at, 'name')
  );
}

/** True where an age of small children stands: breastfed at six weeks. */
export function isAgeOfBabies(text: string, at: number): boolean {
  return ageOfBabies.test(text.slice(Math.max(0, at - 32), at)) && endOf(babyAge, text, at) !== null;
}

// 缩短到3年, 不少于5年 are promises; 三年行动计划, 3年内, 连续5年 say when.
function timeframeAt(text: string, at: number, before: string): Exclusion | null {
  if (
    /(?:到|至|为|不少于|不低于|不超过|超过|达|[≥≤<>])$/.test(before) &&
    !/^[\d一二三四五六七八九十]+年(?:来|内|期间|后)/.test(text.slice(at, at + 8))
  )
    return null;
  return byPattern(timeframe, text, at, 'period');
}

function byPattern(pattern: RegExp, text: string, at: number, rule: Exclusion['rule']): Exclusion | null {
  const end = endOf(pattern, text, at);
  return end === null ? null : { rule, end };
}
