import { isMeasureWord } from './measures.ts';

const chinese = `
个 位 名 人 人次 人数 轮 轮次 大类 小类 员 户 家 间 所 座 处 栋 幢 套 台 台次 台套 辆 艘 架 列 部 件 件次 起 宗 例 项 项目 次 场 场次 届 期 批 批次
批件 班 班次 组 组次 样 样次 样品 种 类 款 份 张 本 册 卷 篇 页 幅 枚 块 面 片 粒 颗 支 枝 只 头 匹 羽 尾 株 棵 条 根 笔 单 票
包 袋 瓶 盒 箱 桶 罐 捆 副 双 对 把 顶 盏 门 口 道 盘 点位 站 点次 户次 家次 车次 航次 床 床位 张床位 号 单位 企业 机构 品牌 商标 专利
标准 课题 工程 基地 园区 街道 社区 村 镇 乡 县 区 市 省 校 班级 学校 医院 平台 团队 案 案件 事故 投诉 居民 人口 常住人口 户籍人口
职工 从业人员 劳动者 学生 教师 医生 护士 车辆 设备 电梯 产品 件产品 辆车 台设备 台特种设备 特种设备
`
  .trim()
  .split(/\s+/);

const english = `
piece person people item unit case incident accident event company enterprise firm business product project award brand
trademark patent standard certificate certification laboratory lab station institution organization organisation inspection
test batch sample set device machine instrument vehicle household family population inhabitant resident capita employee worker student
teacher doctor inspector officer trainee participant district city town village school hospital bed book document report
complaint call visit session time round course site place zone base park platform center centre team member expert death
injury fatality count number head copy title entry record row position post job model type category kind item lift elevator
building house shop store farm plant workshop line road bridge measure rule law clause article meeting campaign order
`
  .trim()
  .split(/\s+/);

const irregular = [
  'people',
  'persons',
  'men',
  'women',
  'children',
  'staff',
  'pcs',
  'pc',
  'criteria',
  'species',
  'series',
];

const known: ReadonlySet<string> = new Set([...chinese, ...english, ...irregular]);

const otherWords = new Set([
  'always',
  'perhaps',
  'besides',
  'sometimes',
  'towards',
  'afterwards',
  'whereas',
  'others',
]);

/** Counting words in Chinese, the longest first. */
export const chineseCounters: readonly string[] = [...new Set(chinese)].sort((a, b) => b.length - a.length);

/**
 * True for a word that counts things: 个, 家, 批次, `pieces`. English has no closed list of them:
 * a plural in -s that measures nothing (tonnes, hours) is one.
 */
export function isCounter(word: string): boolean {
  const lower = word.toLowerCase();
  return known.has(lower) || isPlural(lower);
}

function isPlural(word: string): boolean {
  return (
    /^[a-z]{3,40}s$/.test(word) &&
    !/(?:ss|us|is)$/.test(word) &&
    !otherWords.has(word) &&
    !isMeasureWord(word)
  );
}
