const adverbs =
  '力争|争取|确保|实现|努力|基本|进一步|继续|积极|大力|着力|加快|全面|全年|全市|全县|全区|全省|全国|年内|今年|明年|本年度?|到期末|期末|其中|并|同时|预计|计划|目标|将|要|使|把|对|以|在|截至目前|截至|目前|已有|现有|有(?!效|机|限|线|害|关|色)|至|从|由|每年|平均|年均|累计|共|总计|合计|再|已|约|近|各级|各地|市级以上|分别|均|都|各';
const verbs =
  '新增|新建|建成|建设|创建|创成|培育|培养|培训|引进|争创|申报|创|开展|组织|举办|完成|获得|获评|制定|打造|认定|新认定|实施|推进|推动|建立|设立|改造|提升|提高|推广|保持|稳定|增加|扩大|参与|主导(?!产业)|承担|扶持|支持|选树|评选|发展|落实|达到|降低|减少|压减';
const lead = new RegExp(
  `^(?:(?:到|至|截至)?(?:20\\d\\d年|“?十[一二三四五]五”?(?:末|期间|时期)?)(?:底|末)?(?:前)?|${adverbs})+`,
);
const leadVerb = new RegExp(`^(?:${verbs}|申报建设|培育争创|培育申报)+(?:省级以上)?(?=[一-鿿“]{3})`);
const tail =
  /(?:[，、：:(（\s]|的|为|是|达|到|均|各|都|(?<![存潜现所内])在|分别|力争|争取|确保|实现|要|应|将|控制|保持|稳定|提高|提升|上升|增长|下降|降低|比上年|较上年|同比|年均|平均)+$/;
/** 合格率由2015年的, 提高到2020年的: when is no part of a name. */
const dated =
  /(?:(?:由|从|较|比|提高到|提升到|增加到|下降到|达到|到|至)?(?:20\d\d年(?:底|末)?|上年|去年)(?:同期)?的?)$/;
const longest = 40;

/** An indicator's name without the words that promise it: 力争万人发明专利拥有量 is 万人发明专利拥有量. */
export function tidyName(words: string): string {
  let name = words
    .replaceAll(/[`*[\]]/g, '')
    .trim()
    .replace(/^[\s，、。；;：:·\-—–*#>|)）]+/, '')
    .replace(lead, '');
  name = name.replace(dated, '').replace(leadVerb, '').replace(tail, '').trim();
  const cut = name.length > longest ? name.slice(-longest) : name;
  return onlyVerb.test(cut) ? '' : cut;
}

const onlyVerb = new RegExp(`^(?:${verbs}|${adverbs}|[的了和、])+$`);
