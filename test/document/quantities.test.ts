import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import { exactText } from '../../src/quantity/exact-text.ts';

/** A text, and the quantities in it as the document has them, each with its figures. */
type Case = readonly [text: string, ...quantities: string[]];

const is: Readonly<Record<string, readonly Case[]>> = {
  'a number and its unit': [
    ['培育示范企业30个。', '30个=30'],
    ['新增发明专利1,200件', '1,200件=1200'],
    ['完成投资3.5亿元，建成厂房12万平方米', '3.5亿元=350000000', '12万平方米=120000'],
    ['农村自来水普及率98.5%', '98.5%=0.985'],
    ['事故率控制在0.3‰以内', '控制在0.3‰以内=0.0003'],
    ['细颗粒物年均浓度下降到35微克/立方米', '下降到35微克/立方米=35'],
    ['每万人口发明专利拥有量达到12件', '达到12件=12'],
    ['单位能耗不高于0.5吨标准煤/万元', '不高于0.5吨标准煤/万元=0.00005'],
    ['接待游客1.2万人次', '1.2万人次=12000'],
    ['环境空气质量优良天数达到300天', '达到300天=300'],
  ],
  'words before and behind': [
    ['合格率不低于95%', '不低于95%=0.95'],
    ['合格率力争达到95%以上', '力争达到95%以上=0.95'],
    ['投诉办结时间不超过5个工作日', '不超过5个工作日=5'],
    ['审批时限压缩至3个工作日以内', '压缩至3个工作日以内=3'],
    ['工业增加值增长7%左右', '增长7%左右=0.07'],
    ['单位能耗下降3%以上', '下降3%以上=0.03'],
    ['满意度稳定在85分以上', '稳定在85分以上=85'],
    ['研发投入强度提高到2.8%', '提高到2.8%=0.028'],
    ['覆盖率较上年提高1.5个百分点以上', '提高1.5个百分点以上=0.015'],
  ],
  'ranges and lists': [
    ['创建园区1-2个', '1-2个=1 2'],
    ['创建园区1—2个', '1—2个=1 2'],
    ['创建园区3至5家', '3至5家=3 5'],
    ['合格率保持在95%～98%', '保持在95%～98%=0.95 0.98'],
    ['满意率由85%提高到90%', '85%=0.85', '提高到90%=0.9'],
    ['分别新增10家、20家和30家', '10家=10', '20家=20', '30家=30'],
    ['分别培育10、20、30家', '10=10', '20=20', '30家=30'],
    ['争创省级名牌75个，培育市级名牌300个；', '75个=75', '300个=300'],
  ],
  'bare numbers that are compared or scored': [
    ['公众满意率80以上', '80以上=80'],
    ['绿色发展指数82', '82=82'],
    ['顾客满意度指数达到85', '达到85=85'],
    ['质量竞争力指数≥86', '≥86=86'],
  ],
  'Chinese numerals that count': [
    ['每个县至少建成一个检测站', '一个=1'],
    ['全年举办培训三次以上', '三次以上=3'],
    ['新建五个检测平台', '五个=5'],
    ['培训三百人', '三百人=300'],
    ['合格率达到百分之九十五', '达到百分之九十五=0.95'],
    ['示范街两条，分局一个。', '两条=2', '一个=1'],
    ['大案要案查办率百分之百', '百分之百=1'],
    ['处1万元以上3万元以下罚款', '1万元以上3万元以下=10000 30000'],
    ['三分之二以上的县', '三分之二以上=2/3'],
    ['产值翻一番', '一番=1'],
    ['覆盖八成以上的村', '八成以上=0.8'],
  ],
  'about as many': [
    ['现有企业30多家', '30多家=30'],
    ['培训100余人', '100余人=100'],
    ['惠及1万余人', '1万余人=10000'],
  ],
  absences: [
    ['不发生重大质量安全事故。', '不发生=0'],
    ['不发生重大食品安全事故、特种设备安全事故。', '不发生=0'],
    ['不发生重大食品、药品安全事故。', '不发生=0'],
    ['全市无区域性制假售假现象', '无=0'],
    ['杜绝较大以上安全事故', '杜绝=0'],
    ['实现零事故、零投诉', '零=0', '零=0'],
    ['质量安全事故为零。', '零=0'],
  ],
  'held against another figure': [
    ['居民收入增速不低于GDP增长率', '不低于GDP增长率='],
    ['合格率高于全国平均水平', '高于全国平均水平='],
  ],
  English: [
    ['At least 95% of products pass inspection.', 'At least 95%=0.95'],
    ['Train 500 inspectors by 2020.', '500 inspectors=500'],
    ['Open 30 new testing laboratories.', '30 new testing laboratories=30'],
    ['Fewer than 5 incidents a year.', 'Fewer than 5 incidents=5'],
    ['Between 3 and 5 demonstration zones are created.', 'Between 3 and 5 demonstration zones=3 5'],
    ['No fatal accidents occur.', 'No=0'],
    ['Raise the pass rate from 90% to 95%.', '90%=0.9', '95%=0.95'],
    ['Invest RMB 2.5 billion.', 'RMB 2.5 billion=2500000000'],
    ['Cut complaints by 10 per cent.', '10 per cent=0.1'],
    ['Emissions fall to no more than 35 tonnes.', 'fall to no more than 35 tonnes=35'],
    ['Add five playgrounds.', 'five playgrounds=5'],
    ['At least nine in ten employers comply.', 'At least nine in ten=0.9'],
    ['Resolve three-quarters of enquiries.', 'three-quarters=0.75'],
    ['Deaths fall from 19 in 2016 to no more than 9.', '19=19', 'no more than 9=9'],
    ['Satisfaction rises by 2 percentage points.', '2 percentage points=0.02'],
  ],
};

const isNot: Readonly<Record<string, readonly string[]>> = {
  dates: [
    '2017年5月15日',
    '2011-2020年',
    '2016—2020年',
    '到2020年底',
    '5月底前',
    '1—6月',
    '2017.5.3',
    '“十三五”期间',
    '二〇一七年五月',
    '上世纪90年代',
    '20世纪',
    '第一季度',
  ],
  'document numbers': [
    '通政办发〔2017〕73号',
    '国质检标联〔2016〕396号',
    '(通政发〔2016〕27)',
    '第15号令',
    '国发[2012]9号',
  ],
  'clause numbers and references': [
    '1.推进质量管理',
    '（2）加强监督',
    '见附件1',
    '附表2和附图3',
    '表1、表2',
    '第3条',
    '第5届',
    '第2批',
  ],
  hotlines: [
    '发挥12345、12315、12365等投诉热线的作用',
    '推进96333呼叫平台建设',
    '拨打12345热线',
    '联系电话：0513-85099999',
    '电话13812345678',
  ],
  'codes and names': [
    '“3+3+N”重点产业',
    '“3+3”产业',
    '推行ISO9001认证',
    'GB/T 19001-2016',
    'QC小组活动',
    '2A企业、3A企业',
    '4A级景区',
    '5G网络',
    'PM2.5浓度',
    'CO2排放',
    '“3·15”消费者权益日',
    '世界500强',
    '9大产业链',
    '5大行动',
    '“333工程”',
    '24小时值班',
    '15分钟生活圈',
    '双随机、一公开',
    'HACCP',
  ],
  titles: ['《质量发展纲要(2011-2020年)》', '《中国制造2025》'],
  rhetoric: [
    '一批项目',
    '一系列措施',
    '一带一路',
    '一是加强，二是落实',
    '三大工程',
    '四个最严',
    '三个方面',
    '一个中心',
    '两个维护',
    '三年行动计划',
    '第三方机构',
    '百强企业',
    '进一步提高',
    '统一标准',
    '一次验收',
    '三级医院',
    '二类水质',
    '两化融合',
    '一体化',
    '实施三项制度改革',
    '四是突出重点',
    '万众一心',
    '零容忍',
    '居民收入与经济增长同步',
    '送企业一份、送协会一份',
    '力量拢到一起',
    '零距离',
    '零部件',
    '无公害农产品',
    '无人机',
    '无证经营',
  ],
  'what it is counted by': ['每10万人', '每3年一次', '每100个'],
  'numbers without a unit': ['12', '编号 8812', '100 200'],
  'English names': [
    'Section 3',
    'Table 2 and 3',
    'ISO 9001',
    'by 2020',
    '2016-2020',
    'in May 2017',
    '15 May 2017',
    'the 13th Five-Year Plan',
    'Agenda 2030',
    'Goal 4',
    'no longer',
    'Phase 2',
  ],
};

function quantitiesOf(text: string): readonly string[] {
  return readDocument(text).quantities.map((each) => `${each.text}=${each.figures.map(exactText).join(' ')}`);
}

describe.each(Object.entries(is))('%s', (_, cases) => {
  it.each(cases.map(([text, ...quantities]) => ({ text, quantities })))('$text', ({ text, quantities }) => {
    expect(quantitiesOf(text)).toEqual(quantities);
  });
});

describe.each(Object.entries(isNot))('%s are no quantities', (_, texts) => {
  it.each(texts)('%s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});
