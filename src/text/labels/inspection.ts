import type { Language } from '../../model/plan/plan.ts';
import type {
  Decision,
  DecisionReason,
  DecisionSubject,
  InspectedColumn,
  Inspection,
  OtherRow,
} from '../../model/subjects/inspection.ts';
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
  /** What stands above the reasons of the decisions. */
  readonly reasons: string;
  readonly subjects: Readonly<Record<DecisionSubject, string>>;
  readonly reason: Readonly<Record<DecisionReason, (count: number, of: number) => string>>;
  readonly certainty: Readonly<Record<Decision['certainty'], string>>;
  readonly others: Readonly<Record<OtherRow, (records: number) => string>>;
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
    reasons: '为什么这样读',
    subjects: {
      encoding: '编码',
      delimiter: '分隔符',
      'line-ends': '换行',
      header: '表头',
      width: '列数',
      rows: '数据行',
    },
    reason: {
      mark: () => '文件开头有字节顺序标记',
      named: () => '由 --encoding 指明',
      ascii: () => '只有 ASCII 字符',
      'utf-8': () => '全部能按 UTF-8 解码',
      nuls: () => '零字节的位置像 UTF-16',
      damaged: () => '大部分能按 UTF-8 解码',
      fallback: () => '不是 UTF-8，全部能按 GB18030 解码',
      doubted: () => '不是 UTF-8，能按 GB18030 解码，但读出来不像通常的文字',
      'sep-line': () => '文件第一行写明（sep=）',
      plan: () => '与计划里的列名一致',
      regular: (count, of) => `前 ${of} 行里有 ${count} 行切成同样多的列`,
      default: () => '没有哪种分隔符把大多数行切得一样，按逗号读取',
      figures: () => '下面各行是数字或日期，这一行是名称',
      names: () => '第一条填得和其他行一样满、又不含数字的记录',
      first: () => '第一条填得和其他行一样满的记录',
      row: () => '第一行和下面各行一样是数据',
      nothing: () => '没有记录',
      counted: () => '逐个数过',
      usual: (count) => `开头 ${count} 行的通常宽度`,
      kinds: (count) => `表头以下 ${count} 条记录，按内容区分`,
    },
    certainty: { sure: '确定', likely: '很可能', guess: '推测' },
    others: {
      title: (records) => `${records} 行标题`,
      note: (records) => `${records} 行附注或签名`,
      header: (records) => `${records} 行重复的表头`,
      part: (records) => `${records} 行其中项`,
      total: (records) => `${records} 行合计`,
      nil: (records) => `${records} 行零报告`,
      'further-table': (records) => `${records} 行属于下面的表`,
    },
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
    reasons: 'Why it is read so',
    subjects: {
      encoding: 'Encoding',
      delimiter: 'Delimiter',
      'line-ends': 'Line ends',
      header: 'Header',
      width: 'Fields',
      rows: 'Rows',
    },
    reason: {
      mark: () => 'a byte order mark begins the file',
      named: () => '--encoding names it',
      ascii: () => 'all bytes are ASCII',
      'utf-8': () => 'all of it decodes as UTF-8',
      nuls: () => 'its NULs are halves of characters',
      damaged: () => 'much of it decodes as UTF-8',
      fallback: () => 'it is no UTF-8, and all of it decodes as GB18030',
      doubted: () => 'it is no UTF-8 and decodes as GB18030, to no usual text',
      'sep-line': () => 'the first line names it (sep=)',
      plan: () => 'it gives names of the plan',
      regular: (count, of) => `it cuts ${count} of the first ${counted(of, 'line')} into equally many fields`,
      default: () => 'no delimiter cuts most lines alike, so it is a comma',
      figures: () => 'names over figures or dates',
      names: () => 'the first record of names that is filled as well as others',
      first: () => 'the first record that is filled as well as others',
      row: () => 'the first line is a row like those below it',
      nothing: () => 'there is no record',
      counted: () => 'all of them were counted',
      usual: (count) => `as most of the first ${counted(count, 'row')} have`,
      kinds: (count) => `of ${counted(count, 'record')} below the header, told by what they hold`,
    },
    certainty: { sure: 'sure', likely: 'likely', guess: 'a guess' },
    others: {
      title: (records) => counted(records, 'title row'),
      note: (records) => counted(records, 'footnote or signature', 'footnotes or signatures'),
      header: (records) => counted(records, 'header again', 'headers again'),
      part: (records) => counted(records, 'part of a row above', 'parts of rows above'),
      total: (records) => counted(records, 'total'),
      nil: (records) => counted(records, 'nil return'),
      'further-table': (records) => `${counted(records, 'record')} of further tables`,
    },
    records: (records, columns) => `${counted(records, 'record')} read, ${counted(columns, 'column')}`,
    unreadable: 'cannot be read',
  },
};
