import type { DataValidation } from 'hucre/xlsx';
import { cellText } from './cells.ts';
import { columnName, shortened } from './sheet-names.ts';

/** What the cells of a column are to hold that are filled in later. */
export interface WantedCells {
  /** Their number format; `@` keeps what is typed as it is. */
  readonly format: string;
  readonly rule: CellRule;
  /** What is said beside a cell that is being filled in, and of one that breaks the rule. */
  readonly prompt: string;
  /** Whether what breaks the rule is refused; else it is asked about. */
  readonly isStrict: boolean;
}

/** What a spreadsheet program holds a cell against; bounds as it writes numbers, a day as its serial. */
export type CellRule =
  | { readonly kind: 'list'; readonly range: string }
  | {
      readonly kind: 'whole' | 'decimal' | 'date' | 'textLength';
      readonly least: string;
      readonly most: string;
    };

const rowsOfSheet = 1_048_576;
const longestPrompt = 255;

/** What a spreadsheet program holds the cells of a column against, from a row on to the last of a sheet. */
export function validation(
  { rule, prompt, isStrict }: WantedCells,
  column: number,
  from: number,
): DataValidation {
  const letters = columnName(column);
  const text = shortened(cellText(prompt), longestPrompt);
  return {
    ...(rule.kind === 'list'
      ? { type: 'list', formula1: rule.range }
      : { type: rule.kind, operator: 'between', formula1: rule.least, formula2: rule.most }),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: isStrict ? 'stop' : 'warning',
    inputMessage: text,
    errorMessage: text,
    range: `${letters}${from + 1}:${letters}${rowsOfSheet}`,
  };
}

/**
 * A sheet whose columns have the styles of their blank cells. The writer gives styles to cells alone, and what is filled in
 * further below would have none.
 */
export function styledColumns(xml: string): string {
  const styles = new Map<string, string>();
  for (const [, letters = '', style = ''] of xml.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"\/>/g))
    styles.set(letters, style);
  return xml.replaceAll(/<col min="(\d+)"/g, (col, number: string) => {
    const style = styles.get(columnName(Number(number) - 1));
    return style === undefined ? col : `${col} style="${style}"`;
  });
}
