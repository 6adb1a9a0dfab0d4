import { type FoldSpec, comparedColumns, conditionColumns, windowColumns } from '../../model/data/demand.ts';
import { type Row, isSpan, isUnknown } from '../../model/data/row.ts';
import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { FoldResult } from '../../model/verdict/fold-result.ts';
import { type MeasureUnit, countUnit, ratioUnit, unitOfColumn } from '../../quantity/units/measure-unit.ts';
import { finding } from '../../text/finding.ts';
import { type Truth, cellKey } from '../conditions/compare-cells.ts';
import type { ColumnNumber, Predicate } from '../conditions/compile-condition.ts';
import { rowUnitsOf } from '../conditions/units-seen.ts';
import type { KeySlots } from '../keys/key-table.ts';
import type { Fold, ManyRows } from './fold.ts';
import {
  type GroupRun,
  keepPlace,
  mergeGroups,
  mergePlaces,
  readGroup,
  startGroup,
  takeRow,
} from './group-run.ts';

/** What a fold has seen: plain data, so that a thread can hand it back. */
export interface FoldState<S = unknown> {
  readonly groups: ReadonlyMap<string, GroupRun<S>>;
  /** Codes of errors that touch every group. */
  readonly codes: ReadonlySet<string>;
}

/** One fold while rows come. */
export interface FoldRun {
  readonly spec: FoldSpec;
  /** Adds a row of which it is known, or not known, that the fold's window takes it. */
  readonly add: (row: Row, inWindow: Truth) => void;
  /** What becomes of rows like this one: nothing, or they are added together, or one by one. */
  readonly decide: (row: Row, inWindow: Truth) => 'nothing' | 'many' | 'each';
  /** Adds rows like this one, which `decide` says may be added together. */
  readonly addMany: (row: Row, inWindow: Truth, many: ManyRows) => void;
  /** The keys that each of the rows like this one adds its own to; null where rows have none, or are not taken. */
  readonly keysFor: (row: Row) => { readonly columns: readonly number[]; readonly keys: KeySlots } | null;
  /** Says that an error touches every group. */
  readonly touch: (code: string) => void;
  readonly state: FoldState;
  /** Takes in what the same fold saw elsewhere. */
  readonly absorb: (other: FoldState) => void;
  readonly read: () => FoldResult;
}

/** What a fold run needs to know of its source. */
export interface FoldSurroundings {
  readonly source: Source;
  readonly columnNumber: ColumnNumber;
  readonly where: Predicate;
  readonly meets: Predicate;
  /** The part of `where` that asks the column of `each` alone: what it leaves out is no group. */
  readonly grouped: Predicate;
  readonly note: (finding: Finding) => void;
}

/** Runs a fold: which rows it takes in three-valued logic, in which group, and which errors touch it. */
export function runFold<S>(spec: FoldSpec, fold: Fold<S>, around: FoldSurroundings): FoldRun {
  const { source, columnNumber, where, meets, grouped, note } = around;
  const groups = new Map<string, GroupRun<S>>();
  const codes = new Set<string>();
  const each = spec.each === null ? null : columnNumber(spec.each);
  const asked = [...conditionColumns(spec.where), ...conditionColumns(spec.meets)].map(columnNumber);
  const ordered = [...comparedColumns(spec.where), ...comparedColumns(spec.meets)].map(columnNumber);
  const period = windowColumns(spec.window).map(columnNumber);

  const rowUnits = rowUnitsOf(spec, source, columnNumber);

  const groupOf = (key: string): GroupRun<S> => {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = startGroup(fold)));
    return group;
  };
  const refuse = (row: Row, column: number): string => {
    const cell = row.cell(column);
    if (cell !== null && isUnknown(cell)) return cell.code;
    const blank = finding('data/blank-cell', {}, row.place(column));
    note(blank);
    return blank.code;
  };
  /** Why the conditions have no answer for a row all of whose cells can be read. */
  const doubtOf = (row: Row): string => {
    const coarse = ordered.find((column) => {
      const cell = row.cell(column);
      return isSpan(cell) && cell.from < cell.to;
    });
    if (coarse === undefined) return 'measure/lookup-incomplete';
    const found = finding('data/coarse-date', {}, row.place(coarse));
    note(found);
    return found.code;
  };
  const faults = (row: Row, columns: readonly number[]): readonly string[] => {
    const found = columns
      .map((column) => row.cell(column))
      .filter((cell) => cell !== null && isUnknown(cell));
    return found.length > 0 ? found.map((cell) => cell.code) : [doubtOf(row)];
  };

  return {
    spec,
    state: { groups, codes },
    touch: (code) => void codes.add(code),
    add: (row, inWindow) => {
      if (inWindow === 'false') return;
      const taken = where(row);
      if (taken === 'false' && (inWindow === 'unknown' || grouped(row) === 'false')) return;
      if (inWindow === 'unknown') {
        if (spec.window.kind === 'file') codes.add('data/file-period-unknown');
        else for (const code of faults(row, period)) codes.add(code);
        return;
      }
      const key = each === null ? '' : row.cell(each);
      if (each !== null && (key === null || isUnknown(key))) {
        codes.add(refuse(row, each));
        return;
      }
      const group = groupOf(cellKey(key));
      group.inWindow += 1;
      if (taken === 'false') {
        if (spec.kind !== 'share') keepPlace(group.unmet, row.file, row.line);
        return;
      }
      const answer = meets(row);
      if (taken === 'unknown' || answer === 'unknown') {
        for (const code of faults(row, asked)) group.codes.add(code);
        return;
      }
      const refused = takeRow(fold, group, row, answer === 'true', rowUnits);
      if (refused) group.codes.add(refuse(row, refused.column));
    },
    decide: (row, inWindow) => {
      if (inWindow === 'false') return 'nothing';
      if (inWindow === 'unknown') return 'each';
      const taken = where(row);
      if (taken === 'false' && grouped(row) === 'false') return 'nothing';
      const key = each === null ? '' : row.cell(each);
      if (each !== null && (key === null || isUnknown(key))) return 'each';
      if (taken === 'false') return 'many';
      const isSure = taken === 'true' && meets(row) !== 'unknown';
      return isSure && fold.addMany && rowUnits.length === 0 ? 'many' : 'each';
    },
    addMany: (row, inWindow, many) => {
      const taken = where(row);
      if (inWindow === 'false' || (taken === 'false' && grouped(row) === 'false')) return;
      const group = groupOf(each === null ? '' : cellKey(row.cell(each)));
      group.inWindow += many.rows;
      const places = many.lines.map((line) => ({ file: many.file, line }));
      if (taken === 'false') {
        if (spec.kind !== 'share') group.unmet = mergePlaces(group.unmet, places);
        return;
      }
      const isMet = meets(row) === 'true';
      fold.addMany?.(group.inner, many, isMet);
      group.rows += many.rows;
      if (isMet) group.met = mergePlaces(group.met, places);
      else group.unmet = mergePlaces(group.unmet, places);
    },
    keysFor: (row) => {
      if (!fold.keys || where(row) !== 'true') return null;
      const group = groupOf(each === null ? '' : cellKey(row.cell(each)));
      return { columns: fold.keys.columns, keys: fold.keys.of(group.inner) };
    },
    absorb: (other) => {
      // The other state comes from a fold of the same specification, perhaps through a thread.
      for (const [key, group] of other.groups as ReadonlyMap<string, GroupRun<S>>) {
        groups.set(key, mergeGroups(fold, groupOf(key), group));
      }
      for (const code of other.codes) codes.add(code);
    },
    read: () => ({
      spec,
      unit: unitOfFold(spec, source),
      inWindow: [...groups.values()].reduce((sum, group) => sum + group.inWindow, 0),
      codes: [...codes].sort(),
      groups: new Map(
        [...groups]
          .filter(([, group]) => group.inWindow > 0)
          .map(([key, group]) => [key, readGroup(fold, group)]),
      ),
      empty: readGroup(fold, startGroup(fold)),
    }),
  };
}

/** What a fold's figure measures as far as the plan says; null where the rows name their units themselves. */
export function unitOfFold(spec: FoldSpec, source: Source): MeasureUnit {
  if (spec.kind === 'count') return countUnit;
  if (spec.kind === 'share') return ratioUnit();
  const column = source.columns.find(({ name }) => name === spec.column);
  return column ? unitOfColumn(column) : null;
}
