import { type FoldSpec, windowColumns } from '../../model/data/demand.ts';
import type { Cell, Row } from '../../model/data/row.ts';
import type { Condition, Test } from '../../model/plan/condition.ts';
import type { Window } from '../../model/plan/measure.ts';
import type { Source } from '../../model/plan/plan.ts';
import {
  type ColumnNumber,
  type Members,
  compileCondition,
  normalForm,
} from '../conditions/compile-condition.ts';
import { compileWindow } from '../conditions/compile-window.ts';
import { spanKind } from '../conditions/spans-taken.ts';
import { rowUnitsOf } from '../conditions/units-seen.ts';
import { type FindCodes, codesOfColumn, codesOfUnits, itself, rowOf, unitName } from './described-cells.ts';
import { codesOfRelation, relationOf } from './relations.ts';

/** What a question is put to: the cells of a column, or what several cells of a row are to each other. */
export interface Subject {
  readonly name: string;
  readonly columns: readonly number[];
  readonly codesOf: FindCodes;
  /** True for the units beside a column's numbers, which themselves need not come as codes. */
  readonly areUnits?: true;
}

/** Something by which a fold tells rows apart: its answer is a short text. */
export interface Question {
  readonly subject: Subject;
  /** Equal for the same question to the same subject. */
  readonly name: string;
  readonly answer: (row: Row) => string;
  /** About how many different answers it adds to those of others. */
  readonly answers: number;
}

/** What the folds and rules of a source ask: the same question to the same cells is one, whoever asks it. */
export interface Questions {
  /** By its conditions, its window, its groups and its units a fold tells rows apart; by nothing else, where they are taken together. */
  readonly ofFold: (spec: FoldSpec) => ReadonlySet<Question>;
  readonly ofWindow: (window: Window) => ReadonlySet<Question>;
  readonly ofCondition: (condition: Condition) => ReadonlySet<Question>;
}

/** A guess at how many groups a column has of which nothing is said, and how many units rows name. */
const groups = 1000;
const units = 3;

/** Makes the questions of a source. */
export function questionsOf(source: Source, columnNumber: ColumnNumber, members: Members): Questions {
  const subjects = new Map<string, Subject>();
  const questions = new Map<string, Question>();
  const known = <T>(map: Map<string, T>, name: string, make: () => T): T => {
    const before = map.get(name);
    if (before !== undefined) return before;
    const made = make();
    map.set(name, made);
    return made;
  };
  const columnOf = (number: number): Subject =>
    known(subjects, String(number), () => ({
      name: String(number),
      columns: [number],
      codesOf: codesOfColumn(number),
    }));
  const ask = (subject: Subject, name: string, answer: () => Question['answer'], answers = 1): Question =>
    known(questions, `${subject.name} ${name}`, () => ({ subject, name, answer: answer(), answers }));

  const ofTest = (test: Test): Question => {
    const relation = relationOf(test, columnNumber, members);
    const subject =
      relation === null
        ? columnOf(columnNumber(test.column))
        : known(subjects, relation.name, () => ({
            name: relation.name,
            columns: relation.columns,
            codesOf: codesOfRelation(relation),
          }));
    return ask(subject, normalForm(test), () => {
      const holds = compileCondition(test, columnNumber, members);
      return (row) => holds(row).charAt(0);
    });
  };
  const ofCondition = (condition: Condition | null): readonly Question[] => {
    if (condition === null) return [];
    return 'parts' in condition ? condition.parts.flatMap(ofCondition) : [ofTest(condition)];
  };
  const ofWindow = (window: Window): readonly Question[] => {
    const begins = window.kind === 'in-force' ? columnNumber(window.from) : null;
    return windowColumns(window)
      .map(columnNumber)
      .flatMap((number) => {
        const isTaken = ask(columnOf(number), normalForm(window), () => {
          const isIn = compileWindow(window, columnNumber, () => null);
          // Of the two ends of a term each is asked with the other out of the way.
          const other: Cell = number === begins ? null : { from: -Infinity, to: -Infinity };
          return (row) => isIn(rowOf((asked) => (asked === number ? row.cell(number) : other))).charAt(0);
        });
        // A row of a year may hold rows of months.
        return window.kind === 'flow' ? [isTaken, spanOf(number)] : [isTaken];
      });
  };
  const spanOf = (number: number): Question =>
    ask(columnOf(number), 'span', () => (row) => `${spanKind(row.cell(number))};`, 0);
  const ofGroups = (each: string | null): readonly Question[] => {
    if (each === null) return [];
    const number = columnNumber(each);
    return [ask(columnOf(number), 'itself', () => (row) => itself(row.cell(number)), groupsOf(source, each))];
  };
  const ofUnits = (spec: FoldSpec): readonly Question[] =>
    rowUnitsOf(spec, source, columnNumber).map(({ column }) => {
      const subject = known(subjects, `units of ${column}`, () => unitsOf(column));
      return ask(subject, 'unit', () => (row) => unitName(row.cell(column)), units);
    });
  return {
    ofFold: (spec) => {
      const { where, meets, each, window } = spec;
      return new Set([
        ...ofCondition(where),
        ...ofCondition(meets),
        ...ofWindow(window),
        ...ofGroups(each),
        ...ofUnits(spec),
      ]);
    },
    ofWindow: (window) => new Set(ofWindow(window)),
    ofCondition: (condition) => new Set(ofCondition(condition)),
  };
}

/** About how many groups a column has: as many as the plan lists, else as many as there are towns. */
function groupsOf({ columns, complete }: Source, name: string): number {
  const values = columns.find((column) => column.name === name)?.values ?? null;
  if (values !== null) return Object.keys(values).length;
  return complete?.column === name ? complete.units.length : groups;
}

function unitsOf(column: number): Subject {
  return { name: `units of ${column}`, columns: [column], codesOf: codesOfUnits(column), areUnits: true };
}

/** The columns whose cells have to come as codes for some questions. */
export function columnsAsked(questions: Iterable<Question>): readonly number[] {
  return [...new Set([...questions].flatMap(({ subject }) => subject.columns))];
}

/** What is asked of each subject. */
export function bySubject(questions: Iterable<Question>): Map<Subject, Set<Question>> {
  const all = new Map<Subject, Set<Question>>();
  for (const question of questions) {
    const own = all.get(question.subject) ?? new Set();
    all.set(question.subject, own.add(question));
  }
  return all;
}
