import type { Catalogue } from '../../entry.ts';

type Nothing = Record<never, never>;

/** Codes of findings about workbooks, and what their sentences need. */
export type WorkbookArgs = {
  'data/workbook-damaged': Nothing;
  'data/workbook-protected': Nothing;
  'data/workbook-too-large': { limit: string };
  'data/no-sheet': { sheet: string; nearest: string | null; sheets: readonly string[] };
  'data/sheets-not-read': { sheets: readonly string[] };
  'data/sheet-nearly-fits': { source: string; missing: readonly string[] };
  'data/hidden-cells': { sheet: string | null; rows: number; columns: number };
};

/** Findings about workbooks and their sheets. */
export const workbookFindings: Catalogue<WorkbookArgs> = {
  'data/workbook-damaged': {
    severity: 'error',
    zh: () => ['工作簿已损坏或不完整，打不开', '用 Excel 或 WPS 打开并另存，或重新传送完整的文件'],
    en: () => [
      'the workbook is damaged or cut short and cannot be opened',
      'open it in a spreadsheet and save it anew, or send the whole file again',
    ],
  },
  'data/workbook-protected': {
    severity: 'error',
    zh: () => ['工作簿有打开密码，读不了', '取消密码后另存，再交一份'],
    en: () => [
      'the workbook needs a password to be opened',
      'save it without a password and hand it in again',
    ],
  },
  'data/workbook-too-large': {
    severity: 'error',
    zh: ({ limit }) => [
      `工作簿太大：解开后的内容超过 ${limit}，没有读取`,
      '大表请另存为“CSV UTF-8（逗号分隔）”，CSV 多大都能读',
    ],
    en: ({ limit }) => [
      `the workbook is too large: unpacked it comes to more than ${limit}, so it was not read`,
      'save a large table as "CSV UTF-8", which is read whatever its size',
    ],
  },
  'data/no-sheet': {
    severity: 'error',
    zh: ({ sheet, nearest, sheets }) => [
      `工作簿里没有名为“${sheet}”的工作表${nearest === null ? '' : `；最接近的是“${nearest}”`}`,
      `现有工作表：${sheets.join('、')}`,
    ],
    en: ({ sheet, nearest, sheets }) => [
      `the workbook has no sheet "${sheet}"${nearest === null ? '' : `; the nearest is "${nearest}"`}`,
      `its sheets are: ${sheets.join(', ')}`,
    ],
  },
  'data/sheets-not-read': {
    severity: 'note',
    zh: ({ sheets }) => [`以下工作表不是要读的数据，没有读取：${sheets.join('、')}`],
    en: ({ sheets }) => [`these sheets are none of the sources and were not read: ${sheets.join(', ')}`],
  },
  'data/sheet-nearly-fits': {
    severity: 'warning',
    zh: ({ source, missing }) => [
      `这个工作表没有读取，但它很像来源“${source}”，只缺列：${missing.join('、')}`,
      '如果它也是数据，请更正表头后重新运行',
    ],
    en: ({ source, missing }) => [
      `the sheet was not read, yet it has most columns of ${source} and lacks: ${missing.join(', ')}`,
      'if it holds data too, correct its header and run again',
    ],
  },
  'data/hidden-cells': {
    severity: 'note',
    zh: ({ sheet, rows, columns }) => [
      `有隐藏的内容，照样读取并计入：${[
        ...(sheet === null ? [] : ['整个工作表']),
        ...(rows > 0 ? [`${rows} 行`] : []),
        ...(columns > 0 ? [`${columns} 列`] : []),
      ].join('、')}`,
    ],
    en: ({ sheet, rows, columns }) => [
      `what is hidden was read and counted like the rest: ${[
        ...(sheet === null ? [] : ['the whole sheet']),
        ...(rows > 0 ? [`${rows} ${rows === 1 ? 'row' : 'rows'}`] : []),
        ...(columns > 0 ? [`${columns} ${columns === 1 ? 'column' : 'columns'}`] : []),
      ].join(', ')}`,
    ],
  },
};
