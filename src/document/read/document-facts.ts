/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string | null;
  /** 通政办发〔2017〕73号 */
  readonly number: string | null;
  readonly language: 'zh' | 'en';
  /** The year it speaks of; null where it names none. */
  readonly year: number | null;
}

const numbered = /[\u4e00-\u9fff]{2,12}[〔[【(](20\d\d)[〕\]】)]\s?第?\d{1,4}号/;
const titled =
  /(?:计划|规划|纲要|方案|要点|报告|意见|通知|办法|规定|决定|strategy|plan|programme|program|report|outline|framework|agenda)\s*$/i;

/** The title, the number, the language and the year of a document, by its beginning. */
export function documentFacts(text: string): DocumentFacts {
  const start = text.slice(0, 6000);
  const lines = start
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
  const title =
    lines.slice(0, 30).findLast((line) => isTitle(line)) ?? lines.find((line) => line.length < 60) ?? null;
  const number = numbered.exec(start.replaceAll(/[ \t]/g, '')) ?? null;
  const year = /20\d\d/.exec(title ?? '')?.[0] ?? number?.[1] ?? /(20\d\d)年/.exec(start)?.[1] ?? null;
  return {
    title,
    number: number === null ? null : number[0],
    language: languageOf(start),
    year: year === null ? null : Number(year),
  };
}

function languageOf(start: string): 'zh' | 'en' {
  const wide = start.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = start.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return wide * 2 >= latin && wide > 0 ? 'zh' : 'en';
}

function isTitle(line: string): boolean {
  return (
    line.length <= 60 &&
    titled.test(line) &&
    !/[。；;，]/.test(line) &&
    !/^(?:[一二三四五六七八九十]+、|[(（]|\d)/.test(line)
  );
}

function tidy(line: string): string {
  return line.replaceAll(/^[\s#*>|-]+|[\s*|]+$/g, '');
}

const body =
  '(?:局|委|办|厅|院|会|部|社|中心|支行|分行|海关|政府|公司|集团|管委会|办公室|银监局|团市委|总队|支队|大队|街道|镇|乡|区|县|市|单位|企业|协会|站|所|department|office|bureau|agency|council|authority|ministry|board|unit|team)';
const listed = new RegExp(
  `[(（\\[]((?:责任单位|牵头单位|负责单位|牵头部门|责任部门|配合单位|led by|lead|responsible|owner)?[:： ]?[^()（）\\[\\]0-9。；;]{2,200}?)[)）\\]][。.]?\\s*$`,
  'i',
);
const led = /(?:责任单位|牵头单位|负责单位|牵头部门|责任部门|责任主体)[:：]([^。；;\n]{2,200})/;
const one = new RegExp(`^[^，。]{1,24}${body}(?:等)?$`, 'i');

/** The departments that a paragraph lists at its end, `(市经信委、质监局)`, or behind 责任单位：; none where it lists none. */
export function ownersIn(paragraph: string): readonly string[] {
  const tail = paragraph.slice(-320);
  const words = led.exec(tail)?.[1] ?? listed.exec(tail)?.[1];
  if (words === undefined) return [];
  const parts = words
    .replace(
      /^(?:责任单位|牵头单位|负责单位|牵头部门|责任部门|配合单位|led by|lead|responsible|owner)[:： ]*/i,
      '',
    )
    .split(/[、,，;；/]|牵头|负责|配合| and /)
    .map((part) => part.replace(/^[:： ]+|(?:按职责分工)?等?$/g, '').trim())
    .filter((part) => part !== '');
  const known = parts.filter((part) => one.test(part));
  return known.length * 2 > parts.length ? known : [];
}
