import type { FoundQuantity } from '../scan/found.ts';
import { distributed } from './distribution.ts';
import { englishName } from './english-name.ts';
import { tidy } from './english-phrases.ts';
import { endsInVerb, isVerb, tidyName } from './tidy-name.ts';

/** The indicators a quantity belongs to, and the words in which their names are to be found. */
export interface Naming {
  /** One, or each of those that a shared quantity belongs to (均达到98%以上). */
  readonly names: readonly string[];
  readonly nearbyWords: string;
  /** 分别: this figure and those that follow it belong to one name each. */
  readonly inTurn: boolean;
  /** Where the words behind the quantity end that are its name; null where it stands before. */
  readonly end: number | null;
}

/** What else is known of where a quantity stands. */
export interface Neighbours {
  /** Where the quantity before it ends, with its name, and the one behind it begins. */
  readonly previousEnd: number;
  readonly nextStart: number;
  /** How many figures follow in a row, with this one: three in 分别达到5个、10个和20个. */
  readonly inRow: number;
}

const longestBefore = 160;
const longestAfter = 60;
const sentenceEnd = /[。；;!?！？\n]|\.(?= |$)/g;
const partEnd = /[，,。；;：:、!?！？\n()（）]|\.(?= |$)/;

/** Names a quantity by the words before it, or by those behind it where it counts them (30个示范园区). */
export function nameOf(text: string, found: FoundQuantity, around: Neighbours): Naming {
  const start = sentenceStart(text, found.from);
  const before = withoutTargets(text.slice(Math.max(start, around.previousEnd), found.from));
  const whole = withoutTargets(text.slice(start, found.from));
  const after = afterOf(text, found.to, around.nextStart);
  if (found.events.some((event) => event !== '发生')) {
    const names = found.events.map((event) =>
      /[一-鿿]/.test(event)
        ? tidyName(event)
        : withMatter(event.trim(), text.slice(found.to, found.to + 2 * longestAfter)),
    );
    return { names, nearbyWords: found.events.join(' '), inTurn: false, end: null };
  }
  const isChinese =
    /[一-鿿]/.test(before + after) || (/[一-鿿]/.test(whole) && !/[a-z]{3}/i.test(before + after));
  if (!isChinese) {
    const rest = text.slice(found.to, found.to + 2 * longestAfter);
    const listed = around.inRow > 1 ? namesInTurn(whole, rest, around.inRow) : null;
    if (listed !== null) return { names: listed, nearbyWords: whole, inTurn: true, end: null };
    const names = [englishName({ text, found, before, whole, rest })];
    return { names, nearbyWords: `${before} ${rest.slice(0, longestAfter)}`, inTurn: false, end: null };
  }
  return chineseNames(text, found, { before, whole, after, inRow: around.inRow });
}

/** Turnover, absence and agency spending will fall to 9%, 4.5% and £6.2m respectively: a name for each figure; else null. */
function namesInTurn(whole: string, rest: string, figures: number): readonly string[] | null {
  if (!/^(?:[^.;]|\.(?=\d)){0,100}\brespectively\b/i.test(rest)) return null;
  const subject =
    /^[\s#>*-]*(.*?) (?:will|shall|should|must|is|are|was|were|has|have|to|by)\b/i.exec(whole)?.[1] ?? '';
  const names = subject.split(/, (?:and )?| and /).map((name) => tidy(name, true));
  return names.length === figures && names.every((name) => name !== '') ? names : null;
}

/** No outbreaks of food poisoning: what an event is one of belongs to it. */
function withMatter(event: string, behind: string): string {
  const at = behind.indexOf(event);
  const matter =
    /^ of (?!the |our |its |any |this )[a-z-]+(?: (?!in|at|on|by|for|from|to|with|traced|linked|caused|or|and|is|are|was|will)[a-z-]+)?/i.exec(
      behind.slice(at + event.length),
    )?.[0];
  return at === -1 || matter === undefined ? event : `${event}${matter}`;
}

interface ChineseWords {
  readonly before: string;
  readonly whole: string;
  readonly after: string;
  readonly inRow: number;
}

function chineseNames(
  text: string,
  found: FoundQuantity,
  { before, whole, after, inRow }: ChineseWords,
): Naming {
  const core = text.slice(found.core.from, found.core.to);
  const isRatio = /[%‰‱成]$|百分|个百分点$/.test(core);
  const inner = insideBrackets(before);
  const words = lastPart(inner);
  // 占全省的11.4%: of what was named before.
  const part = isRatio && words.startsWith('占') ? '' : words;
  const isOrdered = /分别[^，。；]{0,12}$/.test(before);
  const named = tidyName(isRatio ? part : objectOf(part));
  const counted = countsWhatFollows(core, after) ? whoOf(tidyName(after.replace(/^的/, ''))) : '';
  const isSize = size.test(named) && after.startsWith('的');
  // 简约公屋提供30000个单位: of what the units are.
  const isCounted =
    !(counted === '单位' && named !== '') &&
    counted !== '' &&
    (named === '' || isSize || isVerb(part) || endsInVerb.test(part));
  const purpose = named === '' && isRatio ? (spentOn.exec(after)?.[1] ?? '') : '';
  const chosen = isCounted ? counted : named || counted || purpose;
  const nearbyWords = `${before.length > 12 ? before : whole}${after}`;
  const each = gradesOf(chosen, text.slice(found.to, found.to + longestAfter));
  if (each !== null) return { names: each, nearbyWords: `${before}${after}`, inTurn: true, end: null };
  const isShared = /(?:均|都|各)$/.test(part) || /^(?:均|都|各)/.test(text.slice(found.from, found.to));
  const end = isCounted ? found.to + after.length : null;
  const awarded = isOrdered ? awardsIn(before, inRow) : null;
  if (awarded !== null) return { names: awarded, nearbyWords, inTurn: true, end };
  if (isOrdered && inRow > 1 && chosen !== '') {
    const names = distributed(chosen, inRow);
    return { names, nearbyWords, inTurn: names.length > 1, end };
  }
  return { names: isShared ? sharedNames(chosen) : [chosen], nearbyWords, inTurn: false, end };
}

/** 对获得甲奖、乙奖的组织分别奖励: the figures are for each of the awards. */
function awardsIn(before: string, figures: number): readonly string[] | null {
  const list =
    /(?:获得|荣获|获评|获)([^，。；]{4,60}?)的?(?:组织|企业|单位|个人|团队|项目|机构)[^，。；]{0,8}分别[^，。；]{0,10}$/.exec(
      before,
    )?.[1];
  const names = list?.replace(/的$/, '').split(/、|和|及|与/) ?? [];
  return figures > 1 && names.length === figures ? names : null;
}

/** How big something is that is named behind: 总规模50亿元的产业引导基金. */
const size = /^(?:总规模|规模|总投资|总额|总面积|总建筑面积|面积|总长|长度|总量|金额)$/;
const spentOn = /^(?:将|要|应)?用[于作]([一-鿿]{2,12})/;

/** 旅行社开展信用评价: who is counted does something, which is no part of what they are called. */
function whoOf(name: string): string {
  const does =
    /(?<=^[一-鿿\d（）“”]{2,20}?)(?:开展|推行|提供|免费|接种|参加|接受|享受|导入|实施|实行|进行|给予|组成)(?![者商率量方])[一-鿿“]*$/.exec(
      name,
    );
  return does === null || does.index < 2 ? name : name.slice(0, does.index);
}

/** Who does something, and what they do, before what is counted: 县财政每年安排专项经费. */
const subject =
  /^[^，。；]{0,24}?(?:财政|政府|[局委办厅]|中心|[团队]|乡镇|街道|县区|区县|[县区市]\)?|单位|部门|平台|热线|企业|学校|社区|改革|管理|行动|机制|每年|全年|每季度|期间|活动)[^，。；]{0,4}?(?:安排|统筹|受理|深入|组织|开展|培育|建成(?!区)|完成|投入|带动|帮助|帮扶|推荐|聘请|惠及|提供|查办|查处|建设(?!用地|工程|项目)|实施|办结|开放|设立|明确|落实|覆盖|上线|承办|承担|主导|参与)(?=[一-鿿“「]{2})/;

function objectOf(part: string): string {
  const lead = subject.exec(part)?.[0] ?? '';
  const rest = part.slice(lead.length);
  return lead === '' || /^(?:率|面|量|数|度|情况)/.test(rest) ? part : rest;
}

/** Where a Markdown link leads to is no part of what it says. */
function withoutTargets(words: string): string {
  return words.replaceAll(/(?<=\])\((?:[a-z]+:\/\/|[./#])[^()\s]*\)/gi, '');
}

function sentenceStart(text: string, end: number): number {
  const from = Math.max(0, end - longestBefore);
  let start = from;
  for (const match of text.slice(from, end).matchAll(sentenceEnd)) start = from + match.index + 1;
  return start;
}

function afterOf(text: string, from: number, next: number): string {
  const reach = text.slice(from, Math.min(next, from + longestAfter));
  const end = reach.search(partEnd);
  return end === -1 ? reach : reach.slice(0, end);
}

/** What stands behind the last bracket that is still open. */
function insideBrackets(words: string): string {
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    const char = words.charAt(at);
    if (char === ')') depth += 1;
    else if (char === '(' && depth === 0) return words.slice(at + 1);
    else if (char === '(') depth -= 1;
  }
  return words;
}

/** The last part that says something: 到2020年，合格率 and 合格率， alike. */
function lastPart(words: string): string {
  const parts = words
    .split(/[，：:]|,(?!\d{3})/)
    .map((part) => part.trim().replace(/^[、和及与并且或;]+/, ''));
  return (
    parts.findLast(
      (part) => tidyName(part) !== '' || (part !== '' && isVerb(part) && endsInVerb.test(part)),
    ) ?? ''
  );
}

function countsWhatFollows(core: string, after: string): boolean {
  return (
    /^的?[一-鿿A-Za-z“「《\d]/.test(after) &&
    !/^(?:以上|以下|左右|目标|任务|的(?:目标|水平|速度|要求|增速)|和|及|与|并|且|时|的$|办结|完成|告知|内|增长|提高)/.test(
      after,
    ) &&
    !/[%‰]$|个百分点$/.test(core)
  );
}

function sharedNames(name: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const piece of name.split(/(、|和|及|与|以及)/)) {
    if (/^(?:、|和|及|与|以及)$/.test(piece)) {
      if (open !== '') open += piece;
      continue;
    }
    open += piece;
    if (/(?:率|数|度|指数|比例|比重|量|值|面积|水平|覆盖面)$/.test(piece)) {
      parts.push(open);
      open = '';
    }
  }
  return parts.length > 1 && open === '' ? parts : [name];
}

const listed = /^((?:[一-鿿]{1,5}级[、和及与])+[一-鿿]{1,5}级)([一-鿿]{2,10})$/;
const figures = /^(?:[、，]?[和及与]?[\d.,]+[一-鿿]{1,3}?(?=[、，和及与。；;]|$))+/;

/**
 * The names of a list of grades whose figures follow in the same order: 国家级、省级和市级品牌 with 5个、10个和20个 are
 * 国家级品牌, 省级品牌 and 市级品牌. Null where there are not as many figures as grades; `behind` follows the first.
 */
function gradesOf(name: string, behind: string): readonly string[] | null {
  const [, grades, noun = ''] = listed.exec(name) ?? [];
  if (grades === undefined) return null;
  const parts = grades.split(/[、和及与]/);
  const others = figures.exec(behind)?.[0].match(/\d[\d.,]*/g)?.length ?? 0;
  return others === parts.length - 1 ? parts.map((grade) => `${grade}${noun}`) : null;
}

/**
 * A quantity without a name of its own speaks of the one before it in its sentence: 合格率达到95%，比上年提高1个百分点.
 * Where that has none either, the words before it are its name.
 */
export function inherit(own: Naming, before: Naming | null, between: string): Naming {
  if (before?.inTurn && /^(?:以上|以下|以内|左右)?[、和及与，, ]*(?:and )?$/.test(between)) return before;
  if (own.names.some((name) => name !== '')) return own;
  const isOneSentence = before !== null && !/[。；;!?\n]|\.(?= |$)/.test(between);
  if (isOneSentence)
    return { ...own, names: before.names, nearbyWords: `${before.nearbyWords} ${own.nearbyWords}` };
  const words = own.nearbyWords
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/^的/, '');
  // A name is not cut within a Latin word.
  const cut = words.slice(-longest).replace(words.length > longest ? /^[A-Za-z]+(?= )/ : '', '');
  return { ...own, names: [cut.trim()] };
}

const longest = 24;

/** The one name of several that a figure belongs to whose turn it is: the second of 甲率、乙率分别达到95%、98%. */
export function inTurn(naming: Naming, turn: number): Naming {
  const name = naming.names[Math.min(turn, naming.names.length - 1)] ?? '';
  return naming.inTurn ? { ...naming, names: [name] } : naming;
}
