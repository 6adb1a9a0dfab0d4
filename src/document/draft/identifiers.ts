import { simplified } from '../read/reading-text.ts';
import { readingOf } from './pinyin.ts';

/** Words of the field and what they are called in an id; the longest that fits is taken. */
const dictionary: ReadonlyMap<string, string> = new Map(
  `
监督抽检 inspection|监督抽查 inspection|抽检 inspection|抽查 inspection|检查 check|合格率 pass-rate|综合合格率 pass-rate|不合格 failed|合格 qualified
覆盖率 coverage|普及率 coverage|覆盖 coverage|满意度 satisfaction|满意率 satisfaction|达标率 compliance|办结率 completion|完成率 completion|检定率 verification
受检率 verification|检验率 examination|定期检验 examination|检验检测 testing|检验 testing|检测 testing|计量 metrology|标准化 standardization|标准 standards|认证 certification
品牌 brands|名牌产品 famous-brands|名牌 famous-brands|驰名商标 well-known-marks|商标 trademarks|地理标志 geographical-indications|发明专利 patents|专利 patents
质量 quality|产品 products|服务业 services|服务 service|工程 works|农产品 farm-produce|食品 food|药品 medicines|医疗器械 medical-devices|特种设备 special-equipment|电梯 lifts
安全 safety|事故 accidents|死亡率 death-rate|死亡人数 deaths|死亡 deaths|火灾 fires|投诉举报 complaints|投诉 complaints|举报 reports|隐患 hazards|案件 cases|召回 recalls
企业 enterprises|规模以上工业企业 large-enterprises|规模以上 large|高新技术企业 high-tech-firms|高新技术 high-tech|中小企业 small-firms|小微企业 small-firms|上市公司 listed-firms
园区 parks|示范区 demonstration-zones|示范 demonstration|试点 pilots|基地 bases|平台 platforms|中心 centres|实验室 laboratories|机构 institutions|项目 projects|重大项目 major-projects
地区生产总值 gdp|生产总值 gdp|增加值 value-added|产值 output|营业收入 revenue|一般公共预算收入 budget-revenue|财政 fiscal|收入 income|可支配收入 disposable-income|投资 investment
固定资产投资 fixed-investment|社会消费品零售总额 retail-sales|进出口 trade|出口 exports|外资 foreign-investment|研发投入 research-spending|研发 research|税收 taxes
城镇登记失业率 unemployment|城镇调查失业率 unemployment|失业率 unemployment|失业 unemployment|就业 jobs|居民消费价格 consumer-prices|物价 prices|价格 prices|人均 per-capita|居民 residents
森林覆盖率 forest-cover|空气质量 air-quality|优良天数 good-air-days|优良 good|水质 water-quality|断面 sections|浓度 concentration|排放量 emissions|排放 emissions|能耗 energy-use|用水量 water-use
污水 sewage|垃圾 refuse|处理率 treatment|利用率 use-rate|绿化 greening|造林 afforestation|黑臭水体 black-waters|燃煤锅炉 coal-boilers|化工 chemical|钢铁 steel|煤炭 coal|新能源 new-energy
学校 schools|中小学 schools|幼儿园 kindergartens|学位 school-places|教育 education|医院 hospitals|床位 beds|养老 elderly-care|医生 doctors|卫生 health|保险 insurance|参保率 insured
公路 roads|公交 buses|道路 roads|停车 parking|老旧小区 old-estates|棚户区 shanties|住房 housing|公厕 toilets|厕所 toilets|管网 pipes|农村 rural|农业 farming|城镇 urban|城市 city|乡镇 townships|社区 communities|村 villages
国家级 national|国家 national|省级 provincial|省 provincial|市级 municipal|市 municipal|县级 county|国际 international|行业 industry|地方 local|团体 group|全市 city|江苏 jiangsu
比例 share|比重 share|占比 share|率 rate|数量 count|总量 total|总数 total|拥有量 holdings|每万人口 per-10000|万人 per-10000|万台 per-10000|人数 people|人次 visits|件数 count|次数 times
时限 time-limit|时间 time|时长 duration|指数 index|得分 score|增长 growth|增速 growth|增幅 growth|下降 fall|提高 rise|新增 new|培训 training|人员 staff|人才 talent|专家 experts|骨干 leaders
制造业 manufacturing|工业 industry|旅游 tourism|游客 visitors|建设工程 building-works|建设 building|竣工 completed|验收 acceptance|监测 monitoring|评价 evaluation|管理体系 management-systems|管理 management
公共服务 public-services|公众 public|群众 public|用户 users|顾客 customers|申报 applied|申请量 applications|授权量 grants|注册 registered|获奖 awarded|质量奖 quality-award|奖 award|先进 advanced|体系 systems|信用 credit|档案 files
卓越绩效 excellence|首席质量官 quality-officers|质量管理小组 quality-circles|小组 circles|活动 events|宣传 publicity|演练 drills|系统性 systemic|区域性 regional|重大 major|重特大 grave|较大 serious|风险 risks|事件 incidents
经费 funds|资金 funds|专项 special|奖励 awards|政府 government|部门 departments|单位 units|责任制 responsibility|落实率 implementation|整改率 correction|查处率 handling|处置率 handling|建档率 filing|联网率 connected
中国 china|全国 national|全省 provincial|优质 fine|著名 noted|知名 known|环境 environment|职业健康 occupational-health|能源 energy|课题 projects|绿色 green|有机 organic|区域 regional|价值 value|经济 economy|社会 social
技术 technical|生产 production|民营 private|科技 technology|交通 transport|公共 public|运输 transport|电动 electric|公车 buses|温室气体 greenhouse-gases|办事 errands|审批 approvals|网上 online|平均 average|时间 time
`
    .split(/[|\n]/)
    .flatMap((pair) => {
      const [word = '', id = ''] = pair.trim().split(' ');
      return id === '' ? [] : [[word, id] as const];
    }),
);
const longestWord = Math.max(...[...dictionary.keys()].map((word) => word.length));
const idle = new Set(
  'a an and as at by for from in into its of on or our per than the their to with who which that'.split(' '),
);
/** Particles and words that tell nothing apart. */
const unsaid = /[的和及与或等之在对为全以上下内其综合“”‘’、，,()（）《》·\s]/;
const mostWords = 5;

/**
 * An id for an indicator that a person would choose: the English words of the field, and Pinyin where there is none. It
 * depends on the name alone, so that it stays when the document changes elsewhere.
 */
export function identifierOf(name: string): string {
  const words = /[\u4e00-\u9fff]/.test(name)
    ? chineseWords(simplified(name.normalize('NFKC')))
    : englishWords(name);
  const told = words.filter((word, at) => word !== '' && word !== words[at - 1]);
  const kept = told.length > mostWords ? told.slice(-mostWords) : told;
  const id = kept.join('-').slice(0, 60).replace(/-+$/, '');
  return /^[a-z]/.test(id) ? id : id === '' ? 'target' : `n-${id}`;
}

function englishWords(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/['’]/g, '')
    .split(/[^a-z\d]+/);
  return words.filter((word) => word !== '' && !idle.has(word));
}

function chineseWords(name: string): readonly string[] {
  const words: string[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') words.push(open);
    open = '';
  };
  for (let at = 0; at < name.length;) {
    const word = wordAt(name, at);
    if (word !== null) {
      close();
      words.push(dictionary.get(word) ?? '');
      at += word.length;
      continue;
    }
    const latin = /^[a-z\d.]+/i.exec(name.slice(at))?.[0];
    if (latin !== undefined) {
      close();
      words.push(latin.toLowerCase().replaceAll('.', ''));
      at += latin.length;
      continue;
    }
    const char = name.charAt(at);
    if (unsaid.test(char)) close();
    else open += readingOf(char);
    if (open.length > 12) close();
    at += 1;
  }
  close();
  return words;
}

function wordAt(name: string, at: number): string | null {
  for (let length = Math.min(longestWord, name.length - at); length > 0; length--) {
    const word = name.slice(at, at + length);
    if (dictionary.has(word)) return word;
  }
  return null;
}

/** Gives each id once: the second of the same is `…-2`. */
export function uniqueIds(): (id: string) => string {
  const given = new Map<string, number>();
  return (id) => {
    const number = (given.get(id) ?? 0) + 1;
    given.set(id, number);
    if (number === 1) return id;
    const next = `${id}-${number}`;
    given.set(next, 1);
    return next;
  };
}
