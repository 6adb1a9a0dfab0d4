import type { RowBlock } from '../../model/data/row-block.ts';
import type { Cell } from '../../model/data/row.ts';
import { type Question, type Subject, bySubject, columnsAsked } from './class-questions.ts';
import type { TablePlan } from './class-tables.ts';
import type { CodedCells } from './described-cells.ts';
import { rowClasses } from './row-classes.ts';

/** From so many tables on that ask subjects together, these are told apart once for all of them. */
const leastTables = 4;
/** So many different answers subjects may have together. */
const mostAnswers = 4096;

/** Subjects that several tables ask together, and everything that is asked of them. */
interface Group {
  readonly subjects: ReadonlySet<Subject>;
  readonly questions: ReadonlySet<Question>;
}

/**
 * Puts subjects that many tables ask together into one: its codes are worked out once a block, and each table looks at one code
 * in place of several.
 */
export function joinSubjects(tables: readonly TablePlan[]): readonly TablePlan[] {
  if (tables.length < leastTables) return tables;
  const asked = [...bySubject(tables.flatMap(({ questions }) => [...questions]))];
  // How many names a column of groups has nobody knows.
  let groups: Group[] = asked
    .filter(([, questions]) => [...questions].every(({ answers }) => answers <= 1))
    .map(([subject, questions]) => ({ subjects: new Set([subject]), questions }));
  const asking = (one: Group, other: Group): number =>
    tables.filter(({ questions }) => {
      const own = new Set([...questions].map(({ subject }) => subject));
      return [one, other].every(({ subjects }) => [...subjects].some((subject) => own.has(subject)));
    }).length;
  for (;;) {
    const pairs = groups.flatMap((one, at) =>
      groups.slice(at + 1).map((other) => ({ one, other, tables: asking(one, other) })),
    );
    const [best] = pairs
      .filter(
        (pair) => pair.tables >= leastTables && answersOf(pair.one) * answersOf(pair.other) <= mostAnswers,
      )
      .sort((a, b) => b.tables - a.tables);
    if (best === undefined) break;
    const { one, other } = best;
    const joined = {
      subjects: new Set([...one.subjects, ...other.subjects]),
      questions: new Set([...one.questions, ...other.questions]),
    };
    groups = [...groups.filter((group) => group !== one && group !== other), joined];
  }
  const joint = new Map<Subject, Subject>();
  for (const group of groups.filter(({ subjects }) => subjects.size > 1)) {
    const own = jointSubject(group);
    for (const subject of group.subjects) joint.set(subject, own);
  }
  return tables.map((table) => ({
    ...table,
    questions: new Set(
      [...table.questions].map((question) => ({
        ...question,
        subject: joint.get(question.subject) ?? question.subject,
      })),
    ),
  }));
}

function answersOf({ questions }: Group): number {
  return [...bySubject(questions).values()]
    .map((own) => [...own].reduce((all, { answers }) => all + answers, 1))
    .reduce((all, each) => all * each, 1);
}

/** Some subjects as one: its codes are the classes of rows by everything that is asked of them. */
function jointSubject({ subjects, questions }: Group): Subject {
  const columns = columnsAsked(questions);
  const classes = rowClasses(questions);
  let cells: (readonly Cell[])[] = [];
  let places = new Int32Array(0);
  let codes = new Int32Array(0);
  let last: { readonly block: RowBlock; readonly found: CodedCells } | null = null;
  const forget = (): void => {
    classes.forget();
    cells = [];
  };
  const sortAnew = (block: RowBlock, meet: (row: number) => void): boolean => {
    forget();
    return classes.sort(block, places, meet);
  };
  const find = (block: RowBlock): CodedCells => {
    if (codes.length < block.lines.length) {
      [codes, places] = [new Int32Array(block.lines.length), new Int32Array(block.lines.length)];
    }
    const meet = (number: number): void => {
      const row = block.row(number);
      cells.push(columns.map((column) => row.cell(column)));
    };
    const isSorted = classes.sort(block, places, meet) || sortAnew(block, meet);
    if (!isSorted) {
      // Hardly two rows are alike: each stands for itself, for this block.
      forget();
      for (let index = 0; index < block.length; index += 1) {
        meet(block.rows[index] ?? 0);
        places[index] = index;
      }
    }
    for (let index = 0; index < block.length; index += 1) codes[block.rows[index] ?? 0] = places[index] ?? 0;
    const meaning = cells;
    if (!isSorted) forget();
    return { codes, meaning, cellsOf: (code) => meaning[code] ?? [] };
  };
  return {
    name: [...subjects].map(({ name }) => name).join('\n'),
    columns,
    codesOf: (block) => {
      if (last?.block !== block) last = { block, found: find(block) };
      return last.found;
    },
  };
}
