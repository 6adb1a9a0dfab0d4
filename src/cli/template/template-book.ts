import type { Language, Plan, Source } from '../../model/plan/plan.ts';
import type { SheetCell } from '../../report/xlsx/cells.ts';
import { columnName, sheetNames } from '../../report/xlsx/sheet-names.ts';
import type { WantedCells } from '../../report/xlsx/wanted-cells.ts';
import { type Sheet, writeWorkbook } from '../../report/xlsx/workbook.ts';
import { type DictionaryColumn, dictionaryWords } from '../../text/words/dictionary-words.ts';
import { type TableWants, dictionaryRows, tableWants } from './dictionary.ts';
import { type Choices, choicesOf, typedCells } from './wanted-cells.ts';

/** What a filled-in template says of who made it: it is data, where a report of the program is none. */
const templateAuthor = 'plan-check template';

const helpColumns: readonly (readonly [column: DictionaryColumn, width: number])[] = [
  ['column', 20],
  ['otherHeaders', 16],
  ['type', 12],
  ['required', 10],
  ['unit', 12],
  ['values', 30],
  ['min', 10],
  ['max', 10],
  ['example', 20],
  ['private', 8],
  ['key', 18],
  ['remarks', 36],
];

/**
 * The template of a source as a workbook: a sheet to fill in, whose cells have the format of their column, drop-downs for
 * listed values and checks of what is typed; and a sheet that says what each column wants and holds the lists.
 */
export function templateBook(source: Source, plan: Plan, language: Language): Promise<Uint8Array> {
  const words = dictionaryWords[language];
  const wants = tableWants(source, plan, language);
  const names = sheetNames([source.sheet ?? source.title, words.helpSheet]);
  const choices = source.columns.map((column) => choicesOf(column, source, language));
  const help = helpSheet(source, wants, choices, language);
  const heads = wants.columns.map(headText);
  const rangeOf = (column: number): string => {
    // A column is left free between what each column wants and the lists of their values.
    const letters = columnName((help.printed ?? 0) + 1 + column);
    const from = (help.head ?? 0) + 2;
    const sheet = (names[1] ?? '').replaceAll("'", "''");
    return `'${sheet}'!$${letters}$${from}:$${letters}$${from - 1 + (choices[column]?.texts.length ?? 0)}`;
  };
  const wanted = source.columns.map((column, index): WantedCells => {
    const chosen = choices[index];
    const cells = typedCells(column);
    return {
      ...cells,
      ...(chosen && { rule: { kind: 'list', range: rangeOf(index) }, isStrict: chosen.isStrict }),
      prompt: words.prompt(wants.columns[index] ?? {}),
    };
  });
  const sheet: Sheet = {
    name: names[0] ?? '',
    widths: heads.map((head) => Math.max(12, Math.min(40, head.length * 2 + 4))),
    head: 0,
    rows: [heads.map((value): SheetCell => ({ value, look: 'head' }))],
    wanted,
  };
  return writeWorkbook(source.title, [sheet, { ...help, name: names[1] ?? '' }], templateAuthor);
}

/** The data dictionary of a plan as a workbook. */
export function dictionaryBook(
  plan: Plan,
  names: ReadonlyMap<string, string>,
  language: Language,
): Promise<Uint8Array> {
  const [heads = [], ...rows] = dictionaryRows(plan, names, language);
  const sheet: Sheet = {
    name: dictionaryWords[language].helpSheet,
    widths: heads.map((_, index) => [22, 20, 14, 20, 16, 12, 10, 12, 30, 10, 10, 20, 8, 18, 40][index] ?? 12),
    head: 0,
    rows: [
      heads.map((value): SheetCell => ({ value, look: 'head' })),
      ...rows.map((row) => row.map((value): SheetCell => ({ value }))),
    ],
  };
  return writeWorkbook(plan.title, [sheet]);
}

/** What nobody sees at the head of a CSV header keeps it from being a formula; a text in a workbook needs no such thing. */
function headText({ column = '' }: TableWants['columns'][number]): string {
  return column.replace(/^\u200b/, '');
}

/** The columns of the help that say something of a column at least. */
function helpColumnsOf(wants: TableWants['columns']): typeof helpColumns {
  return helpColumns.filter(([name]) => wants.some((column) => (column[name] ?? '') !== ''));
}

function helpSheet(
  source: Source,
  { remarks, columns }: TableWants,
  choices: readonly (Choices | null)[],
  language: Language,
): Sheet {
  const words = dictionaryWords[language];
  const table = [source.title, ...(source.department === null ? [] : [source.department])];
  const above: readonly (readonly SheetCell[])[] = [
    [{ value: words.helpTitle, look: 'title' }],
    ...[words.list(table), ...remarks].map((value): readonly SheetCell[] => [{ value, look: 'sentence' }]),
    [],
  ];
  const said = helpColumnsOf(columns);
  const heads = said.map(([column]) => words.titles[column]);
  const wants = columns.map((column) =>
    said.map(([name]) => (name === 'column' ? headText(column) : (column[name] ?? ''))),
  );
  const lists = choices.map((chosen, index) =>
    chosen ? [headText(columns[index] ?? {}), ...chosen.texts] : [],
  );
  const height = Math.max(wants.length + 1, ...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, at): readonly SheetCell[] => {
    const look = at === 0 ? 'head' : 'plain';
    const described = at === 0 ? heads : (wants[at - 1] ?? heads.map(() => null));
    const listed = lists.map((list): SheetCell => {
      const value = list[at] ?? null;
      return value === null ? { value } : { value, look };
    });
    return [...described.map((value): SheetCell => ({ value, look })), { value: null }, ...listed];
  });
  return {
    name: words.helpSheet,
    widths: [...said.map(([, width]) => width), 4, ...lists.map((list) => (list.length > 0 ? 16 : 2))],
    head: above.length,
    printed: said.length,
    rows: [...above, ...rows],
  };
}
