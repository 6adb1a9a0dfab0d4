import type { Language } from '../../model/plan/plan.ts';

/** The options of the program by what they are called in code. */
export type OptionName =
  | 'plan'
  | 'period'
  | 'asOf'
  | 'baseline'
  | 'format'
  | 'templateFormat'
  | 'output'
  | 'folder'
  | 'plans'
  | 'planOutput'
  | 'data'
  | 'force'
  | 'rows'
  | 'only'
  | 'by'
  | 'failures'
  | 'encoding'
  | 'source'
  | 'strict'
  | 'database'
  | 'timeout'
  | 'jobs'
  | 'hash'
  | 'lang'
  | 'quiet'
  | 'color'
  | 'version'
  | 'help';

/** What help texts say that other lists decide. */
export interface HelpFacts {
  readonly formats: readonly string[];
  readonly extensions: readonly string[];
  /** The documents that have a JSON Schema. */
  readonly documents: readonly string[];
}

type Words = Readonly<Record<Language, string>>;
type WordsWithFacts = Readonly<Record<Language, (facts: HelpFacts) => string>>;

/** What the program is, in one sentence. */
export const programWords: Words = {
  zh: '用各部门的 CSV 数据逐项核对行动计划的量化指标，精确到每一行依据。',
  en: 'Holds the quantitative targets of an action plan against the CSV data of its departments.',
};

/** The headings that commander prints, by its own. */
export const headings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
  },
  en: {},
};

/** The placeholders of a usage line. */
export const placeholders: Readonly<
  Record<Language, { readonly options: string; readonly command: string }>
> = {
  zh: { options: '[选项]', command: '<命令>' },
  en: { options: '[options]', command: '<command>' },
};

/** What each command does. */
export const commandWords: Readonly<Record<string, Words>> = {
  report: { zh: '核对每一项指标，打印报告', en: 'judge every target and print the report' },
  inspect: {
    zh: '说明一个文件是怎样读取的：编码、分隔符、表头、各列的类型',
    en: 'show how a file is read: encoding, delimiter, header, column types',
  },
  template: {
    zh: '为每个数据源生成一张空白表（CSV 或工作簿）和一份数据说明，供各部门填报',
    en: 'write a blank CSV or workbook for each source and a data dictionary, for departments to fill in',
  },
  validate: {
    zh: '检查各部门报来的数据文件，不下结论；--output problems.csv 或 problems.xlsx 列出全部问题，可退回修改，--output problems/ 每个单位一份',
    en: 'check the data files that departments send, without verdicts; --output problems.csv or problems.xlsx lists every problem, ready to send back, --output problems/ one list a department',
  },
  lint: { zh: '只检查计划文件', en: 'check the plan alone' },
  explain: {
    zh: '说明一项结论的由来：取了哪些行、什么条件、怎样计算、差多少',
    en: 'show how one verdict came about: rows, conditions, arithmetic, margin',
  },
  compare: {
    zh: '比较两份存下来的 JSON 报告：哪些不再达标、新达标，数值、目标和数据有什么变化',
    en: 'compare two saved JSON reports: what stopped passing or passes now, what changed in figures, targets and data',
  },
  trace: {
    zh: '核对政策文件里的每个数字是否都在计划里，计划里的每项指标是否都有原文',
    en: 'is every quantity of a policy document in the plan, and every target in the document?',
  },
  draft: {
    zh: '从政策文件起草一份计划，供人核定；打印在标准输出，或用 --output plan.yaml 写成文件',
    en: 'draft a first plan from a policy document, on standard output or with --output plan.yaml in a file',
  },
  schema: {
    zh: '打印 JSON Schema，供编辑器和读取结果的程序使用',
    en: 'print a JSON Schema, for editors and for programs that read the results',
  },
  completion: {
    zh: '打印 bash、zsh、fish 或 powershell 的命令补全脚本',
    en: 'print a script that has bash, zsh, fish or powershell complete commands and options',
  },
  help: { zh: '显示一个命令的帮助', en: 'show the help of a command' },
};

const always = (zh: string, en: string): WordsWithFacts => ({ zh: () => zh, en: () => en });

/** What each argument is. */
export const argumentWords: Readonly<Record<string, WordsWithFacts>> = {
  files: always(
    '数据文件、文件夹、带引号的通配符，或 -（标准输入）',
    'data files, directories, quoted globs, or - for standard input',
  ),
  plan: always(
    '计划文件；默认取 plan/ 中唯一的 *.yaml，其次取 plan-check.yaml',
    'the plan; else the one *.yaml in plan/, else plan-check.yaml',
  ),
  file: always('数据文件，或 -（标准输入）', 'a data file, or - for standard input'),
  before: always('较早的 JSON 报告，或 -（标准输入）', 'the earlier JSON report, or - for standard input'),
  after: always('较晚的 JSON 报告，或 -（标准输入）', 'the later JSON report, or - for standard input'),
  document: always(
    '政策文件：纯文本、Markdown 或网页，UTF-8、GB18030 或 UTF-16；-（标准输入）',
    'a policy document: plain text, Markdown or HTML in UTF-8, GB18030 or UTF-16; - for standard input',
  ),
  shell: always('bash、zsh、fish 或 powershell', 'bash, zsh, fish or powershell'),
  'target-id': always('指标的 id', "the target's id"),
  name: {
    zh: ({ documents }) => `哪一种文档：${documents.join('、')}（默认 plan）`,
    en: ({ documents }) => `of which document: ${documents.join(', ')} (else plan)`,
  },
};

/** What each option does. */
export const optionWords: Readonly<Record<OptionName, WordsWithFacts>> = {
  plan: always(
    '计划文件；默认取 plan/ 中唯一的 *.yaml，其次取 plan-check.yaml',
    'the plan; else the one *.yaml in plan/, else plan-check.yaml',
  ),
  plans: always(
    '计划文件，可以给几个或给一个文件夹：逐一核对；默认取 plan/ 中唯一的 *.yaml，其次取 plan-check.yaml',
    'the plan, or several, or a folder of plans: a report each; else the one *.yaml in plan/, else plan-check.yaml',
  ),
  period: always(
    '评价期间，代替计划里写的：2017、2017-H1、2017-Q2、2017-05 或 2017-05-01/2018-04-30',
    "the period judged, instead of the plan's: 2017, 2017-H1, 2017-Q2, 2017-05 or 2017-05-01/2018-04-30",
  ),
  asOf: always(
    '期末以前的核对：这一天以后的行不计，尚未到期的指标待定，并给出序时进度，如 2017-06-30',
    'judge before the end of the period: rows after this day do not count, targets that are not due yet are pending and held against the time gone by, as in 2017-06-30',
  ),
  baseline: always(
    '上年（或以前某期）存下来的 JSON 报告：每项指标列出那时的数值和变化',
    "an earlier JSON report, last year's: its figure and what changed since stand beside every target",
  ),
  format: {
    zh: ({ formats }) => `标准输出的格式：${formats.join('、')}（默认 ${formats[0] ?? ''}）`,
    en: ({ formats }) => `format of standard output: ${formats.join(', ')} (else ${formats[0] ?? ''})`,
  },
  templateFormat: {
    zh: ({ formats }) =>
      `空白表的格式：${formats.join('、')}（默认 ${formats[0] ?? ''}）；xlsx 带下拉列表、填写限制和一张填写说明`,
    en: ({ formats }) =>
      `format of the blank tables: ${formats.join(', ')} (else ${formats[0] ?? ''}); xlsx has drop-downs, checks of what is typed and a sheet that says what each column wants`,
  },
  output: {
    zh: ({ extensions }) => `另写一个文件，格式由扩展名决定：${extensions.join('、')}；可重复`,
    en: ({ extensions }) =>
      `also write a file, in the format of its extension: ${extensions.join(', ')}; repeatable`,
  },
  folder: always('写到哪个文件夹（默认 templates）', 'the folder to write to (else templates)'),
  planOutput: always(
    '把计划写到这个文件，而不是标准输出；已有的文件不覆盖',
    'write the plan to this file instead of standard output; a file that is there is kept',
  ),
  data: always(
    '数据文件、文件夹或加引号的通配符：由此写出数据源、推断算法；可重复',
    'data files, folders or quoted patterns to write sources and guess measures from; repeatable',
  ),
  force: always('覆盖已有的文件', 'overwrite files that are there'),
  rows: always(
    '每条记录打印成一行 JSON 数组：已解码、去引号，其余不动；--source NAME 从该数据源的表头开始',
    'print every record as a line with a JSON array: decoded and unquoted, else untouched; --source NAME starts at its header',
  ),
  only: always(
    '只核对这个指标、章节或责任单位；可重复',
    'judge only this target, section or owner; repeatable',
  ),
  by: always(
    '指标怎样排列：section 按章节（默认），owner 按责任单位，用于 table、markdown、html、xlsx；配合 --only 责任单位，就是交给这个单位的一页',
    'arrange the targets by section (default) or by owner, in table, markdown, html, xlsx; with --only OWNER it is the page to hand to that owner',
  ),
  failures: always('表格里不列已达标的指标', 'leave the targets that pass out of the table'),
  encoding: always(
    '数据文件的编码，ENC 用于全部，NAME=ENC 用于一个数据源：utf-8、gb18030、big5、shift_jis、windows-1252 等（WHATWG 的全部名称）；可重复',
    'encoding of the data files, ENC for all, NAME=ENC for one source: utf-8, gb18030, big5, shift_jis, windows-1252 … (every WHATWG label); repeatable',
  ),
  source: always(
    '说明文件属于哪个数据源：NAME=PATH，注明期间 NAME@2018=PATH，标准输入 NAME；可重复',
    'say which source a file is: NAME=PATH, with its period NAME@2018=PATH, standard input NAME; repeatable',
  ),
  database: always(
    '数据库地址，供计划中有 table: 或 query: 而没有给文件的数据源读取：[NAME=]URL，postgresql:、mysql:、clickhouse:、duckdb:；可重复，也可设 PLAN_CHECK_DATABASE',
    'where sources with a table: or query: and no file are read from: [NAME=]URL, postgresql:, mysql:, clickhouse:, duckdb:; repeatable (PLAN_CHECK_DATABASE does the same)',
  ),
  timeout: always(
    '数据库每次答复最多用几秒（默认 600）',
    'seconds a database may take for an answer (else 600)',
  ),
  jobs: always(
    '用几个线程读大文件（默认同处理器数）',
    'threads that read large files (else as many as the machine runs)',
  ),
  hash: always(
    '不算输入文件的 SHA-256，报告中留空',
    'leave out the SHA-256 of the inputs; the report says so',
  ),
  strict: always('退出码把警告当作错误', 'let warnings count as errors for the exit code'),
  lang: always('语言：zh 或 en（默认随计划）', "language: zh or en (else the plan's)"),
  quiet: always('标准错误只说错误', 'say nothing but errors on standard error'),
  color: always('不用颜色（也可设 NO_COLOR）', 'no colour (NO_COLOR does the same)'),
  version: always('显示版本', 'show the version'),
  help: always('显示帮助', 'show this help'),
};

/** What the exit codes mean, below the program's help. */
export const exitCodeWords: Words = {
  zh: `退出码：
  0   应判定的指标全部达标；validate：数据没有错误；compare：没有不再达标的指标；trace：没有遗漏、不符和无出处
  1   至少一项指标未达标（豁免的不算）；validate：数据有错误；compare：有指标不再达标；trace：有遗漏、不符或无出处
  2   用法或计划有误，或有文件打不开
  3   没有未达标的，但至少一项缺数据或数据有误
  70  程序自身的缺陷`,
  en: `Exit codes:
  0   every judged target passes; validate: the data have no errors; compare: nothing stopped passing; trace: nothing uncovered, different or orphaned
  1   at least one target fails and is not waived; validate: the data have errors; compare: something stopped passing; trace: the opposite of 0
  2   wrong usage, an error in the plan, or a file that cannot be opened
  3   nothing fails, but data is missing or wrong for at least one target
  70  a defect of the program`,
};
