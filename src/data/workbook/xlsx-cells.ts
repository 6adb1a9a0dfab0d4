import type { CellObject, WorkBook } from '@e965/xlsx';
import { readCells, type XmlCell } from './sheet-xml.ts';
import { cellNumber, type RawSheet } from './sheet.ts';
import { shownCell } from './shown-cell.ts';

/** What the library found of a workbook beside its cells; its own types leave it out. */
interface ReadParts {
  readonly Strings?: readonly { readonly t?: string }[];
  readonly Styles?: { readonly CellXf?: readonly { readonly numFmtId?: number }[] };
  readonly SSF?: Readonly<Record<number, string>>;
}

/** So many different numbers are remembered with what they show. */
const mostRemembered = 1 << 16;

/**
 * How the cells of the worksheets of a workbook are read; null for a sheet that is not whole: it has cells beyond the limits of a
 * sheet, two in one place, or texts that stand nowhere.
 */
export function cellReaderOf(
  book: WorkBook,
  is1904: boolean,
  texts: readonly string[] | null,
): (content: Buffer, asksDecimals: boolean) => Pick<RawSheet, 'rows' | 'hiddenRows' | 'decimals'> | null {
  const { Strings: strings = [], Styles: styles = {}, SSF: formats = {} } = book as ReadParts;
  const formatOf = (style: number): string | undefined => {
    const id = styles.CellXf?.[style]?.numFmtId;
    return id === undefined ? undefined : formats[id];
  };
  const textOf = (index: number): string | undefined => (texts === null ? strings[index]?.t : texts[index]);
  const remembered = new Map<string, string>();
  const shownNumber = (value: string, style: number): string => {
    const format = formatOf(style);
    if ((format === undefined || format === 'General') && isPlain.test(value)) return value;
    const key = `${style} ${value}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const text = shownCell({ t: 'n', v: Number.parseFloat(value), ...(format && { z: format }) }, is1904);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, text);
    return text;
  };
  const shown = ({ kind, style, value, isFormula }: XmlCell): string | null => {
    if (kind === 's') return value === null ? '' : (textOf(Number(value)) ?? null);
    if (kind === 'n' && value !== null) return shownNumber(value, style);
    return otherText(kind, value, isFormula);
  };
  return (content, asksDecimals) => {
    const rows: string[][] = [];
    const hiddenRows = new Set<number>();
    const decimals = asksDecimals ? new Set<number>() : null;
    let isSound = true;
    const isWhole = readCells(content, {
      row: (index, isHidden) => {
        if (isHidden) hiddenRows.add(index);
      },
      cell: (cell) => {
        const text = shown(cell);
        if (text === '') return;
        const row = (rows[cell.row] ??= []);
        if (text === null || (row[cell.column] ?? '') !== '') {
          isSound = false;
          return;
        }
        while (row.length < cell.column) row.push('');
        row[cell.column] = text;
        if (cell.kind === 'n' && text.includes('.')) decimals?.add(cellNumber(cell.row, cell.column));
      },
    });
    return isWhole && isSound ? { rows, hiddenRows, decimals } : null;
  };
}

/** Digits as a spreadsheet stores them, which are what it shows: no more of them than it keeps, no zeros at either end. */
const isPlain = /^-?(?:0|[1-9]\d{0,9})(?:\.\d{0,3}[1-9])?$/;

/** What a cell shows that is neither a number nor a shared text. */
function otherText(kind: string, value: string | null, isFormula: boolean): string {
  if (kind === 'b' && value !== null) return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (kind === 'd' && value !== null)
    return value.replace('T', ' ').replace(/ 00:00(?::00(?:\.0+)?)?Z?$/, '');
  const hasResult = value !== null || (kind !== 'n' && kind !== 'e');
  const cell: CellObject = { t: 'z', ...(isFormula && !hasResult && { f: '=' }) };
  return hasResult ? (value ?? '') : shownCell(cell, false);
}
