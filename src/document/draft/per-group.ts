import type { PolicyQuantity } from '../../model/plan/policy.ts';
import { simplified } from '../read/reading-text.ts';

const groups =
  '县\\(市、区\\)|县\\(市\\)、?区|县\\(区\\)|县市区|市县区|区县|县区|市县|设区市|市区|县|区|地区|镇\\(街道\\)|乡镇\\(街道\\)|乡镇街道|乡镇|镇街|街道|镇|村|社区|园区|学校|中小学|医院|企业|部门';
const chinese = new RegExp(
  `(?:^|[，,；;。：:])[^，,；;。]{0,6}?(?:各|每个?)(${groups})(?![一-鿿]{0,2}(?:要|应|须|负责|共|合计))`,
  'g',
);
/** Who is led to do something does it together. */
const together =
  /(?:指导|推动|组织|支持|督促|鼓励|引导|会同|全市|全省|全县)各[^，,；;。]*$|共(?:计|建|新)|合计|总计/;
const english =
  /\b(?:each|every)(?: of (?:the|our|its) (?:\w+ )?)? ?(district|borough|county|region|ward|township|neighbou?rhood|school|hospital|site|province|state|municipality|area)s?\b/i;

/** For whom a promise is made one by one: 区县 of 各区县均达到95%; null where it is made for all together. */
export function groupOf({ before, text }: PolicyQuantity): string | null {
  const words = simplified(`${before}${text}`.normalize('NFKC'));
  const parts = [...words.matchAll(chinese)];
  const [, group] = parts.at(-1) ?? [];
  if (group !== undefined && !together.test(words)) return group;
  return english.exec(`${before}${text}`)?.[1]?.toLowerCase() ?? null;
}
