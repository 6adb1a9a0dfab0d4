import type { CircumstanceRule } from '../../model/plan/policy.ts';
import type { FoundQuantity } from '../scan/found.ts';

/** What decides whether a quantity is promised or told. */
interface Standing {
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The year the document is of; null where it does not say. */
  readonly year: number | null;
}

const review =
  /回顾|成效|成就|现状|现况|概况|概述|发展基础|工作基础|发展环境|背景|面临形势|形势分析|完成情况|总体情况|基本情况|进展情况|存在问题|存在的问题|主要问题|问题与不足|过去|总结|achievements|progress (?:so far|to date)|background|context|review|where we (?:stand|are|start|begin)|baseline|the past|current (?:situation|state|position)|introduction|about (?:the|our) (?:city|county|borough|region)|our (?:city|county|borough) today|challenges|situation analysis/i;
const promising =
  /目标|任务|夯实|强化|加强|提升|提高|推进|建设|构建|完善|健全|打造|巩固|创新|突出|注重|下一步|targets?|goals?|objectives?/i;
const ahead =
  /力争|争取|确保|目标|预期|计划(?!》)|将|要(?:达|实现|完成|新)|拟|(?<!截)[到至](?:20\d\d年|1[0-3]\d年)|年内|今年|全年要|每年|不低于|不少于|以内|will|shall|by (?:the end of )?20\d\d|target|aim|must|should|at least|no (?:more|fewer)/;
const pastWords =
  /已(?:经|有|达|建|累计)?|过去[一二三四五两几]年|目前|截至|截止|现有|(?<![较比])(?:上年|去年)|以来|达到了|完成了|实现了|取得了|建成了|曾|五年来|一年来|年均增长(?=[\d.]+%，)|仅为|尚无|尚有|\b(?:currently|already|was|were|had|has been|have been|has (?:risen|fallen|grown)|(?:has|have) (?:already |also |now )?(?:cut|built|made|seen|met|won|kept|put|set|[a-z]+ed)|over the (?:last|past)|[Ll]ast year|(?<!\b(?:be|is|are|being|will|to|than|have|once|when|until|as) )(?:reached|delivered|recorded|improved|increased|decreased|dropped|grew|totalled|averaged)|since|so far|stood at|rose|fell|accounted|emitted|at present|today|in the past|(?:is|are) home to|employs?|serves?|account for|accounts for|make up|makes up)\b/;
/** What follows upon a promise. */
const change = /^(?:累计|再|年均|同比)?(?:下降|减少|降低|压减|增长|提高|提升|增加|上升|缩短|减|降|增)/;
const startingPoint =
  /(?:[从由]|(?:20\d\d年(?:底|末)?)的?|\bfrom|\bup from|\bdown from|compared with|against) ?$/i;
/** A title is short and no sentence. */
const longestHeading = 24;

/** Why a quantity is a circumstance; null for a promise. */
export function circumstanceOf(
  text: string,
  found: FoundQuantity,
  { headings, year }: Standing,
): CircumstanceRule | null {
  const from = Math.max(0, found.from - 140);
  const sentence = text
    .slice(from, found.from)
    .replace(/^[^]*[。；;!?]|^[^]*\.(?= )/, '')
    .replaceAll(/\([^()]*\)/g, '');
  const part = sentence.split(/[，,]/).at(-1) ?? '';
  const after = text.slice(found.to, found.to + 40);
  if (isStart(part, sentence, after)) return 'starting-point';
  const told = /^(?! (?:\w+ )?(?:than|compared|below|above|against))[^,;.]{0,12}\bin (20\d\d)/.exec(
    after,
  )?.[1];
  if (year !== null && told !== undefined && Number(told) < year) return 'base-year';
  if (isQualifier(text, found)) return 'qualifier';
  // The number of adults who cycle at least five times a week will increase: which adults.
  if (
    /\b(?:who|that|which)\b[^,;.]*$/i.test(part) &&
    found.form !== text.slice(found.core.from, found.core.to) &&
    raised.test(after)
  )
    return 'qualifier';
  const isReview = headings.some(
    (heading) =>
      review.test(heading) &&
      !promising.test(heading) &&
      (heading.length <= longestHeading || !/[\u4e00-\u9fff]/.test(heading)),
  );
  if (isReview) return 'review-section';
  const words = sentence + text.slice(found.from, found.to);
  const here = tense(sentence, words, year);
  if (here === 'past')
    return pastWords.test(sentence) && !isDatedBefore(sentence, year) ? 'past-words' : 'base-year';
  const isChange = change.test(text.slice(found.from, found.to));
  if (startingPoint.test(part) && /比|较|compared/.test(part) && !isChange) return 'base-year';
  if (pastWords.test(part) && !ahead.test(part)) return 'past-words';
  if (here === 'ahead') return null;
  const isGoal = promising.test(headings.at(-1) ?? '');
  if (!isGoal && isStated(sentence, text.slice(found.from, found.to) + text.slice(found.to, found.to + 160)))
    return 'past-words';
  if (pastWords.test(sentence) && !ahead.test(words)) return 'past-words';
  return follows(text.slice(0, found.from - sentence.length), words, year) ? 'past-words' : null;
}

const raised =
  /^[^,;.]{0,20} (?:will|shall|must|should|is to|are to) (?:be )?(?:increas|ris|grow|reach|exceed|fall|drop|rais|improv|reduc|double)/i;
/** Tarnbrook has 318,000 residents, the gap is 8.7 years: what is, without a word of a bound. */
const states =
  /(?<=\w )(?:has|have|(?:is|are)(?! (?:[a-z]+ed|kept|held|cut|brought|set)\b)|stands? at|remains? at|lives? in|averages|numbers|covers|contains)\b (?:now |currently |still |home to )?(?:[a-z'’-]+ ){0,2}?(?:about |around |nearly |almost |some |just |roughly |approximately )?[£$€]?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten) )/i;
/** One in six adults smokes; about 40 families lose someone. */
const statesBehind =
  /^[^,;.]{3,60}? (?:smokes?|loses?|lives?|dies?|lacks?|rely|relies|suffers?|(?:is|are) (?:aged|obese|overweight|unemployed|retired)|account for|accounts for)\b/i;
const imperative =
  /^\s*(?:[-*•]|\d{1,2}[.)])?\s*(?:ensure|make sure|see|keep|check|guarantee|maintain|aim|achieve|reach|target|raise|increase|reduce|cut)\b/i;

/** True for an English sentence in the present that says how things are and promises nothing. */
function isStated(before: string, rest: string): boolean {
  const end = rest.search(/[;!?]|\.(?= |$)/);
  const whole = before + (end === -1 ? rest : rest.slice(0, end));
  if (/[一-鿿]/.test(whole) || ahead.test(whole) || imperative.test(whole) || /\b(?:is|are) to\b/.test(whole))
    return false;
  if (
    /\b(?:or more|or less|or better|or higher|above|below|within|under|no later|ambition|aspiration|intention|commitment|intend|hope|limit|maximum|minimum|cap|standard)\b/i.test(
      whole,
    )
  )
    return false;
  // Up to its own figure, or one before it in the sentence.
  const upTo = before + (/^[^\d]{0,12}\d|^[a-z]+ /i.exec(rest)?.[0] ?? '');
  return states.test(upTo) || (rest !== '' && statesBehind.test(rest));
}

/** From which a change starts: 由42%提高到52%, from 820 to 1 100. */
function isStart(part: string, sentence: string, after: string): boolean {
  const leads =
    /(?:^|[^起])[从由](?:20\d\d年(?:底|末)?的?)?$|\b(?:up|down|rise|grow|increase\w*|raised?|lower(?:ed)?|cut|reduced?|brought|bring) from $|\bfrom $/i;
  const goesOn =
    /^[^。；]{0,12}(?:提高|提升|增加|增长|上升|下降|降低|减少|压缩|缩短|扩大|调整|到|至|增至|降至)/.test(
      after,
    ) || /\bto\b/.test(after);
  if (leads.test(part) && goesOn) return true;
  if (/^\s*(?:up |down )?from (?:about |around )?$/i.test(part) && /\bto\b[^.;]*\d/.test(sentence))
    return true;
  if (
    /\bfrom (?:(?:the|its|our|their|a) )?(?:present|current|existing|baseline)(?: (?:level|figure|value|total))?(?: of)? $/i.test(
      part,
    )
  )
    return true;
  return /(?:\bup from|\bdown from|\bbaseline(?: of)?|\bFY ?\d{2,4}:|compared with|\bagainst) ?$/i.test(part);
}

/** Of years in a sentence, without those that something is only compared with. */
const yearMentioned =
  /(?<![\d到至较比与—–/-]|than |than in |against |below |by |until |from |compared with |compared to |relative to )(20\d\d)(?:年(?!(?:\d{1,2}月)?(?:底|末)?前)(?:度|底|末)?|(?![\d\u4e00-\u9fff-]))|“?十([一二三四五])五”?(?:期间|以来|末|时期)/g;
const lastYears: Readonly<Record<string, number>> = { 一: 2010, 二: 2015, 三: 2020, 四: 2025, 五: 2030 };

function yearsIn(words: string): readonly number[] {
  if (!/20\d\d|十/.test(words)) return [];
  const told = words.includes('from')
    ? words.replaceAll(/\bfrom [^,;.]{0,40}? in (?:19|20)\d\d/g, '')
    : words;
  return Array.from(told.matchAll(yearMentioned), ([, digits, plan]) =>
    digits === undefined ? (lastYears[plan ?? ''] ?? 0) : Number(digits),
  );
}

function isDatedBefore(words: string, year: number | null): boolean {
  const last = yearsIn(words).at(-1);
  return year !== null && last !== undefined && last < year;
}

/** Whether a sentence speaks of the past, of what is to come, or does not say. */
function tense(sentence: string, words: string, year: number | null): 'past' | 'ahead' | null {
  const last = yearsIn(sentence).at(-1);
  if (/[到至](?:20\d\d|1[0-3]\d)年|by (?:the end of )?20\d\d/.test(sentence.slice(-40))) return 'ahead';
  if (isDatedBefore(sentence, year)) return 'past';
  if (year !== null && last !== undefined) return 'ahead';
  return ahead.test(words) && !pastWords.test(sentence) ? 'ahead' : null;
}

/** True where the sentences before tell of the past, up to this one, and nothing since speaks of what is to come. */
function follows(before: string, words: string, year: number | null): boolean {
  if (ahead.test(words)) return false;
  for (const sentence of before
    .slice(-400)
    .split(/[。；;!?]|\.(?= )/)
    .toReversed()) {
    if (sentence.trim() === '') continue;
    const own = tense(sentence, sentence, year);
    if (own === 'ahead' || ahead.test(sentence)) return false;
    if (own === 'past' || isStated(sentence, '') || /^[^，,]{0,6}(?:去年|上年)|last year/.test(sentence))
      return true;
  }
  return false;
}

// 主营业务收入2000万元以上企业100家: which enterprises, not how much.
function isQualifier(text: string, { core, to, from }: FoundQuantity): boolean {
  const words = text.slice(from, to);
  const unit = text.slice(core.from, core.to);
  if (
    /^(?:不低于|不少于|超过|超)/.test(words) &&
    /[元亩米吨]$/.test(unit) &&
    /^的[一-鿿]{2,12}\d/.test(text.slice(to, to + 16))
  )
    return true;
  return (
    /(?:以上|以下|以内)$/.test(words) &&
    /[元亩米吨里人时]$/.test(unit) &&
    /^(?:的)?[一-鿿、()]{2,16}\d/.test(text.slice(to, to + 20))
  );
}
