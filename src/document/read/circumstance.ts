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
  /回顾|成效|成就|现状|发展基础|工作基础|背景|面临形势|形势分析|完成情况|存在问题|主要问题|过去|总结|achievements|progress so far|background|context|review|where we (?:stand|are)|baseline|the past|current situation|introduction/i;
const promising = /目标|任务|夯实|强化|加强|提升|提高|推进|建设|构建|完善|健全|打造|巩固|创新|突出|注重/;
const ahead =
  /力争|争取|确保|目标|预期|计划|将|要(?:达|实现|完成|新)|拟|(?<!截)[到至]20\d\d年|年内|今年|全年要|不低于|不少于|以内|will|shall|by (?:the end of )?20\d\d|target|aim|must|should|at least|no (?:more|fewer)/;
const pastWords =
  /已(?:经|有|达|建|累计)?|目前|截至|截止|现有|(?<![较比])(?:上年|去年)|以来|达到了|完成了|实现了|取得了|建成了|曾|五年来|一年来|年均增长(?=[\d.]+%，)|\b(?:currently|already|was|were|had|has been|have been|last year|since|so far|stood at|rose|fell|at present|today|in the past)\b/;
const startingPoint =
  /(?:[从由]|(?:20\d\d年(?:底|末)?)的?|\bfrom|\bup from|\bdown from|compared with|against) ?$/i;

/** Why a quantity is a circumstance; null for a promise. */
export function circumstanceOf(
  text: string,
  found: FoundQuantity,
  { headings, year }: Standing,
): CircumstanceRule | null {
  const from = Math.max(0, found.from - 100);
  const sentence = text
    .slice(from, found.from)
    .replace(/^[^]*[。；;!?]|^[^]*\.(?= )/, '')
    .replaceAll(/\([^()]*\)/g, '');
  const part = sentence.split(/[，,]/).at(-1) ?? '';
  const after = text.slice(found.to, found.to + 30);
  if (
    /(?:^|[^起])[从由](?:20\d\d年(?:底|末)?的?)?$|\b(?:up|down|rise|grow|increase\w*|raised?) from $|\bfrom $/i.test(
      part,
    ) &&
    (/^[^。；]{0,12}(?:提高|提升|增加|增长|上升|下降|降低|减少|压缩|缩短|扩大|调整|到|至)/.test(after) ||
      /\bto\b/.test(after))
  )
    return 'starting-point';
  if (/(?:\bup from|\bdown from|\bbaseline(?: of)?|\bFY ?\d{2,4}:|compared with|\bagainst) ?$/i.test(part))
    return 'starting-point';
  const told = /^[^,;.]{0,12}\bin (20\d\d)/.exec(after)?.[1];
  if (year !== null && told !== undefined && Number(told) < year) return 'base-year';
  if (isQualifier(text, found)) return 'qualifier';
  if (headings.some((heading) => review.test(heading) && !promising.test(heading))) return 'review-section';
  const years = [
    ...sentence.matchAll(/(?<![\d到至较比与—–/-]|than |against )(20\d\d)(?:年|(?![\d\u4e00-\u9fff]))/g),
  ].map(([, digits]) => Number(digits));
  const last = years.at(-1);
  if (
    year !== null &&
    last !== undefined &&
    last < year &&
    !/到20\d\d|至20\d\d|by 20\d\d/.test(sentence.slice(-30))
  )
    return 'base-year';
  if (startingPoint.test(part) && /比|较|compared/.test(part)) return 'base-year';
  if (pastWords.test(part) && !ahead.test(part)) return 'past-words';
  if (pastWords.test(sentence) && !ahead.test(sentence)) return 'past-words';
  return null;
}

// 主营业务收入2000万元以上企业100家: which enterprises, not how much.
function isQualifier(text: string, { core, to, from }: FoundQuantity): boolean {
  const words = text.slice(from, to);
  const unit = text.slice(core.from, core.to);
  return (
    /(?:以上|以下|以内)$/.test(words) &&
    /[元亩米吨里人]$/.test(unit) &&
    /^(?:的)?[一-鿿、()]{2,16}\d/.test(text.slice(to, to + 20))
  );
}
