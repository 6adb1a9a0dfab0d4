import type { Window } from '../../model/plan/measure.ts';
import type { Predicate } from '../conditions/compile-condition.ts';
import type { FoldRun } from '../folds/fold-run.ts';
import { type Question, type Questions, type Subject, bySubject } from './class-questions.ts';

/** A window and the folds that take their rows through it. */
export interface WindowFolds {
  readonly window: Window;
  readonly isIn: Predicate;
  readonly folds: readonly FoldRun[];
}

/** Folds whose rows are told apart together, by their windows, and what tells the rows apart. */
export interface TablePlan {
  readonly windows: readonly WindowFolds[];
  readonly questions: ReadonlySet<Question>;
}

type Asked = Map<Subject, Set<Question>>;

/** Folds that share a table. */
interface Share {
  readonly folds: FoldRun[];
  readonly asked: Asked;
}

/** So many tables at most: each goes through all rows. */
const mostTables = 48;
/** How many answers of folds to classes are saved where going through all rows once more pays. */
const worthATable = 1024;

/**
 * Splits the folds of a source into tables of classes. In one table for all, folds that ask different columns multiply each
 * other's classes, and each of them answers for each class; with a table of its own each goes through all rows once more. So
 * folds share a table where they ask the same columns, or where few more answers come of it.
 */
export function splitFolds(
  windows: readonly WindowFolds[],
  { ofFold, ofWindow }: Questions,
): readonly TablePlan[] {
  const alike = new Map<string, Share>();
  for (const fold of windows.flatMap(({ folds }) => folds)) {
    const asked = bySubject(ofFold(fold.spec));
    const subjects = [...asked.keys()].map(({ name }) => name).sort();
    const own = alike.get(subjects.join('\n'));
    if (own) take(own, { folds: [fold], asked });
    else alike.set(subjects.join('\n'), { folds: [fold], asked });
  }
  // Where nobody reads the source, its rows are still of the period or not.
  if (alike.size === 0)
    return [{ windows, questions: new Set(windows.flatMap(({ window }) => [...ofWindow(window)])) }];
  const tables: Share[] = [];
  for (const share of [...alike.values()].sort((a, b) => answersOf(b) - answersOf(a))) {
    const more = tables.map((table) => answersOf(table, share) - answersOf(table) - answersOf(share));
    const least = Math.min(...more);
    const table = tables[more.indexOf(least)];
    if (table && (least <= worthATable || tables.length >= mostTables)) take(table, share);
    else tables.push(share);
  }
  return tables.map(({ folds, asked }) => {
    const own = new Set(folds);
    return {
      questions: new Set([...asked.values()].flatMap((questions) => [...questions])),
      windows: windows
        .map((each) => ({ ...each, folds: each.folds.filter((fold) => own.has(fold)) }))
        .filter((each) => each.folds.length > 0),
    };
  });
}

function take(share: Share, { folds, asked }: Share): void {
  share.folds.push(...folds);
  for (const [subject, questions] of asked) {
    share.asked.set(subject, new Set([...(share.asked.get(subject) ?? []), ...questions]));
  }
}

/** How often folds answer for a class, as far as that can be told before there are rows; with more folds beside them. */
function answersOf({ folds, asked }: Share, more: Share | null = null): number {
  let classes = 1;
  for (const [subject, questions] of asked) classes *= 1 + answers(questions, more?.asked.get(subject));
  for (const [subject, questions] of more?.asked ?? [])
    if (!asked.has(subject)) classes *= 1 + answers(questions);
  return classes * (folds.length + (more?.folds.length ?? 0));
}

function answers(questions: ReadonlySet<Question>, others: ReadonlySet<Question> = new Set()): number {
  let all = 0;
  for (const question of questions) all += question.answers;
  for (const question of others) if (!questions.has(question)) all += question.answers;
  return all;
}
