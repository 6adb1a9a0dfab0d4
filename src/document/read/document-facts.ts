/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string | null;
  /** 通政办发〔2017〕73号 */
  readonly number: string | null;
  readonly language: 'zh' | 'en';
  /** The year it speaks of; null where it names none. */
  readonly year: number | null;
  /** The title, the number or the date of the document says so, and not just some sentence. */
  readonly isYearSure: boolean;
}

const numbered = /[\u4e00-\u9fff]{2,12}[〔[【(](20\d\d)[〕\]】)]\s?第?\d{1,4}号/;
const titled =
  /(?:计划|规划|纲要|方案|要点|报告|意见|通知|通报|办法|规定|决定|措施|清单|指标|计画|綱領|纲领|安排|战略|任务|strategy|plan|programme|program|report|outline|framework|agenda|scheme)\s*$|(?:strategy|plan|programme|program) (?:for )?(?:the )?(?:(?:financial |fiscal )?years? |FY ?)?(?:20\d\d(?:\s?(?:[-–—/]|to)\s?(?:20)?\d\d)?)$|[(（]20\d\d(?:年)?[-–—~至到]20\d\d年?[)）]$|[(（]\d{3}年至\d{3}年[)）]$|[(（]20\d\d年[)）]$/i;

/** The title, the number, the language and the year of a document, by its beginning. */
export function documentFacts(text: string): DocumentFacts {
  const start = text.slice(0, 6000);
  const lines = bodyLines(start)
    .map(tidy)
    .filter((line) => line !== '');
  const title = titleOf(lines);
  const number = numberOf(lines);
  const language = languageOf(start);
  const sure = yearOf(title ?? '', number, start, language);
  const year = sure ?? (Number(/\b(20\d\d)(?:年|\b)/.exec(start)?.[1] ?? 0) || null);
  return { title, number, language, year, isYearSure: sure !== null };
}

/** The lines below the front matter of Markdown. */
function bodyLines(start: string): readonly string[] {
  const front = /^\s*---\n[^]*?\n---\n/.exec(start)?.[0].length ?? 0;
  return start.slice(front).split('\n');
}

/** A title may stand in two lines: 关于印发…三年行动, 计划的通知. */
function titleOf(lines: readonly string[]): string | null {
  const first = lines.slice(0, 30);
  const at = first.findIndex((line) => isTitle(line));
  if (at === -1) return lines.find((line) => line.length < 60 && !isChrome(line)) ?? null;
  const line = first[at] ?? '';
  const above = first[at - 1] ?? '';
  const below = first[at + 1] ?? '';
  const goesOn = /^[(（]\d{4}(?:年)?(?:[-–—~至到]\d{4}(?:年)?)?[)）]$/.test(below) || isSubtitle(line, below);
  const begins =
    above !== '' &&
    above.length <= 40 &&
    !isChrome(above) &&
    !/[。；;，：:]|文件$|号$/.test(above) &&
    isHalf(above, line);
  return `${begins ? join(above, line) : line}${goesOn ? join('', below) : ''}`;
}

/** The first half of a title that goes on in the next line. */
function isHalf(above: string, line: string): boolean {
  if (/[\u4e00-\u9fff]/.test(line)) {
    const isName = /(?:政府|办公室|委员会|局|厅|部)$/.test(above);
    return (
      !isName && (above.startsWith('关于') || (above.length >= 8 && !/^(?:关于|.{2,8}[市县区省])/.test(line)))
    );
  }
  return above === above.toUpperCase() && line === line.toUpperCase() && /[A-Z]/.test(above);
}

function isSubtitle(line: string, below: string): boolean {
  return /[-—–:：]$/.test(line) && below.length < 60;
}

function join(one: string, other: string): string {
  return /[\u4e00-\u9fff]$/.test(one) || one === '' ? `${one}${other}` : `${one} ${other}`;
}

/** Words of a page and of a file around the document. */
function isChrome(line: string): boolean {
  return /^(?:下载|首页|打印|关闭|返回|当前位置|download|home|index|print|menu|附件)|[|>»]|^(?:layout|title|date):|(?:文件|签发人.*)$|^(?:published|adopted)\b/i.test(
    line,
  );
}

/** The document's own number stands alone in a line, or behind its title; those that it cites stand in sentences. */
function numberOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 25)) {
    const words = line.replaceAll(/[ \t]/g, '');
    const found = numbered.exec(words);
    if (found === null) continue;
    const alone = words.replace(found[0], '');
    if (alone.length <= 8 && !/[《》，。]/.test(alone)) return found[0];
  }
  return null;
}

/** The first year that the document is for. */
function yearOf(title: string, number: string | null, start: string, language: 'zh' | 'en'): number | null {
  const span =
    /((?:19|20)\d\d)年?\s?[-–—~至到]{1,2}\s?(?:20)?\d\d/.exec(title) ??
    /^[^\n]{0,3}[(（]((?:19|20)\d\d)年?\s?[-–—~至到]{1,2}\s?20\d\d/m.exec(start.slice(0, 400));
  if (span !== null) return Number(span[1]);
  const plan = /十([二三四五])(?:五|个五年)/.exec(title)?.[1];
  if (plan !== undefined) return 2011 + 5 * '二三四五'.indexOf(plan);
  const own = Number(/20\d\d/.exec(title)?.[0] ?? 0);
  const dated = Number((number ?? '').match(/20\d\d/)?.[0] ?? 0);
  const published = Number(
    /\b(?:adopted|published|approved|issued|january|february|march|april|may|june|july|august|september|october|november|december)\b[^\n]{0,40}?\b(20\d\d)\b/i.exec(
      start.slice(0, 600),
    )?.[1] ?? 0,
  );
  if (language === 'en') {
    const known = [own, published].filter((year) => year > 0);
    if (known.length > 0) return Math.min(...known);
    return null;
  }
  if (own > 0) return /通报|总结|工作报告|回顾/.test(title) && dated > own ? dated : own;
  return dated || null;
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
    !isChrome(line) &&
    !/[。；;，]/.test(line) &&
    !/^(?:[一二三四五六七八九十]+、|[(（]|\d)/.test(line)
  );
}

function tidy(line: string): string {
  return line
    .replaceAll(/^[\s#*>|-]+|[\s*|]+$/g, '')
    .replaceAll(/(?<=[\u4e00-\u9fff〔〕（）()“”]) (?=[\u4e00-\u9fff\d〔（(])|(?<=\d) (?=[\d年〕号])/g, '');
}
