import { isSpan } from '../../model/data/row.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { InspectedColumn } from '../../model/subjects/inspection.ts';
import { parseFlag } from '../../quantity/numbers/parse-flag.ts';
import { isInteger } from '../../quantity/numbers/rational.ts';
import { isKnownUnit, parseUnit } from '../../quantity/units/parse-unit.ts';
import { narrow } from '../../quantity/words/width.ts';
import { readAmount } from '../cells/amount.ts';
import { dateReader } from '../cells/date-cell.ts';
import { isMissingMark, tidyCell } from '../cells/tidy-cell.ts';
import { normalise, readHeaderText } from '../table/header-text.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** What the cells of a column are, told from all of them. */
type ColumnLook = Pick<InspectedColumn, 'type' | 'filled' | 'blank' | 'examples'>;

/** Looks at the cells of a column one by one. */
interface ColumnGuess {
  readonly add: (cell: string) => void;
  readonly look: () => ColumnLook;
}

const mostExamples = 5;
const shownLength = 80;
const memoSize = 4096;

const integer = 1;
const decimal = 2;
const percent = 4;
const date = 8;
const flag = 16;
const every: number = integer | decimal | percent | date | flag;
const readDate = dateReader({ year: null, sample: [] });

/**
 * Guesses the type of a column: the narrowest that every filled cell has, by the readers that data is read with. Digits
 * that may be a date are one where the header says so, or where all are eight (20170503). Numbers that begin with 0 and
 * those of more than 15 digits are text: they name things.
 */
export function guessColumn(name: string): ColumnGuess {
  const isShare = readHeaderText(name).unit?.dimension === 'ratio';
  const isDated = /年|日期|时间|\bdate\b|\byear\b/i.test(name);
  const memo = new Map<string, number>();
  const examples = new Set<string>();
  let types = every;
  let onlyFullDates = true;
  let filled = 0;
  let blank = 0;
  /** Marks like 无 that are a no in a column of booleans, and missing elsewhere. */
  let noes = 0;

  const typesOf = (cell: string): number => {
    const known = memo.get(cell);
    if (known !== undefined) return known;
    const found = cellTypes(cell, isShare);
    if (memo.size >= memoSize) memo.clear();
    memo.set(cell, found);
    return found;
  };
  const add = (cell: string): void => {
    const text = cell.trim();
    if (isMissingMark(text)) {
      if (parseFlag(text) === null) blank += 1;
      else noes += 1;
      return;
    }
    filled += 1;
    if (examples.size < mostExamples) examples.add(shown(text));
    if (types === 0) return;
    types &= typesOf(cell);
    if (onlyFullDates && !/^\d{8}$|\D/.test(narrow(text))) onlyFullDates = false;
  };
  const typeOf = (): ColumnLook['type'] => {
    if (filled === 0) return noes > 0 ? 'text' : 'empty';
    const isNumber = (types & (integer | decimal)) !== 0;
    if ((types & date) !== 0 && (!isNumber || isDated || onlyFullDates)) return 'date';
    if (isShare && (types & percent) !== 0) return 'percent';
    if ((types & integer) !== 0) return 'integer';
    if ((types & decimal) !== 0) return 'decimal';
    if ((types & percent) !== 0) return 'percent';
    return (types & flag) === 0 ? 'text' : 'boolean';
  };
  return {
    add,
    look: () => {
      const type = typeOf();
      const isFlag = type === 'boolean' || filled === 0;
      return {
        type,
        filled: isFlag ? filled + noes : filled,
        blank: isFlag ? blank : blank + noes,
        examples: [...examples],
      };
    },
  };
}

function cellTypes(cell: string, isShare: boolean): number {
  const { text, fault } = tidyCell(cell);
  if (fault !== null) return 0;
  const day = readDate(text, null);
  const isDate = isSpan(day.cell) && day.remark === null;
  return numberTypes(text, isShare) | (isDate ? date : 0) | (parseFlag(text) === null ? 0 : flag);
}

function numberTypes(text: string, isShare: boolean): number {
  const digits = narrow(text).replaceAll(/\D/g, '');
  // 一 and 三百 are words more often than figures.
  if (digits === '' || digits.length > 15 || /^\D*0\d/.test(narrow(text))) return 0;
  const amount = readAmount(text);
  if (amount === null) return 0;
  const unit = parseUnit(amount.unit);
  if (unit.dimension === 'ratio') return percent;
  if (!isKnownUnit(unit)) return 0;
  const isBare = amount.unit === '' && (isShare || amount.value.n === 0n);
  return decimal | (isInteger(amount.value) ? integer : 0) | (isBare ? percent : 0);
}

function shown(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}..` : text;
}

/** The columns of a file while its rows are looked at. */
interface LookedColumns {
  readonly add: (fields: readonly string[]) => void;
  readonly columns: () => readonly InspectedColumn[];
}

/** What stands for the texts of a private column. */
const masked = '***';

/**
 * Looks at the columns of a header. `source` is what the file was taken for; where that is not known, a header that any
 * source of the plan keeps private is private here too.
 */
export function lookAtColumns(
  names: readonly string[],
  source: Source | null,
  map: HeaderMap | null,
  sources: readonly Source[],
): LookedColumns {
  const guesses: readonly ColumnGuess[] = names.map((name) => guessColumn(name));
  const among = source === null ? sources : [source];
  const secret = new Set(
    among.flatMap(({ columns }) =>
      columns.filter((column) => column.private).flatMap(({ headers }) => headers.map(normalise)),
    ),
  );
  const columnAt = (field: number): string | null =>
    source?.columns[map?.fields.indexOf(field) ?? -1]?.name ?? null;
  const isSecret = (name: string, field: number): boolean =>
    secret.has(normalise(name)) ||
    (source?.columns.some((column, number) => column.private && map?.fields[number] === field) ?? false);
  return {
    add: (fields) => guesses.forEach((guess, field) => guess.add(fields[field] ?? '')),
    columns: () =>
      names.map((name, field) => {
        const look = guesses[field]?.look() ?? guessColumn(name).look();
        const examples = isSecret(name, field) ? look.examples.slice(0, 1).map(() => masked) : look.examples;
        return { name, ...look, examples, column: columnAt(field) };
      }),
  };
}
