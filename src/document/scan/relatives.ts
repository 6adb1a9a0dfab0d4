import type { FoundQuantity } from './found.ts';

const comparators =
  '(?:不低于|不得低于|不高于|不得高于|不超过|不少于|不慢于|高于|低于|快于|略高于|略低于|优于|好于|超过|达到或超过|不小于)';
const chinese = new RegExp(
  `${comparators}(?=[^\\d，。；、,;:!?()]{0,18}?(?:增长率|增长速度|增速|增幅|增长|平均水平|平均值|平均数|平均|上年|去年|同期|上一年|省定|国家下达|省下达|考核目标|控制指标))([^\\d，。；、,;:!?()]{0,24})`,
  'y',
);
const english =
  /\b(?:at least|not (?:lower|less|higher|more) than|no (?:lower|less|higher|more|slower) than|above|below|higher than|lower than|faster than|in line with|equal to|exceed(?:ing|s)?) (?:the |that of |last |an? )?(?:[a-z'-]+ ){0,4}(?:average|growth(?: rate)?|rate|level|last year|gdp|previous year)\b/iy;

/** A quantity that is held against another figure (不低于GDP增长率); null where there is none at the offset. */
export function readRelative(text: string, at: number): FoundQuantity | null {
  for (const pattern of [chinese, english]) {
    pattern.lastIndex = at;
    if (!pattern.test(text) || /^ ?\d/.test(text.slice(pattern.lastIndex, pattern.lastIndex + 2))) continue;
    const place = { from: at, to: pattern.lastIndex };
    const form = text.slice(place.from, place.to);
    return {
      kind: 'quantity',
      ...place,
      core: place,
      form,
      threshold: null,
      figures: [],
      unit: '',
      events: [],
    };
  }
  return null;
}
