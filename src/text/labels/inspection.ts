import type { Language } from '../../model/plan/plan.ts';
import type { InspectedColumn, Inspection } from '../../model/subjects/inspection.ts';
import { counted } from '../words/phrases.ts';

/** Words of an inspection. */
export interface InspectionLabels {
  readonly source: string;
  readonly size: (bytes: number) => string;
  readonly encoding: string;
  readonly noEncoding: string;
  readonly workbook: string;
  readonly sheet: string;
  readonly delimiter: string;
  readonly delimiters: Readonly<Record<string, string>>;
  readonly lineEnds: string;
  readonly header: string;
  readonly headerAt: (line: number, columns: number) => string;
  readonly noHeader: string;
  readonly column: string;
  readonly type: string;
  readonly filled: string;
  readonly blank: string;
  readonly planColumn: string;
  readonly examples: string;
  readonly unnamed: string;
  readonly types: Readonly<Record<InspectedColumn['type'], string>>;
  /** Those that have another name than their label. */
  readonly encodings: Readonly<Partial<Record<NonNullable<Inspection['encoding']>, string>>>;
  readonly problems: string;
  readonly records: (records: number, columns: number) => string;
  readonly unreadable: string;
}

/** The words of an inspection in both languages. */
export const inspectionLabels: Readonly<Record<Language, InspectionLabels>> = {
  zh: {
    source: '数据源',
    size: (bytes) => `${bytes} 字节`,
    encoding: '编码',
    noEncoding: '无法解码',
    workbook: '工作簿',
    sheet: '工作表',
    delimiter: '分隔符',
    delimiters: { ',': '逗号', '\t': '制表符', ';': '分号', '|': '竖线' },
    lineEnds: '换行',
    header: '表头',
    headerAt: (line, columns) => `第 ${line} 行，${columns} 列`,
    noHeader: '没有找到',
    column: '列',
    type: '类型',
    filled: '有值',
    blank: '空白',
    planColumn: '计划中的列',
    examples: '示例',
    unnamed: '（无列名）',
    types: {
      text: '文本',
      integer: '整数',
      decimal: '小数',
      percent: '百分比',
      date: '日期',
      boolean: '是否',
      empty: '全空',
    },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-8-bom': 'UTF-8（带 BOM）',
      gb18030: 'GB18030',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
    },
    problems: '文件中的问题',
    records: (records, columns) => `读到 ${records} 条记录，${columns} 列`,
    unreadable: '读不了',
  },
  en: {
    source: 'Source',
    size: (bytes) => counted(bytes, 'byte'),
    encoding: 'Encoding',
    noEncoding: 'does not decode',
    workbook: 'workbook',
    sheet: 'sheet',
    delimiter: 'Delimiter',
    delimiters: { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'pipe' },
    lineEnds: 'Line ends',
    header: 'Header',
    headerAt: (line, columns) => `line ${line}, ${counted(columns, 'column')}`,
    noHeader: 'none found',
    column: 'Column',
    type: 'Type',
    filled: 'Filled',
    blank: 'Blank',
    planColumn: 'In the plan',
    examples: 'Examples',
    unnamed: '(no name)',
    types: {
      text: 'text',
      integer: 'integer',
      decimal: 'decimal',
      percent: 'percent',
      date: 'date',
      boolean: 'boolean',
      empty: 'empty',
    },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-8-bom': 'UTF-8 with BOM',
      gb18030: 'GB18030',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
    },
    problems: 'Problems in the file',
    records: (records, columns) => `${counted(records, 'record')} read, ${counted(columns, 'column')}`,
    unreadable: 'cannot be read',
  },
};
