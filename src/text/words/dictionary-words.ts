import type { CellForm, Complete, Language } from '../../model/plan/plan.ts';
import { enumerated } from './phrases.ts';

/** The columns of a data dictionary. */
export type DictionaryColumn =
  | 'file'
  | 'source'
  | 'department'
  | 'column'
  | 'otherHeaders'
  | 'type'
  | 'required'
  | 'unit'
  | 'values'
  | 'min'
  | 'max'
  | 'example'
  | 'private'
  | 'key'
  | 'remarks';

/** The words of a data dictionary, which goes to those who fill in the templates. */
export interface DictionaryWords {
  /** Its file name, without an ending. */
  readonly file: string;
  /** The name of the sheet that says what each column wants. */
  readonly helpSheet: string;
  /** The first cell of that sheet: by it the reader knows that it holds no data. */
  readonly helpTitle: string;
  /** What a column wants, in one line. */
  readonly prompt: (wants: Partial<Record<DictionaryColumn, string>>) => string;
  readonly titles: Readonly<Record<DictionaryColumn, string>>;
  readonly wholeTable: string;
  readonly yes: string;
  readonly required: string;
  readonly optional: string;
  readonly list: (items: readonly string[]) => string;
  readonly value: (value: string, others: readonly string[]) => string;
  readonly unitIn: (column: string) => string;
  readonly togetherWith: (columns: readonly string[]) => string;
  readonly filledDown: string;
  /** How cells are written, where that is not as usual. */
  readonly written: (form: CellForm) => readonly string[];
  readonly ofPeriod: string;
  readonly everyPeriod: string;
  readonly counted: (rule: string) => string;
  readonly periodInName: string;
  readonly mustReport: (units: readonly string[], column: string, every: Complete['every']) => string;
  readonly nilReturn: string;
  readonly noNilReturn: string;
  readonly total: (column: string, labels: readonly string[]) => string;
  readonly rule: (title: string) => string;
  readonly sentences: (all: readonly string[]) => string;
}

/** The words of a data dictionary in both languages. */
export const dictionaryWords: Readonly<Record<Language, DictionaryWords>> = {
  zh: {
    file: '数据说明',
    helpSheet: '填写说明',
    helpTitle: '填写说明（本表不作数据读取）',
    prompt: (wants) => promptOf(wants, '：', '；', 'zh'),
    titles: {
      file: '文件',
      source: '数据表',
      department: '报送部门',
      column: '列名',
      otherHeaders: '也可写作',
      type: '填什么',
      required: '是否必填',
      unit: '单位',
      values: '允许的值',
      min: '最小值',
      max: '最大值',
      example: '示例',
      private: '保密',
      key: '不得重复',
      remarks: '说明',
    },
    wholeTable: '（整张表）',
    yes: '是',
    required: '必填',
    optional: '选填',
    list: (items) => items.join('、'),
    value: (value, others) => (others.length === 0 ? value : `${value}（也可写 ${others.join('、')}）`),
    unitIn: (column) => `见“${column}”列`,
    togetherWith: (columns) => `与 ${columns.join('、')} 合起来`,
    filledDown: '合并单元格留下的空白按上一格读取',
    written: ({ numbers, dates, missing, format, lengths }) => [
      ...(numbers
        ? [
            `小数点写“${numbers.decimal}”${numbers.thousands === null ? '' : `，千位分隔写“${numbers.thousands}”`}`,
          ]
        : []),
      ...(dates === 'dmy'
        ? ['03/05/2017 读作 5 月 3 日']
        : dates === 'mdy'
          ? ['03/05/2017 读作 3 月 5 日']
          : []),
      ...(missing ? [`没有的写 ${missing.join('、')}`] : []),
      ...(format ? [format === 'resident-id' ? '公民身份号码，18 位' : '统一社会信用代码，18 位'] : []),
      ...(lengths ? [`${lengths.join(' 或 ')} 个字符`] : []),
    ],
    ofPeriod: '决定该行属于哪个期间',
    everyPeriod: '所有行都计入，不分期间',
    counted: (rule) => `计入的行：${rule}`,
    periodInName: '文件名要写明所属期间，如 2017年',
    mustReport: (units, column, every) =>
      `须报送的单位（按“${column}”列${every === null ? '' : every === 'month' ? '，每月' : '，每季度'}）：${units.join('、')}`,
    nilReturn: '没有发生时，报送只有表头的表（零报告）',
    noNilReturn: '没有数据行的表视为缺数据',
    total: (column, labels) => `合计行不计入：“${column}”列写 ${labels.join('、')}`,
    rule: (title) => `每一行须满足：${title}`,
    sentences: (all) => all.join('；'),
  },
  en: {
    file: 'data-dictionary',
    helpSheet: 'How to fill in',
    helpTitle: 'How to fill in (this sheet is not read as data)',
    prompt: (wants) => promptOf(wants, ': ', '; ', 'en'),
    titles: {
      file: 'File',
      source: 'Table',
      department: 'Department',
      column: 'Column',
      otherHeaders: 'Other headers',
      type: 'What it wants',
      required: 'Required',
      unit: 'Unit',
      values: 'Allowed values',
      min: 'Minimum',
      max: 'Maximum',
      example: 'Example',
      private: 'Private',
      key: 'Unique',
      remarks: 'Remarks',
    },
    wholeTable: '(the whole table)',
    yes: 'yes',
    required: 'required',
    optional: 'optional',
    list: (items) => items.join(', '),
    value: (value, others) => (others.length === 0 ? value : `${value} (also ${others.join(', ')})`),
    unitIn: (column) => `in the column "${column}"`,
    togetherWith: (columns) => `together with ${enumerated(columns, 'and')}`,
    filledDown: 'a blank left by merged cells is read as the cell above',
    written: ({ numbers, dates, missing, format, lengths }) => [
      ...(numbers
        ? [
            `the decimal mark is "${numbers.decimal}"${numbers.thousands === null ? '' : `, thousands are set apart by "${numbers.thousands}"`}`,
          ]
        : []),
      ...(dates === 'dmy' ? ['03/05/2017 is 3 May'] : dates === 'mdy' ? ['03/05/2017 is 5 March'] : []),
      ...(missing ? [`what is not there is written ${missing.join(', ')}`] : []),
      ...(format
        ? [format === 'resident-id' ? 'resident identity number' : 'unified social credit code']
        : []),
      ...(lengths ? [`${lengths.join(' or ')} characters`] : []),
    ],
    ofPeriod: 'decides which period the row belongs to',
    everyPeriod: 'every row counts, whatever the period',
    counted: (rule) => `rows that count: ${rule}`,
    periodInName: "the file's name has to say its period, such as 2017",
    mustReport: (units, column, every) =>
      `who must report${every === null ? '' : ` every ${every}`}, by the column "${column}": ${units.join(', ')}`,
    nilReturn: 'where nothing happened, hand in the header alone (a nil return)',
    noNilReturn: 'a table without rows is taken for missing data',
    total: (column, labels) => `total rows are not counted: "${column}" says ${enumerated(labels, 'or')}`,
    rule: (title) => `every row has to meet: ${title}`,
    sentences: (all) => all.join('; '),
  },
};

const prompted: readonly DictionaryColumn[] = [
  'type',
  'required',
  'unit',
  'values',
  'min',
  'max',
  'key',
  'example',
  'remarks',
];

function promptOf(
  wants: Partial<Record<DictionaryColumn, string>>,
  colon: string,
  between: string,
  language: Language,
): string {
  const { titles } = dictionaryWords[language];
  return prompted
    .flatMap((column) => (wants[column] ? [`${titles[column]}${colon}${wants[column]}`] : []))
    .join(between);
}

/** True for the first cell of a sheet that says what the columns of a template want: it holds no data. */
export function isHelpTitle(text: string): boolean {
  return Object.values(dictionaryWords).some(({ helpTitle }) => helpTitle === text);
}
