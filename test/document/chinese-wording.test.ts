import { describe, expect, it } from 'vitest';
import { quantitiesOf, type Wording } from '../support/quantities-of.ts';

const is: Readonly<Record<string, readonly Wording[]>> = {
  'ranges with a hyphen or a dash': [
    ['建设口袋公园20-25个，新增绿地15—20家。', '20-25个=20 25', '15—20家=15 20'],
    ['每年培训20～30人。', '20～30人=20 30'],
    ['抽检合格率保持在98%-99%之间。', '保持在98%-99%之间=0.98 0.99'],
  ],
  'units in one character': [
    [
      '新建住宅3.2万㎡，绿化500㎡，输水1200㎥，修路35㎞。',
      '3.2万㎡=32000',
      '500㎡=500',
      '1200㎥=1200',
      '35㎞=35',
    ],
    ['人均公园绿地面积14.5㎡。', '14.5㎡=14.5'],
  ],
  'Latin units': [
    ['年发电量12GWh，装机容量30MW。', '12GWh=12', '30MW=30'],
    ['噪声不超过55dB。', '不超过55dB=55'],
  ],
  'numerals with rounds, times and people': [
    ['开展专项检查四轮，覆盖五万人次。', '四轮=4', '五万人次=50000'],
    ['举办培训班六期，培训三千人次。', '六期=6', '三千人次=3000'],
    ['组织应急演练两次、消防演练三场。', '两次=2', '三场=3'],
    ['开展督查不少于两轮。', '不少于两轮=2'],
    ['新增床位三百张，新增停车位两千个。', '三百张=300', '两千个=2000'],
    ['完成老旧小区改造四十个。', '四十个=40'],
    ['全年抽检不少于9大类食品。', '不少于9大类=9'],
    ['群众满意率达九成五以上。', '达九成五以上=0.95'],
  ],
  'absences in other words': [
    ['全年没有重大质量事故。', '没有=0'],
    ['避免重大事故发生。', '避免=0'],
    ['不出现1起系统性风险。', '不出现1起=0'],
  ],
  'doublings and halvings': [
    ['产值翻一番，旅游收入翻两番。', '翻一番=1', '翻两番=3'],
    ['交通事故死亡人数減半。', '減半=-0.5'],
  ],
  'parts of a whole': [
    ['半数以上企业建立档案。', '半数以上=0.5'],
    ['3/4以上的企业建立档案。', '3/4以上=0.75'],
  ],
  'a time within which': [
    ['投诉在5个工作日内办结。', '5个工作日内=5'],
    ['投诉举报24小时内响应。', '24小时内=86400'],
    ['证照办理压缩到两小时内。', '压缩到两小时内=7200'],
    ['整改5个月内部验收。', '5个月=5'],
  ],
  'zero of anything': [
    ['实现污水零流出、带病电梯零上车、零事故、零差评。', '零=0', '零=0', '零=0', '零=0'],
    ['确保零伤亡、零火灾、零上访。', '零=0', '零=0', '零=0'],
    ['零延误、零丢失、零差错。', '零=0', '零=0', '零=0'],
    ['全市火灾亡人事故零发生。', '零=0'],
  ],
};

const isNot: Readonly<Record<string, readonly string[]>> = {
  'zeros of an attitude': [
    '对腐败零容忍。',
    '实行零距离服务，零跑腿办理。',
    '零报告制度。',
    '零接触配送，零门槛入驻。',
  ],
  'what is only said to be': ['没有问题，没有按要求整改的行为。'],
  'hours, hotlines and names': [
    '24小时值守，全年365天不打烊。',
    '拨打12345、110、119。',
    '建立1+3+N体系。',
    '十大工程，十亿企业。',
    '建成5G基站。',
  ],
};

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
