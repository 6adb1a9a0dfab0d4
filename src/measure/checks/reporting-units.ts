import { foldText } from '../../quantity/words/width.ts';
import type { RowBlock } from '../../model/data/row-block.ts';
import { type Row, isSpan, isUnknown } from '../../model/data/row.ts';
import type { Finding } from '../../model/finding.ts';
import type { PeriodRule } from '../../model/plan/measure.ts';
import {
  type Day,
  type Period,
  calendarOf,
  elapsedPart,
  isWithin,
  monthsOf,
} from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { datedColumns } from '../asked-columns.ts';
import { cellKey } from '../conditions/compare-cells.ts';
import type { ColumnNumber, Predicate } from '../conditions/compile-condition.ts';
import { type FilePeriod, compileWindow, ownWindow } from '../conditions/compile-window.ts';

/** What is known of who has reported: plain data. */
export interface UnitsState {
  /** For each unit the parts of the period it has reported for. */
  readonly reported: ReadonlyMap<string, ReadonlySet<number>>;
  /** Codes of the cells that may hold a unit, but cannot be read. */
  readonly doubts: ReadonlySet<string>;
  /** Values that are none of the units, with what there is to say of the first row of each. */
  readonly unexpected: ReadonlyMap<string, Finding>;
}

/** A unit that has not reported, and for which months or quarters; none where it has not reported at all. */
export interface MissingUnit {
  readonly unit: string;
  /** What the unit's name is compared as. */
  readonly key: string;
  readonly parts: readonly string[];
}

/** Who has not reported, and the errors that leave it open whether somebody has. */
export interface UnitsResult {
  readonly missing: readonly MissingUnit[];
  readonly doubts: readonly string[];
}

/** Who has reported, while the rows of a source come. */
export interface UnitsRun {
  /** Takes a row, sound or not: whoever sent it has reported. */
  readonly add: (row: Row) => void;
  /** Takes the rows of a block. */
  readonly addBlock: (block: RowBlock) => void;
  /** Takes a nil return; without a date it is for the whole period. */
  readonly nil: (row: Row) => void;
  readonly state: UnitsState;
  /** Takes in what was seen of the rows that follow. */
  readonly absorb: (other: UnitsState) => void;
  readonly read: () => UnitsResult;
  /** What there is to say at the end: the first rows of values that are no units. */
  readonly findings: () => readonly Finding[];
}

/** How many values that are no units are noted. */
const most = 1000;

/** `complete` of a source at work: whom it asks for what, and who has reported so far. */
interface UnitsWork {
  readonly column: number;
  /** A unit's name as it is compared. */
  readonly compared: (unit: string) => string;
  /** Whether the unit's column takes any value. */
  readonly isOpen: boolean;
  readonly parts: readonly ReportingPart[];
  readonly isIn: Predicate;
  readonly dated: readonly number[];
  readonly spanOf: (row: Row) => Period | null;
  /** True where the days a row speaks of are those of one date column, or of none. */
  readonly isPlain: boolean;
  readonly reported: ReadonlyMap<string, Set<number>>;
  readonly doubts: Set<string>;
  readonly unexpected: Map<string, Finding>;
}

/** The pairs of unit and date that a block's rows have had: of rows with the same pair the first one says it all. */
interface KnownPairs {
  pairs: Set<number>;
  cells: unknown;
  dates: unknown;
}

/** Makes `complete` of a source ready for its rows; null where the source says nothing of who must report. */
export function runUnits(
  source: Source,
  whole: Period | null,
  asOf: Day | null,
  columnNumber: ColumnNumber,
  filePeriod: FilePeriod,
): UnitsRun | null {
  const { complete } = source;
  if (complete === null) return null;
  const column = columnNumber(complete.column);
  const compared = source.columns[column]?.exact === true ? (unit: string) => unit : foldText;
  const work: UnitsWork = {
    column,
    isOpen: source.columns[column]?.values === null,
    parts: reportingParts(complete.every, whole, asOf),
    isIn: compileWindow(ownWindow(source, whole && elapsedPart(whole, asOf)), columnNumber, filePeriod),
    dated: datedColumns(source).map(columnNumber),
    spanOf: rowSpan(source.period, columnNumber, filePeriod),
    isPlain: source.period?.kind !== 'in-force' && source.period?.kind !== 'file',
    compared,
    reported: new Map(complete.units.map((unit): [string, Set<number>] => [compared(unit), new Set()])),
    doubts: new Set(),
    unexpected: new Map(),
  };
  const { reported, doubts, unexpected } = work;
  const known: KnownPairs = { pairs: new Set(), cells: null, dates: null };
  return {
    add: (row) => addRow(work, row),
    addBlock: (block) => addBlock(work, known, block),
    nil: (row) => addNil(work, row),
    state: { reported, doubts, unexpected },
    absorb: (other) => {
      for (const [unit, own] of other.reported) for (const part of own) reported.get(unit)?.add(part);
      for (const code of other.doubts) doubts.add(code);
      for (const [unit, found] of other.unexpected) expectNot(work, unit, () => found);
    },
    findings: () => [...unexpected.values()],
    read: () => ({
      missing: complete.units.flatMap((unit) => missingOf(work, unit)),
      doubts: [...doubts].sort(),
    }),
  };
}

function addRow(work: UnitsWork, row: Row): void {
  if (work.isIn(row) !== 'false') report(work, row);
}

function addNil(work: UnitsWork, row: Row): void {
  const unreadable = work.dated
    .map((date) => row.cell(date))
    .find((cell) => cell !== null && isUnknown(cell));
  if (unreadable && isUnknown(unreadable)) work.doubts.add(unreadable.code);
  else addRow(work, row);
}

function addBlock(work: UnitsWork, known: KnownPairs, block: RowBlock): void {
  const { column, dated, isPlain } = work;
  const [when] = dated;
  const unit = block.columns[column];
  const dates = when === undefined ? null : block.columns[when];
  const { rows, length } = block;
  if (unit?.kind !== 'codes' || !isPlain || (dates !== null && dates?.kind !== 'codes')) {
    for (let index = 0; index < length; index += 1) addRow(work, block.row(rows[index] ?? 0));
    return;
  }
  if (known.cells !== unit.cells || known.dates !== dates?.cells) known.pairs = new Set();
  known.cells = unit.cells;
  known.dates = dates?.cells;
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    const pair = (unit.codes[row] ?? 0) * 2 ** 20 + (dates?.codes[row] ?? 0);
    if (known.pairs.has(pair)) continue;
    known.pairs.add(pair);
    addRow(work, block.row(row));
  }
}

function report(work: UnitsWork, row: Row): void {
  const { column, parts } = work;
  const cell = row.cell(column);
  if (cell === null) return;
  if (isUnknown(cell)) {
    work.doubts.add(cell.code);
    return;
  }
  const unit = cellKey(cell);
  const own = work.reported.get(unit);
  if (own === undefined) {
    if (work.isOpen) expectNot(work, unit, () => finding('data/unexpected-unit', {}, row.place(column)));
    return;
  }
  if (own.size === parts.length) return;
  const span = work.spanOf(row);
  parts.forEach((part, index) => {
    if (span === null || part.span === null || (span.from <= part.span.to && span.to >= part.span.from))
      own.add(index);
  });
}

function expectNot({ unexpected }: UnitsWork, unit: string, found: () => Finding): void {
  if (!unexpected.has(unit) && unexpected.size < most) unexpected.set(unit, found());
}

function missingOf({ reported, compared, parts }: UnitsWork, unit: string): readonly MissingUnit[] {
  const key = compared(unit);
  const own = reported.get(key);
  const missing = parts.filter((_, index) => !own?.has(index));
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name).filter((name) => name !== null);
  return [{ unit, key, parts: own?.size === 0 ? [] : names }];
}

/** The days a row speaks of; null where that is not known. */
function rowSpan(
  rule: PeriodRule | null,
  columnNumber: ColumnNumber,
  filePeriod: FilePeriod,
): (row: Row) => Period | null {
  if (rule === null) return () => null;
  if (rule.kind === 'file') return (row) => filePeriod(row.file);
  if (rule.kind !== 'in-force') {
    const column = columnNumber(rule.column);
    return (row) => spanAt(row, column);
  }
  const [begin, end] = [columnNumber(rule.from), columnNumber(rule.to)];
  return (row) => {
    const from = spanAt(row, begin);
    return from && { from: from.from, to: spanAt(row, end)?.to ?? Infinity };
  };
}

function spanAt(row: Row, column: number): Period | null {
  const cell = row.cell(column);
  return isSpan(cell) ? cell : null;
}

/** A stretch for which a unit must report; without a name it is the whole period. */
export interface ReportingPart {
  /** `2017-03` or `2017-Q1`; null for the whole period. */
  readonly name: string | null;
  readonly span: Period | null;
}

/**
 * The months or quarters that lie wholly within a period: of one that is cut off not all rows belong to the period, so
 * nobody can be asked for it. Where none does, or nothing is said of how often, the period as a whole. Of the months or
 * quarters only those are asked for that have passed at the end of `asOf`; in the first one nobody is asked for anything.
 */
export function reportingParts(
  every: 'month' | 'quarter' | null,
  period: Period | null,
  asOf: Day | null = null,
): readonly ReportingPart[] {
  const parts: ReportingPart[] = [];
  if (every !== null && period !== null) {
    const length = every === 'month' ? 1 : 3;
    const { year, month } = calendarOf(period.from);
    let first = month - ((month - 1) % length);
    for (;;) {
      const span = monthsOf(year, first, first + length - 1);
      if (span.to > period.to) break;
      if (isWithin(span, period)) parts.push({ name: nameOf(span, every), span });
      first += length;
    }
  }
  if (parts.length === 0) return [{ name: null, span: null }];
  return asOf === null ? parts : parts.filter(({ span }) => span === null || span.to <= asOf);
}

function nameOf(span: Period, every: 'month' | 'quarter'): string {
  const { year, month } = calendarOf(span.from);
  return every === 'month' ? `${year}-${String(month).padStart(2, '0')}` : `${year}-Q${(month + 2) / 3}`;
}
