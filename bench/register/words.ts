/** The districts of the made-up register. */
export const districts: readonly string[] = [
  '东湖区',
  '西山区',
  '南桥区',
  '北门区',
  '临江县',
  '望海县',
  '青田县',
  '新城区',
  '古渡市',
  '云岭市',
];

/** What is inspected. */
export const products: readonly string[] = [
  '婴幼儿及儿童服装',
  '聚氯乙烯绝缘电线',
  '家用固定式灯具',
  '塑胶儿童玩具',
  '氮磷钾复合肥料',
  '棉制床上用品',
  '食品用塑料包装',
  '手提式灭火器',
  '内墙涂料',
  '细木工板',
  '卫生纸巾',
  '手持电动工具',
];

/** Twenty thousand enterprises: every place with every name, trade and form. */
export const enterprises: readonly string[] = combine(
  ['东湖', '西山', '南桥', '北门', '临江', '望海', '青田', '新城', '古渡', '云岭'],
  [...'海星恒源华泰金桥永盛宏达天成瑞丰东方联合'].flatMap((one, index, all) =>
    index % 2 === 0 ? [`${one}${all[index + 1] ?? ''}`, `${all[index + 1] ?? ''}${one}`] : [],
  ),
  ['纺织', '服装', '电器', '照明', '玩具', '化工', '家居', '包装', '消防', '木业'],
  [
    '有限公司',
    '股份有限公司',
    '实业有限公司',
    '科技有限公司',
    '厂',
    '集团',
    '合作社',
    '制造厂',
    '商行',
    '贸易公司',
  ],
);

/** Who takes the samples. */
export const samplers: readonly string[] = combine(
  [...'赵钱孙李周吴郑王冯陈'],
  ['建国', '秀英', '海燕', '志强', '丽', '敏', '伟'],
);

/** Remarks without a comma, a quote or a line break. */
export const plainRemarks: readonly string[] = [
  '现场抽样样品已封存',
  '检验报告已送达企业',
  '企业自检合格后送样',
  '委托检验机构检验',
  '已复检',
];

/** Remarks as a quoted cell is written: with commas, doubled quotes and line breaks. */
export const quotedRemarks: readonly string[] = [
  '"样品两件,一件检验,一件备用,编号见附件"',
  '"型号""A-12"",包装完好,标签齐全"',
  '"首次抽样未取到样品\n第二次抽样完成,已封存"',
  '"标签标注""一等品"",\n与合同一致,企业已确认"',
];

function combine(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (texts, part) => texts.flatMap((text) => part.map((each) => text + each)),
    [''],
  );
}
