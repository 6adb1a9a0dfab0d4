import { fingerprintName, fingerprintText } from '../../model/data/fingerprint.ts';
import type { RowConsumer } from '../../model/data/row-block.ts';
import { type Row, isUnknown } from '../../model/data/row.ts';
import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import type { ColumnNumber } from '../conditions/compile-condition.ts';
import { shownCell } from '../shown-cell.ts';
import { type KeyTableState, keyTable, marks } from './key-table.ts';
import { rowKey } from './row-key.ts';

/** What is known of a source's keys: plain data. */
export interface KeyState {
  readonly table: KeyTableState;
  /** The fingerprints of the first keys that were met again, in order. */
  readonly repeated: readonly string[];
}

/** The key of a source while its rows come. */
export interface KeyRun {
  /**
   * Codes of what is wrong with a row's key: blank cells and cells with an error, or that it was met before. Blank cells
   * are noted at once; repetitions when the source is read again, since only then is it known where the key was first.
   */
  readonly faults: (row: Row) => readonly string[];
  /** Remembers the key whose fingerprint begins at an index, and tells whether it was met before. */
  readonly repeats: (words: Uint32Array, at: number) => boolean;
  /** True where a key was met again: then the source's files have to be read once more, into `rereader`. */
  readonly hasRepeated: () => boolean;
  /** Takes the same rows in the same order once more and notes each that repeats a key, with where that was first. */
  readonly rereader: (fileNames: readonly string[]) => RowConsumer;
  readonly state: () => KeyState;
  /** Takes in the keys of other rows; true where both had the same, so that rows were taken that should not have been. */
  readonly absorb: (other: KeyState) => boolean;
}

/** How many repeated keys have their first place remembered. */
const most = 1000;

/** Makes the key of a source ready for its rows; null where it has none. */
export function runKey(
  source: Source,
  columnNumber: ColumnNumber,
  note: (finding: Finding) => void,
): KeyRun | null {
  if (source.key.length === 0) return null;
  const columns = source.key.map(columnNumber);
  // A blank in an optional column is a value of the key: the province's row beside those of its cities.
  const mayBeBlank = new Set(columns.filter((column) => source.columns[column]?.optional === true));
  const isMissing = (row: Row, column: number): boolean => {
    const cell = row.cell(column);
    return cell === null ? !mayBeBlank.has(column) : isUnknown(cell);
  };
  const table = keyTable();
  const repeated = new Set<string>();
  const remember = (name: string): void => {
    if (repeated.size < most) repeated.add(name);
  };

  return {
    faults: (row) => {
      const codes: string[] = [];
      for (const column of columns) {
        const cell = row.cell(column);
        if (cell === null) {
          if (mayBeBlank.has(column)) continue;
          const blank = finding('data/blank-key', {}, row.place(column));
          note(blank);
          codes.push(blank.code);
        } else if (isUnknown(cell)) codes.push(cell.code);
      }
      if (codes.length > 0) return codes;
      const key = rowKey(row, columns);
      if (!table.add(key)) return codes;
      remember(fingerprintName(key));
      return ['data/repeated-key'];
    },
    repeats: (words, at) => {
      if (!table.addWords(words, at)) return false;
      remember(fingerprintText(words, at));
      return true;
    },
    hasRepeated: () => repeated.size > 0,
    rereader: (fileNames) => {
      const first = new Map<string, string>();
      return {
        add: (row) => {
          if (columns.some((column) => isMissing(row, column))) return 'rejected';
          const key = rowKey(row, columns);
          const mark = table.markOf(key);
          if (mark === marks.repeated) {
            table.mark(key, marks.metAgain);
            const name = fingerprintName(key);
            if (repeated.has(name))
              first.set(name, [fileNames[row.file] ?? '', ...(row.alike ? [] : [row.line])].join(':'));
          } else if (mark === marks.metAgain) {
            note(repetition(row, columns, first.get(fingerprintName(key)) ?? null));
          }
          return 'used';
        },
        touch: () => undefined,
      };
    },
    state: () => ({ table: table.state(), repeated: [...repeated] }),
    absorb: (other) => {
      const met = table.absorb(other.table);
      for (const name of other.repeated) remember(name);
      return met;
    },
  };
}

function repetition(row: Row, columns: readonly number[], first: string | null): Finding {
  const [place, ...others] = columns.map((column) => row.place(column));
  if (!place) throw new Error('a key has a column');
  return finding('data/repeated-key', { others: others.map(shownCell), first }, place);
}
