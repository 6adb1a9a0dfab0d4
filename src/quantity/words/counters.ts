const chinese = `
个 位 名 人 人次 人数 轮 轮次 大类 小类 员 户 家 馆 间 所 座 处 栋 幢 套 台 台次 台套 辆 艘 架 列 部 件 件次 起 宗 例 项 项目 次 场 场次 届 期 批 批次
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

const chineseMeasures = `
吨 公吨 公斤 千克 克 毫克 微克 纳克 斤 两 公里 千米 里 米 分米 厘米 毫米 微米 纳米 海里 平方公里 平方千米 平方米 平米 平方 亩 公顷 顷
立方米 立方 方 升 毫升 微升 千升 瓦 千瓦 兆瓦 千瓦时 兆瓦时 度 千伏 伏 安 分贝 帕 千帕 兆帕 焦 焦耳 千焦 大卡 卡 赫兹 摄氏度 秒 分钟 小时 时
天 日 工作日 个工作日 周 个星期 星期 月 个月 季 个季度 季度 年 年度 岁 倍 番 标准煤 吨标准煤 吨标煤 千克标准煤 克标准煤 蒸吨 吨公里 人公里 人日 人天 人年 标箱 标台
标准箱 当量 吨当量 美元 欧元 日元 港元 成 折 学时 课时 学分 分制 级 星 ppm ppb
`
  .trim()
  .split(/\s+/);

const englishMeasures = `
tonne ton kilogram kilogramme kilo gram gramme milligram microgram pound ounce kilometre kilometer metre meter centimetre
centimeter millimetre millimeter mile foot feet inch hectare acre litre liter millilitre milliliter gallon watt kilowatt
megawatt joule calorie volt ampere hertz decibel degree second minute hour day week month quarter year decade dollar euro
pound yen percent percentage point score
`
  .trim()
  .split(/\s+/);

const shortMeasures =
  `t kg g mg ug µg km m m2 m3 m² m³ km2 km² mph lb lbs cm mm ha l ml kw kwh mw mwh v hz db pa kpa mpa hr hrs min mins sec secs kms kgs inches
  gwh twh gw tw wh gwp mj gj tj kwp mwp fte ftes wte wtes dba tb gb mb mbps gbps nm mt kt tco2 tco2e kgco2e ktco2 ktco2e mtco2 mtco2e p pence ¢ tce ㎡ ㎥ ㎢ ㎞ ㎏ ㎎ ㎜ ㎝ ㎾ ㎿ ℃`.split(
    /\s+/,
  );

const workingDays = ['working day', 'working days', 'business day', 'business days'];

const measureWords: ReadonlySet<string> = new Set([
  ...chineseMeasures,
  ...workingDays,
  ...englishMeasures,
  ...englishMeasures.map((word) => `${word}s`),
  ...shortMeasures,
]);

/** True for a word that measures and does not count: 吨, 公里, 小时, `tonnes`. */
export function isMeasureWord(word: string): boolean {
  return measureWords.has(word.toLowerCase());
}
