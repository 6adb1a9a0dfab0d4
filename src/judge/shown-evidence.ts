import type { RowNames, RowPlace, RowsAlike } from '../model/data/row.ts';
import type { Language, Plan } from '../model/plan/plan.ts';
import type { NamedRow, ResultEvidence } from '../model/subjects/report.ts';
import type { Verdict } from '../model/verdict/verdict.ts';
import { one } from '../quantity/numbers/rational.ts';
import { conditionWords } from '../text/words/condition-words.ts';
import { type Role, roleWords } from '../text/words/judgement-words.ts';
import { type NamedRows, evidenceRows, pullOf, touchingColumns } from './evidence-rows.ts';
import { rolesOf } from './measure-parts.ts';

/** What a result needs beside its verdict. */
export interface ResultContext {
  readonly plan: Plan;
  readonly language: Language;
  /** Names of the input files by their number. */
  readonly fileNames: readonly string[];
  /** The keys of rows of databases. */
  readonly rowNames: RowNames;
  /** Names of the files that were read as a source. */
  readonly filesOf: (source: string) => readonly string[];
}

/** The rows behind the figure, then those behind the figure it is held against. */
export function shownEvidence(
  { target, reading, limit, threshold, judgement }: Verdict,
  context: ResultContext,
): readonly ResultEvidence[] {
  const { basis } = target;
  const against = threshold && {
    threshold,
    scale: basis.kind === 'measured' ? basis.scale : one,
    pull: pullOf(threshold, judgement.value),
  };
  const own = reading === null ? [] : evidenceRows(reading, against);
  const roles = basis.kind === 'measured' ? rolesOf(basis.measure) : [];
  // Where a part has no rows at all nobody can say whose the others are.
  const isEach = roles.length === own.length;
  return [
    ...own.map((rows, i) => rowsOfSource(rows, isEach ? (roles[i] ?? null) : null, context)),
    ...(limit === null ? [] : evidenceRows(limit, null)).map((rows) =>
      rowsOfSource(rows, 'against', context),
    ),
  ];
}

function rowsOfSource(
  { evidence, met, blamed }: NamedRows,
  role: Role | null,
  context: ResultContext,
): ResultEvidence {
  const { plan, language } = context;
  const source = plan.sources.find((candidate) => candidate.name === evidence.fold.source);
  const { where } = evidence.fold;
  return {
    source: evidence.fold.source,
    ...(source && { title: source.title }),
    ...(role && { role: roleWords(role, language) }),
    files: context.filesOf(evidence.fold.source),
    columns: source ? touchingColumns(evidence.fold, source) : [],
    rows: evidence.rows,
    where: where && source ? conditionWords(where, source, language, plan.sources) : null,
    met: rowsByName(met, context),
    unmet: rowsByName(evidence.unmet, context),
    blamed: { ...blamed, rows: rowsByName(blamed.rows, context) },
  };
}

/** Rows by the names of their files, those of databases by their keys; left out where nobody knows these. */
export function rowsByName(
  places: readonly RowPlace[],
  { fileNames, rowNames }: Pick<ResultContext, 'fileNames' | 'rowNames'>,
): readonly NamedRow[] {
  const taken = new Map<RowsAlike, number>();
  return places.flatMap(({ file: number, line, alike }): readonly NamedRow[] => {
    const file = fileNames[number] ?? '';
    if (!alike) return [{ file, line }];
    const index = taken.get(alike) ?? 0;
    taken.set(alike, index + 1);
    const key = rowNames.get(alike)?.[index];
    return key ? [{ file, line: null, key }] : [];
  });
}
