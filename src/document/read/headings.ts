import type { PolicySection } from '../../model/plan/policy.ts';
/** The kinds of heading numbers, from the outermost to the innermost. */
const kinds = [
  'part',
  'chapter',
  'section',
  'article',
  'formal',
  'han',
  'han-bracket',
  'arabic',
  'arabic-bracket',
  'circle',
] as const;

/** A kind of heading number. */
type HeadingKind = (typeof kinds)[number] | 'decimal' | 'title';

/** A heading's number as it counts in a clause. */
export interface HeadingMark {
  readonly kind: HeadingKind;
  /** Within the clause: 二, (八), 4. */
  readonly label: string;
  /** The number itself, to see whether it follows the one before; null for a title. */
  readonly number: number | null;
  /** Where the heading's words begin. */
  readonly end: number;
  /** How many marks Markdown puts before it. */
  readonly level?: number;
}

const han = '[一二三四五六七八九十百零]{1,5}';
const marks: readonly (readonly [HeadingKind, RegExp])[] = [
  ['part', new RegExp(`第(${han}|\\d{1,2})(?:部分|编|篇)[、.:]? ?`, 'y')],
  ['chapter', new RegExp(`第(${han}|\\d{1,3})章[、.:]? ?`, 'y')],
  ['section', new RegExp(`第(${han}|\\d{1,3})节[、.:]? ?`, 'y')],
  ['article', new RegExp(`第(${han}|\\d{1,3})条[、.:]? ?`, 'y')],
  ['formal', /([壹贰叁参肆伍陆柒捌玖拾]{1,2})[、.] ?/y],
  [
    'han',
    /([一二三四五六七八九十]{1,3})(?:、(?![一二三四五六七八九十]{1,2}(?:[、产次]|$))|\.|,|，| (?=[\u4e00-\u9fff]{2}))/y,
  ],
  ['han-bracket', /\(([一二三四五六七八九十]{1,3})\)[、.]? ?/y],
  ['arabic', /(\d{1,3})(?:\.(?!\d)|、(?!\d)|．) ?(?=\S)/y],
  ['arabic-bracket', /\((\d{1,2})\)[、.]? ?|(\d{1,2})\)(?=\S) ?/y],
  ['circle', /([①-⑳])/y],
];
const english: readonly (readonly [HeadingKind, RegExp])[] = [
  [
    'part',
    /((?:part|pillar|goal|objective|priority|chapter|theme|strand|action area)) (\d{1,2}|[ivx]{1,5})\b(?:[.:)]| [-–—](?= ))? ?/iy,
  ],
  // Of words that sentences begin with too, and of letters, the mark behind them makes a heading.
  [
    'part',
    /((?:part|pillar|goal|objective|priority|chapter|theme|strand|section|programme|program|pathway|outcome|mission|focus area|aim|workstream|pledge|commitment|component|division|sub-?programme|strategic (?:priority|objective|goal|aim))) (\d{1,2}|[ivx]{1,5}|[A-H])(?:[.:)](?= |$)| [-–—](?= )|(?=$)) ?/iy,
  ],
  [
    'decimal',
    /(\d{1,2}(?:\.\d{1,2}){1,4}|[A-Z](?:\.\d{1,2}){1,3})\.? {1,2}(?=[A-Z\u4e00-\u9fff]|\d{1,3}(?:%| per ?cent))/y,
  ],
  ['han', /((?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2}))[.)] (?=[A-Z])/y],
  ['arabic-bracket', /\(([a-z])\) ?(?=\S)/y],
  ['arabic', /(\d{1,2}) (?=[A-Z][a-z]+(?: [A-Za-z,'&-]+){0,8}$)/y],
];
const decimalHan =
  /(\d{1,2}(?:\.\d{1,2}){1,4})[、. ]?(?=[\u4e00-\u9fff]{2})(?!(?:万|亿|个|家|项|倍|吨|年|元|公|平|立|百|千)[^\u4e00-\u9fff]?)/y;
const digits = '零一二三四五六七八九';
const formal: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  参: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
};

/** The heading number at an offset of a line as it is read; null where there is none. */
export function headingMark(text: string, at: number): HeadingMark | null {
  for (const [kind, pattern] of [...marks, ...english]) {
    const found = match(pattern, text, at);
    if (!found) continue;
    const written = found[1] ?? found[2] ?? '';
    return {
      kind,
      label: labelOf(kind, written, found),
      number: numberOf(found[2] ?? written),
      end: at + found[0].length,
    };
  }
  const decimal = match(decimalHan, text, at);
  if (!decimal) return null;
  const label = decimal[1] ?? '';
  return { kind: 'decimal', label, number: null, end: at + decimal[0].length };
}

const item = /(\d{1,3})[.、] ?/y;

/** The number of a list's item at an offset, whatever follows it; null where there is none. */
export function itemMark(text: string, at: number): HeadingMark | null {
  const found = match(item, text, at);
  if (!found) return null;
  const label = found[1] ?? '';
  return { kind: 'arabic', label, number: numberOf(label), end: at + found[0].length };
}

/** How deep a kind of heading stands; the outermost is 0. */
function depthOf(kind: HeadingKind): number {
  if (kind === 'title') return -1;
  return kind === 'decimal' ? kinds.indexOf('arabic') + 0.5 : kinds.indexOf(kind);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function labelOf(kind: HeadingKind, written: string, [whole, word = '', other]: RegExpExecArray): string {
  const tidy = whole.trim().replace(/[、.:]$/, '');
  switch (kind) {
    case 'part':
      return other === undefined ? tidy : `${word} ${other}`;
    case 'chapter':
    case 'section':
    case 'article':
      return tidy;
    case 'han-bracket':
    case 'arabic-bracket':
      return `(${written})`;
    default:
      return written;
  }
}

function numberOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  if (formal[written.charAt(0)] !== undefined)
    return numberOf(Array.from(written, (char) => formal[char] ?? char).join(''));
  if (/^[①-⑳]$/.test(written)) return written.charCodeAt(0) - 0x2460 + 1;
  const [tens, ones] = written.includes('十') ? written.split('十') : ['零', written];
  const ten = tens === '' ? 1 : digits.indexOf(tens ?? '');
  const one = ones === '' ? 0 : digits.indexOf(ones ?? '');
  return ten < 0 || one < 0 || (ones ?? '').length > 1 ? null : ten * 10 + one;
}

/** Says whether numbers go on. */
interface Numbers {
  readonly enter: (mark: HeadingMark) => void;
  /** True where a heading within a line continues the numbers before it, and is no part of a sentence. */
  readonly continues: (mark: HeadingMark) => boolean;
}

/** Where in the headings a text stands. */
export interface ClausePath {
  /** Goes below a heading. */
  readonly enter: (mark: HeadingMark, title: string, written: string) => void;
  /** The numbers from here on, to look ahead with. */
  readonly follow: () => Numbers;
  /** The labels, outermost first, as plans write them: 二(八), 三(二)4; null above the first number. */
  readonly clause: () => string | null;
  /** The innermost heading that is a title and no sentence: what a section of a plan is called. */
  readonly section: () => PolicySection;
  /** The labels of the headings, outermost first; a title that has no number is its own. */
  readonly labels: () => readonly string[];
  /** The headings' words, outermost first. */
  readonly titles: () => readonly string[];
}

interface Step {
  readonly mark: HeadingMark;
  readonly title: string;
  /** The title in the document's own characters. */
  readonly written: string;
}

/** Follows the headings of a document. An article's number counts through its chapters, a decimal one says it all. */
export function clausePath(): ClausePath {
  let path: readonly Step[] = [];
  // Numbers may go on below the next outer heading: 三(二)4 after 三(一)3.
  const last = new Map<string, number>();
  return {
    enter: (mark, title, written) => {
      path = [...stepsAbove(path, mark), { mark, title, written }];
      if (mark.number !== null) last.set(mark.kind, mark.number);
    },
    follow: () =>
      numbersFrom(
        path.map(({ mark }) => mark),
        new Map(last),
      ),
    clause: () => clauseOf(path),
    section: () => {
      const at = path.findLastIndex(({ title, mark }) => isTitle(title, mark));
      return { title: path[at]?.written ?? '', clause: clauseOf(path.slice(0, at + 1)) };
    },
    labels: () => path.map(({ mark, title }) => (mark.label === '' ? title : mark.label)),
    titles: () => path.map(({ title }) => title),
  };
}

function clauseOf(path: readonly Step[]): string | null {
  const numbered = path.map(({ mark }) => mark).filter(({ kind }) => kind !== 'title');
  const start = numbered.findLastIndex(({ kind }) => /^(?:part|article|decimal)$/.test(kind));
  return numbered.length === 0 ? null : joined(numbered.slice(Math.max(0, start)).map(({ label }) => label));
}

const figure =
  /\d+(?:[.,]\d+)?\s?(?:%|‰|[个家件项起人次万亿元只条座吨亩台部支名所户]|per ?cent|percent)|不低于|不少于|达到|以上|[年月日底末]前|by \d|to \d/;

/** 24 hours, £2.4 million; Goal 2 and Route 9 are names, and a year is no figure. */
const englishFigure =
  /[£$€]\d|(?<!\b(?:goal|objective|part|pillar|priority|theme|strand|chapter|section|phase|stage|action|area|zone|district|ward|route|highway|tier|level|schedule|annex|appendix|table|band|grade|class|type|year|key stage) )(?<![\d.,-])(?!(?:19|20)\d\d\b)\d[\d,.]*(?:%| [a-z]{1,})/i;

/** A title has no comma and no figure; a sentence that a number opens is none. */
function isTitle(title: string, { kind, level }: HeadingMark): boolean {
  if (title === '' || figure.test(title)) return false;
  if (kind === 'title' || (level !== undefined && !englishFigure.test(title))) return true;
  if (/[\u4e00-\u9fff]/.test(title)) return title.length <= 36 && !/[；;]|[，,].*[，,]/.test(title);
  return (
    title.length <= 80 &&
    !/\b(?:will|shall|must|should)\b/i.test(title) &&
    !/[,;]$/.test(title) &&
    !englishFigure.test(title)
  );
}

function numbersFrom(start: readonly HeadingMark[], last: Map<string, number>): Numbers {
  let path = start;
  return {
    enter: (mark) => {
      path = [...path.filter((each) => isAbove(each, mark)), mark];
      if (mark.number !== null) last.set(mark.kind, mark.number);
    },
    continues: ({ kind, number }) => {
      const open = path.find((mark) => mark.kind === kind);
      const before = open?.number ?? last.get(kind) ?? 0;
      return number !== null && (number === before + 1 || (number === 1 && open === undefined));
    },
  };
}

/** The headings below which a mark stands. A list's numbers begin anew below the heading that they stand under. */
function stepsAbove(path: readonly Step[], mark: HeadingMark): readonly Step[] {
  const same = path.findLastIndex((step) => step.mark.kind === mark.kind);
  // I. before Goal 1, II. behind Goal 3: the Roman numbers are the outer ones.
  if (mark.kind === 'han' && same !== -1 && path.slice(same).some((step) => step.mark.kind === 'part'))
    return path.slice(0, same);
  const roman = path.findIndex((step) => step.mark.kind === 'han');
  if (mark.kind === 'part' && roman !== -1 && (mark.number === 1 || same > roman))
    return path.slice(0, same > roman ? same : path.length);
  const under = path.findLastIndex(({ mark: above }, at) => isListUnder(path, at, above, mark));
  return [...path.slice(0, under + 1), ...path.slice(under + 1).filter((step) => isAbove(step.mark, mark))];
}

function isListUnder(path: readonly Step[], at: number, above: HeadingMark, mark: HeadingMark): boolean {
  if (mark.level !== undefined || !/^(?:arabic|arabic-bracket|circle)$/.test(mark.kind)) return false;
  if (above.level !== undefined && above.kind !== 'title') return true;
  if (above.kind !== 'decimal' || mark.kind !== 'arabic') return false;
  const before = path.slice(at + 1).find((step) => step.mark.kind === 'arabic')?.mark.number ?? 0;
  const isNextHeading = mark.number === Number.parseInt(above.label, 10) + 1;
  return !isNextHeading && mark.number === before + 1;
}

// A title without a number closes what stands at its level or below, and numbers below an earlier title.
function isAbove(above: HeadingMark, mark: HeadingMark): boolean {
  if (mark.kind === 'title') return above.kind === 'title' && (above.level ?? 0) < (mark.level ?? 0);
  if (above.kind === 'title') return mark.level === undefined || (above.level ?? 0) < mark.level;
  const [upper, own] = [above.level ?? 0, mark.level ?? 0];
  if (upper > 0 && own > 0 && upper !== own) return upper < own;
  return depthOf(above.kind) < depthOf(mark.kind);
}

function joined(labels: readonly string[]): string {
  return labels.reduce((clause, label) =>
    /[\da-z]$/i.test(clause) && /^[\da-z]/i.test(label) ? `${clause}.${label}` : `${clause}${label}`,
  );
}
