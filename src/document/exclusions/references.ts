import { type Exclusion, endOf } from '../scan/found.ts';

const documentNumber = /\d{1,5}(?:号令?|号文)?/y;
const numbered = /\d{1,7}号(?!召)(?:令|文|公告)?|[一二三四五六七八九十]{1,4}号(?!召)/y;
const ordinal =
  /(?:\d{1,5}|[一二三四五六七八九十百零两]{1,6})(?:[个家届次批期轮名位年季度类条款项章节部分产业方]{0,2})/y;
const reference =
  /(?:表|图|附件|附录|附表|附图|专栏|专项|公式|栏目|清单|项目|任务|案例|页|备注|注|No\.?|no\.?) ?$/;
const englishReference =
  /\b(?:sections?|tables?|figures?|chapters?|articles?|annex(?:es)?|appendix|pages?|paragraphs?|phases?|stages?|goals?|objectives?|priorit(?:y|ies)|pillars?|parts?|steps?|levels?|tiers?|categor(?:y|ies)|types?|class|versions?|volumes?|actions?|regulations?|directives?|resolutions?|acts?|laws?|rules?|clauses?|schedules?|boxes|box|measures?|sdgs?|agenda|horizon|vision|strategy|no|number|nos|line|route|highway|room|rooms|building|floor|industry|covid|grade|form)\.? ?-?$/i;
/** Names with a number; also words for what is counted, so only as a name is written. */
const namedNumber =
  /\b(?:Project|Ward|District|Band|Station|Zone|Unit|Lot|Block|Terminal|Platform|Option|Theme|Strand|Task|Workstream|Question|Junction|Exit|Key Stage|Programme|Program|Package|Bay|Pier|Gate|Hall|Suite|Lane|Circular|Order|Bill|Scenario|Engine|Well|Reservoir|Campus|Division|Precinct|Sector|Region) $/;
const numberOfName =
  /\d{1,4}[a-z]?(?!\.?\d|,\d| ?%)(?= (?:is|was|are|were|has|had|will|and|or|to|of|in|on|at|by|for|staff|nurses?|officers?|posts?|residents?)\b|[.,;:)]|$)/y;
const list = /(?:、|和|及|与|,|，|and |& ?)$/;

/** A number that points to something: 〔2017〕73号, 第3批, 附件1, Table 2; null where it does not. */
export function excludedReference(text: string, at: number): Exclusion | null {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/[〔【[(]\d{4}[〕】\])] ?(?:第 ?)?$/.test(before))
    return byPattern(documentNumber, text, at, 'document-number');
  const numberEnd = endOf(numbered, text, at);
  if (numberEnd !== null)
    return {
      rule: text.slice(at, numberEnd).endsWith('号') ? 'reference' : 'document-number',
      end: numberEnd,
    };
  if (/第\(?$/.test(before)) return byPattern(ordinal, text, at, 'ordinal');
  if (reference.test(before) && isBare(text, at)) return byPattern(/[\d.-]+/y, text, at, 'reference');
  if (englishReference.test(before))
    return byPattern(/\d+(?:[./-]\d+)*(?:[a-z]\b|\([a-z\d]\))?(?!\.?\d| ?%)/y, text, at, 'reference');
  if (namedNumber.test(before)) {
    const end = endOf(numberOfName, text, at);
    if (end !== null) return { rule: 'reference', end };
  }
  if (/^\d{1,4}(?:st|nd|rd|th)\b/i.test(text.slice(at, at + 8)))
    return byPattern(/\d+[a-z]+/iy, text, at, 'ordinal');
  return list.test(before) ? listedReference(text, at, before) : null;
}

// 附件1、2 and Tables 1 and 2.
function listedReference(text: string, at: number, before: string): Exclusion | null {
  const listed = /^(.*?)\d[\d.]*(?:、|和|及|与|, ?|，| and | & )$/.exec(before);
  if (!listed || !isBare(text, at)) return null;
  const head = listed[1] ?? '';
  const points = reference.test(head) || englishReference.test(head);
  return points ? byPattern(/[\d.]+/y, text, at, 'reference') : null;
}

function isBare(text: string, at: number): boolean {
  return /^[\d.-]+(?![\d.]*[%‰万亿个家项人件次])/.test(text.slice(at, at + 20));
}

function byPattern(pattern: RegExp, text: string, at: number, rule: Exclusion['rule']): Exclusion | null {
  const end = endOf(pattern, text, at);
  return end === null ? null : { rule, end };
}
