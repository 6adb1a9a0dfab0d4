import type { RowBlock } from '../../model/data/row-block.ts';
import type { Cell } from '../../model/data/row.ts';
import type { Place } from '../../model/finding.ts';
import type { LastingRow } from '../conditions/compile-condition.ts';
import { type Question, type Subject, bySubject } from './class-questions.ts';
import { rowOfCells } from './described-cells.ts';

/** Sorts the rows of blocks into classes: rows to which some questions have the same answers are of one class. */
export interface RowClasses {
  /**
   * Writes the class of each of a block's rows to `classes` and returns true; a class that is new is handed to `meet` with
   * the first row of its kind. False where there would be too many: then all are to be forgotten first.
   */
  readonly sort: (block: RowBlock, classes: Int32Array, meet: (row: number) => void) => boolean;
  readonly forget: () => void;
}

/** One subject in the tree of classes: from a node and the answers about the subject to the next node. */
interface Level {
  readonly subject: Subject;
  readonly questions: readonly Question[];
  /** From answers to their number. */
  readonly numbers: Map<string, number>;
  /** By code, as long as codes mean the same: the number of the answers, -1 where it is not known yet. */
  byCode: Int32Array;
  meaning: object | null;
  /** At `node * width + number`: the next node plus 1, 0 where there is none yet. */
  next: Int32Array;
  width: number;
  nodes: number;
}

/** So many nodes a level may have, and so many places its table. */
const mostNodes = 1 << 16;
const mostPlaces = 1 << 22;
const startWidth = 8;
const startNodes = 64;

/** Makes an empty tree over what is told apart. */
export function rowClasses(asked: ReadonlySet<Question>): RowClasses {
  const levels = [...bySubject(asked)].map(([subject, own]): Level => {
    const questions = [...own];
    const level = { subject, questions, numbers: new Map(), byCode: new Int32Array(0), meaning: null };
    return { ...level, next: new Int32Array(0), width: 0, nodes: 0 };
  });
  let isMet = false;
  const forget = (): void => {
    isMet = false;
    for (const level of levels) {
      level.numbers.clear();
      level.meaning = null;
      level.width = startWidth;
      level.next = new Int32Array(startNodes * startWidth);
      level.nodes = 0;
    }
  };
  forget();

  return {
    forget,
    sort: (block, classes, meet) => {
      const { length } = block;
      classes.fill(0, 0, length);
      if (levels.length === 0) {
        if (isMet || length === 0) return true;
        meet(block.rows[0] ?? 0);
        isMet = true;
        return true;
      }
      return levels.every((level) => descend(level, block, classes, level === levels.at(-1) ? meet : null));
    },
  };
}

/** Moves the rows from their nodes to those below. */
function descend(
  level: Level,
  block: RowBlock,
  nodes: Int32Array,
  meet: ((row: number) => void) | null,
): boolean {
  const { codes, meaning, cellsOf } = level.subject.codesOf(block);
  const { rows, length } = block;
  if (level.meaning !== meaning) {
    level.meaning = meaning;
    level.byCode = new Int32Array(64).fill(-1);
  }
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    const code = codes[row] ?? 0;
    let number = level.byCode[code] ?? -1;
    if (number < 0) {
      number = numberOf(level, code, cellsOf);
      if (number < 0) return false;
    }
    const node = nodes[index] ?? 0;
    const place = node * level.width + number;
    if (place >= level.next.length && !widen(level, place + 1)) return false;
    let next = level.next[place] ?? 0;
    if (next === 0) {
      if (level.nodes >= mostNodes) return false;
      level.nodes += 1;
      next = level.nodes;
      level.next[place] = next;
      meet?.(row);
    }
    nodes[index] = next - 1;
  }
  return true;
}

/** The number of the answers about a code's cells; -1 where the table would be too large. */
function numberOf(level: Level, code: number, cellsOf: (code: number) => readonly Cell[]): number {
  if (code >= level.byCode.length) {
    const longer = new Int32Array(2 * code).fill(-1);
    longer.set(level.byCode);
    level.byCode = longer;
  }
  const row = rowOfCells(level.subject.columns, cellsOf(code));
  const answers = level.questions.map(({ answer }) => answer(row)).join('');
  let number = level.numbers.get(answers);
  if (number === undefined) {
    number = level.numbers.size;
    if (number >= level.width && !broaden(level)) return -1;
    level.numbers.set(answers, number);
  }
  level.byCode[code] = number;
  return number;
}

/** Makes room for more nodes. */
function widen(level: Level, places: number): boolean {
  if (places > mostPlaces) return false;
  const longer = new Int32Array(Math.min(mostPlaces, 2 * places));
  longer.set(level.next);
  level.next = longer;
  return true;
}

/** Makes room for twice as many answers. */
function broaden(level: Level): boolean {
  const { width, next } = level;
  if (next.length * 2 > mostPlaces) return false;
  const wider = new Int32Array(next.length * 2);
  for (let node = 0; node * width < next.length; node += 1) {
    wider.set(next.subarray(node * width, (node + 1) * width), node * width * 2);
  }
  level.next = wider;
  level.width = width * 2;
  return true;
}

/** A row of which only the cells that tell classes apart are asked, and where a few of its cells are. */
export function classRow(
  file: number,
  line: number,
  cells: ReadonlyMap<number, Cell>,
  places: ReadonlyMap<number, Place>,
): LastingRow {
  return {
    truths: [],
    file,
    line,
    cell: (column) => {
      const cell = cells.get(column);
      if (cell === undefined) throw new Error(`column ${column} does not tell rows apart`);
      return cell;
    },
    place: (column) => {
      const place = places.get(column);
      if (place === undefined) throw new Error('many rows have no one place');
      return place;
    },
  };
}
