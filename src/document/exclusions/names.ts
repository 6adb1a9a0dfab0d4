import { type Exclusion, endOf } from '../scan/found.ts';

/** ISO9001, GB/T 19001-2016, PM2.5, CO2, IPv6: letters before the number. */
const codeBefore = /(?:[A-Za-z]|\b[A-Z]{1,6}(?:\/[A-Z]{1,4})?[ -]|[A-Za-z][-/])$/;
const codeRest = /[\d.]+(?:[-–—:/]\d+)*[A-Za-z]*(?![%‰])/y;
/** 2A企业, 4A级, 5G, 3D打印: letters behind it. */
const letterBehind =
  /\d+(?:\.\d+)?(?![KMGkmg]?W(?:h|p)?(?![A-Za-z])|[GMT]B|dBA?\b|GJ|MJ)(?:[A-DF-JL-Z]{1,4}|E|K|G|D|d|V|x|X)(?![A-Za-z])(?:级|类)?/y;
/** 3+3, 1+N, 7×24, 3·15, 50:50, 1-2-3. */
const joined = /\d{1,4}(?:[+×·•&]|\*|x(?=\d))(?:\d{1,4}|[NXnx])(?:[+×·•](?:\d{1,4}|[NXnx]))*/y;
const behindJoint = /(?:\d|[NXnx])(?:[+×·•]|\*)$/;
const hotline =
  /(?:1[012]\d{1,4}|9[56]\d{3,4}|400-?\d{3}-?\d{4}|\d{5})(?!\d|[.,]\d)(?=(?:、|和|及|，|,|等|\/)*(?:\d{3,5}|、|和|及|，|,|等|\/)*(?:[一-鿿]{0,6}(?:热线|电话|平台|举报|投诉|呼叫|服务|中心|短号|指挥|网站|微信)|”))/y;
const calls =
  /(?:911|311|999|112|101|111|211|511|988)(?= (?:calls?|requests?|services?|line|number|cent(?:re|er)|operators?|campaign|answers|handles|takes|receives|staff|agents?|app|website|helpline)\b)/iy;
/** 公交站点500米覆盖率, 300米见绿: how near, within the name of an indicator. */
const nearby =
  /\d{2,4}(?:米|m|公里)(?:范围|半径|服务)?(?:内)?(?=(?:人口|服务|站点)?(?:覆盖率|覆盖比例|见绿|见园|服务半径|步行可达))/y;
/** Year 6 pupils, Band D homes, Grade 3 listed. */
const ofYear = /(?<=\b(?:Year|Grade|Band|Class|Stage|Level|Tier|Category|Type|Form) )\d{1,2}(?= [a-z])/y;
const houseNumber =
  /\d{1,5}[a-z]?(?= (?:[NSEW]\. )?(?:[A-Z][a-z]+ ){1,2}(?:Street|Road|Avenue|Lane|Drive|Row|Square|Place|Way|House|Court|Exchange|Boulevard|St|Rd|Ave)\b)/y;
const telephone = /(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|\d{3,4}-\d{7,8}|\d{7,8}(?=\(传真|转\d|;|。|$))(?!\d)/y;
const projects =
  /(?:211|333|863|973|985|111|789|811|5432)(?=(?:、|和)?(?:\d{3}(?:、|和)?)*(?:工程|计划|高校|大学|院校|行动|人才))/y;
/** 24小时值班, 15分钟生活圈, 一小时交通圈. */
const around =
  /(?:\d{1,3}|[一二三四五六七八九十半两]{1,3})(?:个)?(?:分钟|小时|公里)(?=[^，。；、,;\d]{0,8}(?:圈|值班|值守|热线|不打烊|不间断|自助|在线|监控|开放))/y;
/** 24 hours a day, 365 days a year, 24/7, 全年365天. */
const always =
  /24\/7(?:\/365)?|7\/24|(?:24 hours?|24-hour)(?= (?:a|per|every|each) day|, (?:seven|7)|\/)|(?:7|365) days?(?= (?:a|per|every|each) (?:week|year))|365天/iy;
const zones =
  /\d{1,3} ?(?:mph|km\/h|-minute|-hour)(?= (?:zones?|limits?|cit(?:y|ies)|neighbou?rhoods?|streets?)\b)/iy;
/** 3.0版, 2.0升级版: an edition. */
const edition = /\d{1,2}(?:\.\d{1,2})?(?:升级)?版(?![权本面图块])/y;
const strong =
  /(?:\d{1,5}|[一二三四五六七八九十百]{1,4})(?:强|佳|大(?!于|幅|类)|新(?=[一-鿿“”])|好(?=[一-鿿])|优(?=[一-鿿]))/y;

/** A number that is part of a name; null where it is none. */
export function excludedName(text: string, at: number): Exclusion | null {
  const before = text.slice(Math.max(0, at - 12), at);
  if (behindJoint.test(before)) return byPattern(/\d+[A-Za-z]*/y, text, at, 'name');
  const code = codeBefore.test(before) && !/(?:RMB|CNY|USD|EUR|US|HK)[ -]?$/.test(before);
  if (code) {
    const end = endOf(codeRest, text, at);
    if (end !== null && !/^ ?[%‰]/.test(text.slice(end, end + 2)) && !isAmount(text, at, before))
      return { rule: 'code', end };
  }
  return (
    byPattern(edition, text, at, 'name') ??
    byPattern(joined, text, at, 'name') ??
    byPattern(telephone, text, at, 'hotline') ??
    byPattern(hotline, text, at, 'hotline') ??
    byPattern(calls, text, at, 'hotline') ??
    byPattern(houseNumber, text, at, 'address') ??
    byPattern(nearby, text, at, 'name') ??
    byPattern(ofYear, text, at, 'name') ??
    byPattern(projects, text, at, 'name') ??
    byPattern(around, text, at, 'name') ??
    byPattern(always, text, at, 'name') ??
    byPattern(zones, text, at, 'name') ??
    (/[£$€¥]$/.test(before) ? null : byPattern(letterBehind, text, at, 'code')) ??
    byPattern(strong, text, at, 'rhetoric')
  );
}

// GDP 6500亿元: a space, and a unit behind the number.
function isAmount(text: string, at: number, before: string): boolean {
  return (
    before.endsWith(' ') &&
    /^[\d.,]+ ?(?:万|亿|[个家项件人次元吨]|%|‰|[a-z]{3})/.test(text.slice(at, at + 20))
  );
}

function byPattern(pattern: RegExp, text: string, at: number, rule: Exclusion['rule']): Exclusion | null {
  const end = endOf(pattern, text, at);
  return end === null ? null : { rule, end };
}

const longestTitle = 120;
const link = /(?:https?:\/\/|ftp:\/\/|www\.)[!-~]{1,300}|[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/y;
/** A quoted name is short and says nothing of how much. */
const quoted =
  /[“「『](?![^”」』]{0,14}(?:[%‰]|以上|以下|不低于|达到|万元|亿元))[^“”「」『』。；;]{0,14}[”」』]/y;

/** A stretch that holds no quantities, whatever its numbers are: a title, an address, a quoted name. */
export function excludedStretch(text: string, at: number): Exclusion | null {
  const char = text.charAt(at);
  if (char === '《' || char === '〈') {
    const close = text.slice(at, at + longestTitle).search(/[》〉]/);
    return close === -1 ? null : { rule: 'title', end: at + close + 1 };
  }
  if (char === '“' || char === '「' || char === '『') {
    const end = endOf(quoted, text, at);
    return end === null ? null : { rule: 'name', end };
  }
  if (/[hfw\w]/i.test(char)) {
    if (/[\w@.+-]/.test(text.charAt(at - 1))) return null;
    const end = endOf(link, text, at);
    return end === null ? null : { rule: 'address', end };
  }
  return null;
}
