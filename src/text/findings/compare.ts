import type { Language } from '../../model/plan/plan.ts';
import type { Catalogue } from '../entry.ts';
import { list } from '../words/phrases.ts';

type Nothing = Record<never, never>;

/** Codes of findings about saved reports, and what their sentences need beside the place. */
export type CompareArgs = {
  'compare/stdin-twice': Nothing;
  'compare/too-large': { megabytes: number };
  'compare/not-text': Nothing;
  'compare/empty': Nothing;
  'compare/not-json': Nothing;
  'compare/cut-short': Nothing;
  'compare/not-a-report': { format: string | null };
  'compare/other-version': { version: string; known: number };
  'compare/bad-report': { path: string; expected: readonly string[]; found: string | null };
  'compare/repeated-target': { id: string };
  'compare/nothing-in-common': Nothing;
  'compare/other-plan': { before: string; after: string };
  'compare/wrong-order': { before: string; after: string };
  'compare/same-report': Nothing;
  'compare/same-data': { files: readonly string[] };
  'compare/same-period': { period: string };
  'compare/only-part': { ids: readonly string[] };
  'compare/passing-gone': { ids: readonly string[] };
};

/** Findings about saved reports, one by one and side by side. */
export const compareFindings: Catalogue<CompareArgs> = {
  'compare/stdin-twice': {
    severity: 'error',
    zh: () => ['两份报告不能都从标准输入（-）读取', '其中一份给文件名'],
    en: () => ['both reports cannot come from standard input (-)', 'give the name of a file for one of them'],
  },
  'compare/too-large': {
    severity: 'error',
    zh: ({ megabytes }) => [`文件超过 ${megabytes} MB，不会是一份报告`, '检查文件是否给错'],
    en: ({ megabytes }) => [
      `the file has more than ${megabytes} MB, which no report has`,
      'see whether it is the file that was meant',
    ],
  },
  'compare/not-text': {
    severity: 'error',
    zh: () => ['文件不是 UTF-8 编码，读不了', '用 --output 报告.json 重新生成报告'],
    en: () => ['the file is not UTF-8 and cannot be read', 'make the report again with --output report.json'],
  },
  'compare/empty': {
    severity: 'error',
    zh: () => ['文件是空的', '用 --output 报告.json 重新生成报告；写入中断不会留下空文件'],
    en: () => [
      'the file is empty',
      'make the report again with --output report.json, which leaves no file empty when it is interrupted',
    ],
  },
  'compare/not-json': {
    severity: 'error',
    zh: () => ['从这里起不是 JSON', '给出 report --format json 或 --output 报告.json 生成的文件'],
    en: () => [
      'this is not JSON, from here on',
      'give a file that report --format json or --output report.json has made',
    ],
  },
  'compare/cut-short': {
    severity: 'error',
    zh: () => ['JSON 到这里就断了，文件不完整', '重新生成或重新传送完整的文件'],
    en: () => ['the JSON breaks off here: the file is not whole', 'make the file again, or send all of it'],
  },
  'compare/not-a-report': {
    severity: 'error',
    zh: ({ format }) => [
      format === null ? '这个 JSON 文件不是 plan-check 的报告' : `这是 ${format}，不是报告`,
      '给出 report --format json 或 --output 报告.json 生成的文件',
    ],
    en: ({ format }) => [
      format === null ? 'this JSON is no report of plan-check' : `this is a ${format}, not a report`,
      'give a file that report --format json or --output report.json has made',
    ],
  },
  'compare/other-version': {
    severity: 'error',
    zh: ({ version, known }) => [
      `报告的格式是第 ${version} 版，本程序只认识第 ${known} 版`,
      '用较新的 plan-check，或用本程序重新生成报告',
    ],
    en: ({ version, known }) => [
      `the report is of version ${version} of its format; this program knows version ${known}`,
      'use a later plan-check, or make the report again with this one',
    ],
  },
  'compare/bad-report': {
    severity: 'error',
    zh: ({ path, expected, found }) => [
      found === null
        ? `报告缺少 ${path}，应为${expectedWords(expected, 'zh')}`
        : `报告的 ${path} 应为${expectedWords(expected, 'zh')}，实际是 ${found}`,
      '报告可能被改动过：重新生成，或恢复原来的文件',
    ],
    en: ({ path, expected, found }) => [
      found === null
        ? `the report lacks ${path}, which should be ${expectedWords(expected, 'en')}`
        : `${path} of the report should be ${expectedWords(expected, 'en')} and is ${found}`,
      'it may have been changed: make it again, or go back to the file as it was',
    ],
  },
  'compare/repeated-target': {
    severity: 'error',
    zh: ({ id }) => [`报告里有两项指标的 id 都是“${id}”`, '报告可能被改动过：重新生成，或恢复原来的文件'],
    en: ({ id }) => [
      `the report has two targets with the id "${id}"`,
      'it may have been changed: make it again, or go back to the file as it was',
    ],
  },
  'compare/nothing-in-common': {
    severity: 'error',
    zh: () => ['两份报告没有一项相同的指标，没有可以比较的', '检查是否给错了文件；指标按 id 对应'],
    en: () => [
      'the reports have no target in common: there is nothing to compare',
      'see whether they are the files that were meant; targets are known by their ids',
    ],
  },
  'compare/other-plan': {
    severity: 'warning',
    zh: ({ before, after }) => [
      `两份报告出自不同的计划（${before}、${after}），按指标的 id 比较`,
      '同一计划逐年使用时，各年保持同一个 plan: 名称',
    ],
    en: ({ before, after }) => [
      `the reports are of different plans (${before}, ${after}) and were compared by the ids of their targets`,
      'a plan that is used year after year keeps its name under plan:',
    ],
  },
  'compare/wrong-order': {
    severity: 'warning',
    zh: ({ before, after }) => [`前一份报告的期间（${before}）在后一份（${after}）之后`, '先给较早的报告'],
    en: ({ before, after }) => [
      `the earlier report is of a later period (${before}) than the other (${after})`,
      'give the earlier one first',
    ],
  },
  'compare/same-report': {
    severity: 'note',
    zh: () => ['两份报告是同一份，一个字节都不差'],
    en: () => ['the two reports are one, byte for byte'],
  },
  'compare/same-data': {
    severity: 'warning',
    zh: ({ files }) => [
      `期间不同，${files.length} 个数据文件却一个字节都不差：${someOf(files, '、')}`,
      '可能又报了上年的文件，请向报送单位核实；跨年份的台账可以不管',
    ],
    en: ({ files }) => [
      `the periods differ, and ${files.length === 1 ? '1 data file is' : `${files.length} data files are`} the same, byte for byte: ${someOf(files, ', ')}`,
      "this may be last year's file again: ask whoever sent it; a register of several years may stay as it is",
    ],
  },
  'compare/same-period': {
    severity: 'warning',
    zh: ({ period }) => [
      `基期报告和本次是同一期间（${period}），变化是与上次运行相比，不是与上年相比`,
      '要与上年比较，给出上年的报告；要看重新运行改变了什么，用 plan-check compare',
    ],
    en: ({ period }) => [
      `the baseline is of the same period (${period}): the changes are since that run, not since last year`,
      "give last year's report; for what changed between two runs there is plan-check compare",
    ],
  },
  'compare/only-part': {
    severity: 'warning',
    zh: ({ ids }) => [
      `两份报告出自同一份计划，但这些指标只在其中一份里：${list(ids)}`,
      '其中一份很可能用了 --only；比较前用同样的选项重新生成',
    ],
    en: ({ ids }) => [
      `the reports are of one plan, but these targets are in one of them alone: ${list(ids)}`,
      'one of them was probably made with --only: make both with the same options',
    ],
  },
  'compare/passing-gone': {
    severity: 'warning',
    zh: ({ ids }) => [
      `原来达标、现在没有了的指标：${list(ids)}`,
      '确认它们是有意从计划里去掉的；改了 id 的指标保持原来的标题和口径就能对上',
    ],
    en: ({ ids }) => [
      `targets that passed and are gone: ${list(ids)}`,
      'see that the plan means to leave them out; one with a new id is known by its title and measure',
    ],
  },
};

const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '<string>': { zh: '文本', en: 'a text' },
  '<number>': { zh: '数', en: 'a number' },
  '<int>': { zh: '整数', en: 'a whole number' },
  '<boolean>': { zh: ' true 或 false', en: 'true or false' },
  '<array>': { zh: '列表', en: 'a list' },
  '<tuple>': { zh: '两项的列表', en: 'a list of two' },
  '<object>': { zh: '对象', en: 'an object' },
  '<date>': { zh: '日期（2017-12-31）', en: 'a day (2017-12-31)' },
  '<hash>': { zh: ' SHA-256（64 位十六进制）', en: 'a SHA-256 (64 hexadecimal digits)' },
  '<exact>': { zh: '写成文本的精确数（"0.98"、"1/3"）', en: 'an exact number as a text ("0.98", "1/3")' },
};

function expectedWords(expected: readonly string[], language: Language): string {
  const [only = ''] = expected;
  const kind = expected.length === 1 ? kinds[only]?.[language] : undefined;
  return (
    kind ??
    `${language === 'zh' ? ' ' : ''}${expected.join(language === 'zh' ? '、' : ', ')}${language === 'zh' ? ' 之一' : ''}`
  );
}

const mostFiles = 5;

function someOf(files: readonly string[], separator: string): string {
  return files.length <= mostFiles
    ? files.join(separator)
    : `${files.slice(0, mostFiles).join(separator)} ..`;
}
