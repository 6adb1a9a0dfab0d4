import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import type { Period } from '../../model/plan/period.ts';
import { parseDateThreshold } from '../../quantity/thresholds/date-threshold.ts';
import { readAmount, quantityOf } from '../../quantity/units/read-amount.ts';
import { parseUnit, isKnownUnit } from '../../quantity/units/parse-unit.ts';
import type { FoundQuantity } from '../scan/found.ts';

/** What the columns of a table hold, by its head. */
export interface TableHead {
  readonly titles: readonly string[];
  readonly serial: number | null;
  readonly name: number | null;
  readonly unit: number | null;
  /** The departments in charge. */
  readonly owner: number | null;
  /** By when something is done. */
  readonly due: number | null;
  /** What a row counts in a score. */
  readonly points: number | null;
  /** Columns of years gone by. */
  readonly earlier: ReadonlySet<number>;
}

/** A figure of a table, with its cell's number. */
interface CellQuantity {
  readonly cell: number;
  readonly found: FoundQuantity;
  readonly name: string;
  readonly isEarlier: boolean;
}

const figure =
  /^[〔[(]?([<>≤≥=]? ?[+-]?\d[\d,]*(?: \d{3})*(?:\.\d+)?(?:[-~–—]{1,2}\d[\d,]*(?:\.\d+)?)?) ?([^\d\])〕]{0,8})[\])〕]?$/;
const bracketUnit = /[(（]([^()（）]{1,10})[)）]\s*$/;

/** The head of a table; null where a row is none. */
export function tableHead(cells: readonly string[], firstYear: number | null): TableHead | null {
  const isHead =
    cells.some((cell) =>
      /^(?:序号|指标|指标名称|主要指标|考核|类别|单位|属性|项目|名称|no\.?|#|indicator|unit|target|baseline|measure|kpi|action|lead|milestone|task)|^(?:重点|主要|工作|具体|目标)*(?:任务|事项|措施|举措)(?:名称|内容)?$/i.test(
        cell,
      ),
    ) || cells.filter((cell) => /^(?:19|20)\d\d年?/.test(cell)).length >= 2;
  if (!isHead || cells.some((cell) => figure.test(cell) && !/^(?:19|20)\d\d/.test(cell))) return null;
  const find = (pattern: RegExp): number | null => {
    const at = cells.findIndex((cell) => pattern.test(cell));
    return at === -1 ? null : at;
  };
  return {
    titles: cells,
    serial: find(/^(?:序号|编号|no\.?|#)$/i),
    name: find(
      /指标|名称|项目|内容|indicator|measure|kpi|area|item|action|任务|事项|举措|措施|milestone|task/i,
    ),
    unit: find(/^(?:计量)?单位$|^unit/i),
    owner: find(/^(?:责任|牵头|负责|主办|实施|主管)(?:单位|部门|机关)|^(?:lead|owner|responsible)/i),
    due: find(
      /^(?:计划|要求|拟|预计)?(?:完成|办结|整改|交付|建成|开通)?(?:时限|时间(?:节点)?|期限|日期)(?:要求)?$|^(?:deadline|due(?: date| by)?|by when|complet(?:ion|ed?)(?: date| by)?|target date|timescale)$/i,
    ),
    points: find(/^(?:分值|权重|标准分|满分|points?|weight)/i),
    earlier: earlierColumns(cells, firstYear),
  };
}

/** The head of two rows: 基期 over 2022年, or a title of both. Null where the second row is none. */
export function headBelow(
  above: TableHead,
  cells: readonly string[],
  firstYear: number | null,
): TableHead | null {
  const { titles } = above;
  const isSecond =
    cells.length === titles.length &&
    cells.some((cell, at) => cell === titles[at]) &&
    !cells.some((cell) => figure.test(cell) && !isYear(cell));
  if (!isSecond) return null;
  let over = '';
  const whole = cells.map((cell, at) => {
    if (titles[at] !== '') over = titles[at] ?? '';
    return cell === over || cell === '' ? over : `${over} ${cell}`.trim();
  });
  return tableHead(whole, firstYear);
}

/** True for a cell that says what the cell above it says. */
export function isDitto(cell: string): boolean {
  return /^(?:〃|同上|ditto)$/i.test(cell);
}

const promised = /目标|计划|预期|target|goal|plan/i;

/** Columns that tell what was: of the base year, or of years before those that the document is for. */
function earlierColumns(cells: readonly string[], firstYear: number | null): ReadonlySet<number> {
  const years = cells.map((cell) => Number(/(?:19|20)\d\d/.exec(cell)?.[0] ?? 0));
  const known = years.filter((year) => year > 0);
  const isPast = (cell: string, at: number): boolean => {
    if (promised.test(cell)) return false;
    if (
      /基期|现状|现值|实际|完成|基数|基准|上年|去年|baseline|actual|current|latest|audited|outturn|achieved/i.test(
        cell,
      )
    )
      return true;
    if (/预计|estimate|forecast/i.test(cell) && cells.some((other) => promised.test(other))) return true;
    const year = years[at] ?? 0;
    if (year === 0) return false;
    if (firstYear !== null) return year < firstYear;
    return known.length === 2 && year === Math.min(...known) && year !== Math.max(...known);
  };
  return new Set(cells.flatMap((cell, at) => (isPast(cell, at) ? [at] : [])));
}

/** The figures of a row whose cells are numbers; the others are read like prose. */
export function readRow(cells: readonly string[], head: TableHead | null): readonly CellQuantity[] {
  const nameAt = nameColumn(cells, head);
  const name = nameAt === null ? '' : (cells[nameAt] ?? '');
  const shared = unitOfRow(cells, head, name);
  // A row that lacks cells lacks those behind its name: the unit that stands in it.
  const shift = head === null ? 0 : Math.max(0, head.titles.length - cells.length);
  const columnOf = (at: number): number => (nameAt !== null && at > nameAt ? at + shift : at);
  return cells.flatMap((cell, at): readonly CellQuantity[] => {
    if (at === nameAt || at === serialColumn(cells, head) || isYear(cell)) return [];
    const column = columnOf(at);
    if (head !== null && (column === head.points || column === head.owner || column === head.due)) return [];
    const own = head === null ? '' : (bracketUnit.exec(head.titles[column] ?? '')?.[1] ?? '');
    const found = cellFigure(cell, own || shared);
    return found === null
      ? []
      : [{ cell: at, found, name: tidy(name), isEarlier: head?.earlier.has(column) ?? false }];
  });
}

/** The day by which a row is done, where its table has a column of them; null where the cell names none. */
export function dueIn(
  cells: readonly string[],
  head: TableHead | null,
  period: Period | null,
): CellQuantity | null {
  if (head === null || head.due === null || cells.length !== head.titles.length) return null;
  const cell = (cells[head.due] ?? '').trim();
  const nameAt = nameColumn(cells, head);
  const name = nameAt === null || nameAt === head.due ? '' : tidy(cells[nameAt] ?? '');
  if (cell === '' || name === '' || cell.length > longestDay) return null;
  const from = (cells[head.due] ?? '').indexOf(cell);
  const isSaid = /[前内底末]$|^(?:by|before|no later than|not later than|within|不[晚迟]于) ?/i.test(cell);
  const form = isSaid ? cell : /[一-鿿]/.test(cell) ? `${cell}前` : `by ${cell}`;
  const read = parseDateThreshold(form, null, period);
  if (read === null || ('error' in read && read.error.code !== 'needs-year')) return null;
  const threshold = 'threshold' in read ? read.threshold : null;
  const place = { from, to: from + cell.length };
  const figures = threshold === null ? [] : [threshold.limit];
  const found: FoundQuantity = {
    kind: 'quantity',
    ...place,
    core: place,
    form,
    threshold,
    figures,
    unit: '',
    events: [],
  };
  return { cell: head.due, found, name, isEarlier: false };
}

const longestDay = 24;

function nameColumn(cells: readonly string[], head: TableHead | null): number | null {
  if (head?.name !== null && head !== null && !isFigure(cells[head.name] ?? '')) return head.name;
  const at = cells.findIndex((cell) => /[\u4e00-\u9fffA-Za-z]{2}/.test(cell) && !isFigure(cell));
  return at === -1 ? null : at;
}

/** A number with a unit or words of a comparison, not 12315投诉办结率. */
function isFigure(cell: string): boolean {
  const unit = figure.exec(cell)?.[2];
  return unit !== undefined && (unit.length < 3 || isUnit(unit.replace(/(?:左右|以上|以下|以内)$/, '')));
}

function serialColumn(cells: readonly string[], head: TableHead | null): number | null {
  if (head?.serial !== null && head !== null) return head.serial;
  return /^\d{1,3}$/.test(cells[0] ?? '') && !figure.test(cells[1] ?? '0') ? 0 : null;
}

function unitOfRow(cells: readonly string[], head: TableHead | null, name: string): string {
  const inName = bracketUnit.exec(name)?.[1] ?? '';
  if (inName !== '' && isUnit(inName)) return inName;
  if (head?.unit !== null && head !== null) return cells[head.unit] ?? '';
  return cells.find((cell) => cell !== name && !/\d/.test(cell) && cell.length < 9 && isUnit(cell)) ?? '';
}

function isUnit(text: string): boolean {
  return text !== '' && isKnownUnit(parseUnit(text));
}

function isYear(cell: string): boolean {
  return /^(?:19|20)\d\d年?(?:度|底)?$/.test(cell);
}

/** max. 11, at least 40, 8.0 or better. */
const wordedCell =
  /^(?:(max\.?|maximum|up to|at most|no more than|not more than|under|below|less than|fewer than|min\.?|minimum|at least|no less than|not less than|over|above|more than) ?)?([\d.,]+ ?[%‰]?)(?: ?(or better|or more|or higher|or above|or less|or lower|or fewer|or below|max\.?|maximum|min\.?|minimum))?$/i;

/** A comparison in English words as its sign; null where a cell has none. `or better` is lower for what is better low. */
function signed(cell: string): string | null {
  const [, before = '', number = '', behind = ''] = wordedCell.exec(cell) ?? [];
  const words = before || behind;
  if (words === '') return null;
  if (/^(?:under|below|less than|fewer than)$/i.test(words)) return `<${number}`;
  if (/^(?:over|above|more than)$/i.test(words)) return `>${number}`;
  return `${/^(?:max|up to|at most|no more|not more|or less|or lower|or fewer|or below)/i.test(words) ? '≤' : '≥'}${number}`;
}

function cellFigure(cell: string, unit: string): FoundQuantity | null {
  const sign = signed(cell);
  if (sign !== null) {
    const read = cellFigure(sign, unit);
    const whole = { from: 0, to: cell.length };
    return read === null ? null : { ...read, ...whole, core: whole };
  }
  const parts = figure.exec(cell);
  if (!parts) return null;
  const [, number = '', ownUnit = ''] = parts;
  if (
    ownUnit !== '' &&
    !/^(?:左右|以上|以下|以内)$/.test(ownUnit) &&
    !isUnit(ownUnit.replace(/(?:左右|以上|以下|以内)$/, ''))
  )
    return null;
  const from = cell.indexOf(number);
  const to =
    from +
    number.length +
    (ownUnit === '' ? 0 : cell.slice(from + number.length).indexOf(ownUnit) + ownUnit.length);
  const shown =
    /^(?:左右|以上|以下|以内)?$/.test(ownUnit) && isUnit(unit)
      ? `${number}${unit}${ownUnit}`
      : cell.slice(from, to);
  const read = parseThreshold(shown, shown.endsWith('左右') ? 'at-least' : null);
  const threshold = 'threshold' in read ? read.threshold : null;
  const amount = readAmount(shown.replace(/^[<>≤≥=] ?/, ''), 0);
  if (amount === null || amount.number === null) return null;
  const { value } = quantityOf(amount.number, amount.unit);
  const figures = threshold?.upper ? [threshold.limit, threshold.upper] : [value];
  return {
    kind: 'quantity',
    from,
    to,
    core: { from, to },
    form: shown,
    threshold,
    figures,
    unit: amount.unit.text,
    events: [],
  };
}

function tidy(name: string): string {
  return name
    .replace(bracketUnit, '')
    .replace(/ ?\((?:[$£€%#]|per |in |number|million|thousand|'000|unit)[^()]{0,30}\)$/i, '')
    .replace(/^\d{1,3}[.、 ]+/, '')
    .replace(/[*#`]/g, '')
    .trim();
}
