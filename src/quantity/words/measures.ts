const chinese = `
吨 公吨 公斤 千克 克 毫克 微克 纳克 斤 两 公里 千米 里 米 分米 厘米 毫米 微米 纳米 海里 平方公里 平方千米 平方米 平米 平方 亩 公顷 顷
立方米 立方 方 升 毫升 微升 千升 瓦 千瓦 兆瓦 千瓦时 兆瓦时 度 千伏 伏 安 分贝 帕 千帕 兆帕 焦 焦耳 千焦 大卡 卡 赫兹 摄氏度 秒 分钟 小时 时
天 日 工作日 个工作日 周 个星期 星期 月 个月 季 个季度 季度 年 年度 岁 倍 番 标准煤 吨标准煤 吨标煤 蒸吨 吨公里 人公里 人日 人天 人年 标箱 标台
标准箱 当量 吨当量 美元 欧元 日元 港元 成 折 学时 课时 学分 分制 级 星 ppm ppb
`
  .trim()
  .split(/\s+/);

const english = `
tonne ton kilogram kilogramme kilo gram gramme milligram microgram pound ounce kilometre kilometer metre meter centimetre
centimeter millimetre millimeter mile foot feet inch hectare acre litre liter millilitre milliliter gallon watt kilowatt
megawatt joule calorie volt ampere hertz decibel degree second minute hour day week month quarter year decade dollar euro
pound yen percent percentage point score
`
  .trim()
  .split(/\s+/);

const short =
  `t kg g mg ug µg km m m2 m3 m² m³ km2 km² mph lb lbs cm mm ha l ml kw kwh mw mwh v hz db pa kpa mpa hr hrs min mins sec secs kms kgs inches
  gwh twh gw tw wh mj gj tj kwp mwp fte ftes wte wtes dba tb gb mb mbps gbps nm mt kt tco2 tco2e kgco2e ktco2 ktco2e mtco2 mtco2e p pence ¢ tce ㎡ ㎥ ㎢ ㎞ ㎏ ㎎ ㎜ ㎝ ㎾ ㎿ ℃`.split(
    /\s+/,
  );

const words: ReadonlySet<string> = new Set([
  ...chinese,
  ...english,
  ...english.map((word) => `${word}s`),
  ...short,
]);

/** True for a word that measures and does not count: 吨, 公里, 小时, `tonnes`. */
export function isMeasureWord(word: string): boolean {
  return words.has(word.toLowerCase());
}
