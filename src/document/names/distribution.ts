/** Words with which the common part of a list of names begins: 交通、水利、能源 + 领域投资额. */
const common =
  /(?:重点|领域|产业|行业|集群|地区|居民|企业|产品|项目|工程|抽检|监测|检测|合格|覆盖|参保|年度|人均|总量|总数|投资|排放|浓度|满意|申请|发病|死亡|增加值|营业|规模|使用|质量|标准化|保险|奖励|验收|完成)/;
/** What an indicator's name ends in. */
const isIndicator =
  /(?:率|数|度|指数|比例|比重|占比|量|值|额|面积|水平|覆盖面|能耗|水耗|强度|收入|增速|增幅|产值|得分|起数|人数)$/;
const lastIndicator =
  /(?:能耗|水耗|[一-鿿]{2}率|[一-鿿]{2}量|[一-鿿]{2}数|[一-鿿]{2}度|比重|比例|产值|收入|[一-鿿]{2}额)$/;
const grade = /^[一-鿿]{1,5}级$/;

/**
 * The names among which figures are distributed, each whole: 交通、水利、能源领域投资额 are three, 单位产值能耗、用水量 two, and
 * 城乡居民收入 with two figures 城镇居民收入 and 农村居民收入. One name where nothing is to be distributed.
 */
export function distributed(name: string, figures: number): readonly string[] {
  const parts = name
    .replace(/[一二两三四五六七八九]大(?=[一-鿿]{2})/, '')
    .split(/、|和|及|与|以及/)
    .filter((part) => part !== '');
  if (parts.length === 1 && figures === 2 && /城乡/.test(name))
    return ['城镇', '农村'].map((where) => name.replace('城乡', where));
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1);
  if (others.length === 0) return [name];
  if (others.every((part) => isIndicator.test(part)))
    return parts.map((part) => withHead(part, others[0] ?? ''));
  if (others.every((part) => grade.test(part))) {
    const at = last.indexOf('级') + 1;
    return parts.map((part) => (part === last ? part : `${part}${last.slice(at)}`));
  }
  const ending = (others[0] ?? '').slice(-2);
  if (others.every((part) => part.endsWith(ending)) && last.includes(ending)) {
    const end = last.indexOf(ending) + ending.length;
    return parts.map((part) => (part === last ? last.slice(0, end) : part));
  }
  if (others.some((part) => isIndicator.test(part))) return parts;
  const tail = commonTail(last, others);
  return tail === '' ? parts : parts.map((part) => (part === last ? part : `${part}${tail}`));
}

/** 单位工业增加值能耗、用水量: what the first is counted by, the others are too. */
function withHead(part: string, first: string): string {
  const own = lastIndicator.exec(first)?.[0] ?? '';
  const head = first.slice(0, first.length - own.length);
  const isShort = part !== first && part.length <= own.length + 1 && head.length >= 2 && own !== '';
  return isShort && /^(?:单位|每|人均|亿元|万元|规模|全社会)/.test(head) ? `${head}${part}` : part;
}

function commonTail(last: string, others: readonly string[]): string {
  const length = Math.min(...others.map((part) => part.length));
  const found = common.exec(last.slice(1));
  if (found !== null) return last.slice(found.index + 1);
  return last.length > length + 1 ? last.slice(length) : '';
}
