import type { Language } from '../../model/plan/plan.ts';
import { type Catalogue, type Sentences, en, zh } from '../entry.ts';
import { fileErrorWords, list } from '../words/phrases.ts';

/** Codes of findings about the files a call names, to read or to write, and what their sentences need. */
export type UsageFileArgs = {
  'usage/no-files': { command: string; tables?: number };
  'usage/file-not-found': { path: string; nearest: string | null };
  'usage/no-match': { pattern: string; nearest: string | null };
  'usage/empty-directory': { path: string };
  'usage/cannot-open': { path: string; error: string };
  'usage/lock-file': { path: string };
  'usage/files-not-read': { path: string; names: readonly string[] };
  'usage/problem-list': { path: string };
  'usage/unknown-source': { option: string; name: string; nearest: string | null };
  'usage/source-without-file': { name: string };
  'usage/file-of-two-sources': { path: string; names: readonly string[] };
  'usage/encoding-of-no-file': { name: string };
  'usage/period-not-used': { claim: string; source: string };
  'usage/unknown-extension': { file: string; extensions: readonly string[] };
  'usage/output-is-input': { file: string };
  'usage/output-twice': { file: string };
  'usage/one-file': { command: string; files: readonly string[] };
  'usage/file-exists': { file: string };
  'usage/cannot-write': { file: string; error: string };
  'usage/cannot-print': { error: string };
};

/** The first of many names, and how many more there are. */
function fewNames(names: readonly string[], language: Language): string {
  const most = 10;
  const rest = names.length - most;
  const shown = names.slice(0, most).join(language === 'zh' ? '、' : ', ');
  if (rest <= 0) return shown;
  return language === 'zh' ? `${shown} 等 ${names.length} 个` : `${shown} and ${rest} more`;
}

/** Findings about the files a call names. */
export const usageFileFindings: Catalogue<UsageFileArgs> = {
  'usage/unknown-extension': {
    severity: 'error',
    zh: ({ file, extensions }) => [
      `从“${file}”的扩展名看不出要写成什么格式`,
      `可用的扩展名：${extensions.join('、')}`,
    ],
    en: ({ file, extensions }) => [
      `the extension of "${file}" names no format`,
      `the extensions are ${extensions.join(', ')}`,
    ],
  },
  'usage/no-files': {
    severity: 'error',
    zh: ({ command, tables = 0 }) => [
      '没有给出数据文件',
      `给出文件、文件夹或带引号的通配符，例如：plan-check ${command} "data/*.csv"${tables > 0 ? '；数据库里的表用 --database URL' : ''}`,
    ],
    en: ({ command, tables = 0 }) => [
      'no data files were given',
      `give files, a directory or a quoted glob, for example: plan-check ${command} "data/*.csv"${tables > 0 ? '; --database URL for tables in a database' : ''}`,
    ],
  },
  'usage/file-not-found': {
    severity: 'error',
    zh: ({ path, nearest }) => zh(`找不到文件“${path}”`, nearest),
    en: ({ path, nearest }) => en(`there is no file "${path}"`, nearest),
  },
  'usage/no-match': {
    severity: 'error',
    zh: ({ pattern, nearest }) => zh(`没有文件符合“${pattern}”`, nearest),
    en: ({ pattern, nearest }) => en(`no file matches "${pattern}"`, nearest),
  },
  'usage/empty-directory': {
    severity: 'error',
    zh: ({ path }) => [
      `文件夹“${path}”里没有数据文件`,
      '要找的是 *.csv、*.tsv（可以是 .gz）和工作簿 *.xlsx、*.xlsm、*.xls、*.ods，不含下级文件夹',
    ],
    en: ({ path }) => [
      `there are no data files in the directory "${path}"`,
      'looked for *.csv, *.tsv (also .gz) and workbooks *.xlsx, *.xlsm, *.xls, *.ods, not in directories below it',
    ],
  },
  'usage/cannot-open': {
    severity: 'error',
    zh: ({ path, error }) => [`打不开“${path}”：${fileErrorWords(error, 'zh')}`],
    en: ({ path, error }) => [`"${path}" cannot be opened: ${fileErrorWords(error, 'en')}`],
  },
  'usage/files-not-read': {
    severity: 'note',
    zh: ({ path, names }) => [
      `“${path}”里不是 CSV、TSV、工作簿或 Parquet 的没有读：${fewNames(names, 'zh')}`,
    ],
    en: ({ path, names }) => [
      `what is neither CSV, TSV, a workbook nor Parquet in "${path}" was not read: ${fewNames(names, 'en')}`,
    ],
  },
  'usage/lock-file': {
    severity: 'note',
    zh: ({ path }) => [`“${path}”是表格软件打开文件时留下的临时文件，已跳过`],
    en: ({ path }) => [`"${path}" is left by a spreadsheet program while a file is open, and was skipped`],
  },
  'usage/problem-list': {
    severity: 'note',
    zh: ({ path }) => [`“${path}”是 plan-check 以前写出的（问题清单、报告或数据说明），不是数据，已跳过`],
    en: ({ path }) => [
      `"${path}" was written by plan-check (a list of problems, a report or a data dictionary) and is no data; it was skipped`,
    ],
  },
  'usage/unknown-source': {
    severity: 'error',
    zh: ({ option, name, nearest }) => zh(`${option}：计划里没有“${name}”这个数据源`, nearest),
    en: ({ option, name, nearest }) => en(`${option}: the plan has no source "${name}"`, nearest),
  },
  'usage/source-without-file': {
    severity: 'error',
    zh: ({ name }) => [
      `--source ${name} 没有说明是哪个文件`,
      `写成 --source ${name}=文件，或者用 - 从标准输入读取`,
    ],
    en: ({ name }) => [
      `--source ${name} does not say which file it is`,
      `write --source ${name}=FILE, or give - to read standard input`,
    ],
  },
  'usage/file-of-two-sources': {
    severity: 'error',
    zh: ({ path, names }) => [
      `--source 把“${path}”同时说成了 ${names.join(' 和 ')}`,
      '一个文件只属于一个数据源',
    ],
    en: ({ path, names }) => [
      `--source says that "${path}" is ${names.join(' and ')}`,
      'a file belongs to one source',
    ],
  },
  'usage/encoding-of-no-file': {
    severity: 'error',
    zh: ({ name }) => [
      `--encoding ${name}=…：没有文件按文件名属于这个数据源`,
      `用 --source ${name}=文件 说明是哪个文件`,
    ],
    en: ({ name }) => [
      `--encoding ${name}=…: no file is known to be of this source by its name`,
      `say which file it is with --source ${name}=FILE`,
    ],
  },
  'usage/period-not-used': {
    severity: 'warning',
    zh: ({ claim, source }) => [
      `--source ${claim}：“${source}”的行不按文件的期间取数，这个期间没有用上`,
      '要按文件的期间取数，在计划里写 period: { of: file }；否则去掉 @ 和期间',
    ],
    en: ({ claim, source }) => [
      `--source ${claim}: nothing takes the rows of "${source}" by the period of their file, so it was not used`,
      'give the source period: { of: file } in the plan, or leave out the @ and the period',
    ],
  },
  'usage/output-is-input': {
    severity: 'error',
    zh: ({ file }) => [`不写“${file}”：它是本次运行要读的文件`, '换一个输出文件名'],
    en: ({ file }) => [
      `"${file}" is read by this run and was not written`,
      'choose another name for the output',
    ],
  },
  'usage/output-twice': {
    severity: 'error',
    zh: ({ file }) => [`--output“${file}”给了两次`, '每个输出用不同的文件名'],
    en: ({ file }) => [`--output "${file}" was given twice`, 'give each output a name of its own'],
  },
  'usage/one-file': {
    severity: 'error',
    zh: ({ command, files }) => [`${command} 一次只看一个文件，给出的是 ${list(files)}`, '只给一个文件'],
    en: ({ command, files }) => [
      `${command} looks at one file, and was given ${list(files)}`,
      'name one of them',
    ],
  },
  'usage/file-exists': {
    severity: 'error',
    zh: ({ file }) => [`“${file}”已经存在，没有写`, '换一个文件夹，或用 --force 覆盖'],
    en: ({ file }) => [
      `"${file}" is there already and was not written`,
      'choose another folder, or overwrite with --force',
    ],
  },
  'usage/cannot-write': {
    severity: 'error',
    zh: ({ file, error }) =>
      held(
        error,
        `写不了“${file}”：${writeErrorWords(error, 'zh')}`,
        '如果它正在 Excel 或 WPS 里打开，先关闭再重新运行',
      ),
    en: ({ file, error }) =>
      held(
        error,
        `"${file}" cannot be written: ${writeErrorWords(error, 'en')}`,
        'if it is open in a spreadsheet program, close it there and run this again',
      ),
  },
  'usage/cannot-print': {
    severity: 'error',
    zh: ({ error }) => [`写不了标准输出：${fileErrorWords(error, 'zh')}`],
    en: ({ error }) => [`standard output cannot be written: ${fileErrorWords(error, 'en')}`],
  },
};

// EPERM and EBUSY are what Windows answers where another program has the file open.
function held(error: string, message: string, hint: string): Sentences {
  return error === 'EPERM' || error === 'EBUSY' ? [message, hint] : [message];
}

// For a file that is about to be made, "no such file" means that its directory is missing.
function writeErrorWords(code: string, language: 'zh' | 'en'): string {
  if (code !== 'ENOENT') return fileErrorWords(code, language);
  return language === 'zh' ? '所在的文件夹不存在' : 'its directory does not exist';
}
