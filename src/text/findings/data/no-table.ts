import type { Language } from '../../../model/plan/plan.ts';
import type { Catalogue } from '../../entry.ts';
import { type FileKind, fileKindWords } from '../../words/phrases.ts';

type Nothing = Record<never, never>;

/** Codes of findings about files that are not what they should be, and what their sentences need beside the place. */
export type FileArgs = {
  'data/not-csv': { kind: FileKind };
  'data/damaged-gzip': Nothing;
  'data/changed': Nothing;
  'data/nul': Nothing;
};

/** Findings about files that are no text, are damaged, or change while they are read. */
export const fileFindings: Catalogue<FileArgs> = {
  'data/not-csv': {
    severity: 'error',
    zh: ({ kind }) => [`文件不是 CSV，而是${fileKindWords[kind].zh}`, whatToDo(kind, 'zh')],
    en: ({ kind }) => [`the file is no CSV but ${fileKindWords[kind].en}`, whatToDo(kind, 'en')],
  },
  'data/damaged-gzip': {
    severity: 'error',
    zh: () => ['gzip 压缩文件已损坏或不完整，不能解压到末尾', '重新压缩，或重新传送完整的文件'],
    en: () => [
      'the gzip file is damaged or cut short and cannot be unpacked to its end',
      'compress it again, or send the whole file again',
    ],
  },
  'data/changed': {
    severity: 'error',
    zh: () => ['读取过程中文件内容变了，读到的行不可靠', '等其他程序写完、关闭该文件后再运行'],
    en: () => [
      'the file changed while it was read, so its rows cannot be relied on',
      'run again when no program is writing to it any more',
    ],
  },
  'data/nul': {
    severity: 'error',
    zh: () => ['该行含有空字节（NUL），读不了', '文件可能已损坏：请从原系统重新导出'],
    en: () => ['the row holds a NUL byte and cannot be read', 'the file may be damaged: export it again'],
  },
};

function whatToDo(kind: FileKind, language: Language): string {
  const isZh = language === 'zh';
  switch (kind) {
    case 'archive':
      return isZh ? '解压后再交其中的 CSV 文件' : 'unpack it and hand in the CSV files in it';
    case 'html':
    case 'excel':
    case 'old-office':
    case 'excel-xml':
    case 'opendocument':
    case 'dbase':
      return isZh
        ? '用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”；改扩展名不会改变格式'
        : 'open it in Excel or WPS and save it as "CSV UTF-8"; another extension does not change the format';
    case 'parquet':
      return isZh
        ? '扩展名写成 .parquet，report 和 validate 就会读它；inspect 只看文本文件和工作簿'
        : 'with the ending .parquet, report and validate read it; inspect looks at texts and workbooks only';
    default:
      return isZh
        ? '向报送单位索取表格，另存为“CSV UTF-8（逗号分隔）”'
        : 'ask whoever sent it for the table itself, saved as "CSV UTF-8"';
  }
}
