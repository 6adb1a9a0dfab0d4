import { type Catalogue, en, zh } from '../entry.ts';
import { fileErrorWords } from '../words/phrases.ts';
import { type UsageFileArgs, usageFileFindings } from './usage-files.ts';

/** Codes of findings about how the program was called, and what their sentences need. */
export type UsageArgs = UsageFileArgs & {
  'usage/unknown-command': { name: string; nearest: string | null; known: readonly string[] };
  'usage/unknown-option': { name: string; nearest: string | null; command: string };
  'usage/option-needs-value': { option: string };
  'usage/missing-argument': { name: string; command: string };
  'usage/too-many-arguments': { command: string };
  'usage/bad-option-value': {
    option: string;
    value: string;
    expected: readonly string[];
    nearest: string | null;
  };
  'usage/plan-not-found': { looked: readonly string[] };
  'usage/several-plans': { files: readonly string[] };
  'usage/plan-given-twice': { files: readonly string[] };
  'usage/plan-unreadable': { path: string; error: string; nearest: string | null };
  'usage/plan-not-utf8': Record<never, never>;
  'usage/plan-not-used': { file: string };
  'usage/bad-day': { option: string; value: string };
  'usage/as-of-needs-period': Record<never, never>;
  'usage/as-of-before-period': { day: string; from: string; to: string };
  'usage/not-with': { option: string; other: string };
  'usage/unknown-target': { name: string; nearest: string | null };
  'usage/retired-target': { name: string; reason: string };
  'usage/unknown-selection': { name: string; nearest: string | null };
  'usage/unknown-schema': { name: string; nearest: string | null; expected: readonly string[] };
  'usage/unknown-shell': { name: string; nearest: string | null; expected: readonly string[] };
};

/** Findings about how the program was called. */
export const usageFindings: Catalogue<UsageArgs> = {
  ...usageFileFindings,
  'usage/unknown-command': {
    severity: 'error',
    zh: ({ name, nearest, known }) => zh(`没有“${name}”这个命令`, nearest, `可用的命令：${known.join('、')}`),
    en: ({ name, nearest, known }) =>
      en(`there is no command "${name}"`, nearest, `the commands are ${known.join(', ')}`),
  },
  'usage/unknown-option': {
    severity: 'error',
    zh: ({ name, nearest, command }) =>
      zh(`没有 ${name} 这个选项`, nearest, `全部选项见 plan-check ${command} --help`),
    en: ({ name, nearest, command }) =>
      en(`there is no option ${name}`, nearest, `see plan-check ${command} --help for all of them`),
  },
  'usage/option-needs-value': {
    severity: 'error',
    zh: ({ option }) => [`选项 ${option} 后面要有值`],
    en: ({ option }) => [`the option ${option} needs a value`],
  },
  'usage/missing-argument': {
    severity: 'error',
    zh: ({ name, command }) => [`缺少参数 ${name}`, `用法见 plan-check ${command} --help`],
    en: ({ name, command }) => [`the argument ${name} is missing`, `see plan-check ${command} --help`],
  },
  'usage/too-many-arguments': {
    severity: 'error',
    zh: ({ command }) => ['参数给多了', `用法见 plan-check ${command} --help`],
    en: ({ command }) => ['more arguments than the command takes', `see plan-check ${command} --help`],
  },
  'usage/bad-option-value': {
    severity: 'error',
    zh: ({ option, value, expected, nearest }) =>
      zh(`${option} 不能是“${value}”，应为 ${expected.join('、')}`, nearest),
    en: ({ option, value, expected, nearest }) =>
      en(`${option} cannot be "${value}"; expected ${expected.join(', ')}`, nearest),
  },
  'usage/plan-not-found': {
    severity: 'error',
    zh: ({ looked }) => [`没有找到计划文件，找过：${looked.join('、')}`, '用 --plan FILE 指定计划文件'],
    en: ({ looked }) => [
      `no plan was found; looked for ${looked.join(', ')}`,
      'name the plan with --plan FILE',
    ],
  },
  'usage/several-plans': {
    severity: 'error',
    zh: ({ files }) => [`有不止一个计划文件：${files.join('、')}`, '用 --plan FILE 指定其中一个'],
    en: ({ files }) => [`there is more than one plan: ${files.join(', ')}`, 'choose one with --plan FILE'],
  },
  'usage/plan-given-twice': {
    severity: 'error',
    zh: ({ files }) => [`给了两个计划文件：${files.join('、')}`, '只给一个'],
    en: ({ files }) => [`two plans were given: ${files.join(', ')}`, 'give one of them'],
  },
  'usage/plan-unreadable': {
    severity: 'error',
    zh: ({ path, error, nearest }) => zh(`打不开计划文件“${path}”：${fileErrorWords(error, 'zh')}`, nearest),
    en: ({ path, error, nearest }) =>
      en(`the plan "${path}" cannot be opened: ${fileErrorWords(error, 'en')}`, nearest),
  },
  'usage/plan-not-utf8': {
    severity: 'error',
    zh: () => ['计划文件不是 UTF-8 编码，这一行有无法解码的字节', '在编辑器里另存为 UTF-8'],
    en: () => [
      'the plan is not UTF-8: this line has bytes that do not decode',
      'save it as UTF-8 in your editor',
    ],
  },
  'usage/plan-not-used': {
    severity: 'warning',
    zh: ({ file }) => [`计划“${file}”有误，这次没有用到它`, '用 plan-check lint 查看计划中的问题'],
    en: ({ file }) => [
      `the plan "${file}" has errors and was left aside`,
      'plan-check lint says what they are',
    ],
  },
  'usage/bad-day': {
    severity: 'error',
    zh: ({ option, value }) => [`${option} 应为日历上的一天，“${value}”不是`, '写成 2017-06-30'],
    en: ({ option, value }) => [
      `${option} is a day of the calendar, and "${value}" is none`,
      'write it as in 2017-06-30',
    ],
  },
  'usage/as-of-needs-period': {
    severity: 'error',
    zh: () => [
      '计划没有 period，--as-of 无从说起：不知道期间何时开始、何时结束',
      '在计划里写 period:，或同时给出 --period 2017',
    ],
    en: () => [
      'the plan has no period, so that no day is before its end: --as-of says nothing',
      'add period: to the plan, or give --period 2017 as well',
    ],
  },
  'usage/as-of-before-period': {
    severity: 'error',
    zh: ({ day, from, to }) => [
      `--as-of ${day}：评价期间（${from} 至 ${to}）那时还没有开始`,
      `给出 ${from} 以后的日期；若要评价另一期间，用 --period 指定`,
    ],
    en: ({ day, from, to }) => [
      `--as-of ${day}: the period judged, ${from} to ${to}, had not begun`,
      `give a day from ${from} on; name another period with --period`,
    ],
  },
  'usage/not-with': {
    severity: 'error',
    zh: ({ option, other }) => [`${option} 不能和 ${other} 一起用`, '去掉其中一个'],
    en: ({ option, other }) => [`${option} does not go with ${other}`, 'leave one of them out'],
  },
  'usage/unknown-target': {
    severity: 'error',
    zh: ({ name, nearest }) => zh(`计划里没有“${name}”这个指标`, nearest, '用 plan-check lint 查看全部指标'),
    en: ({ name, nearest }) =>
      en(`the plan has no target "${name}"`, nearest, 'plan-check lint lists all of them'),
  },
  'usage/retired-target': {
    severity: 'error',
    zh: ({ name, reason }) => [`指标“${name}”已不再考核：${reason}`, '用 plan-check lint 查看现行的指标'],
    en: ({ name, reason }) => [
      `the target "${name}" is no longer in force: ${reason}`,
      'plan-check lint lists those that are',
    ],
  },
  'usage/unknown-selection': {
    severity: 'error',
    zh: ({ name, nearest }) => zh(`--only ${name}：计划里没有这个指标、章节或责任单位`, nearest),
    en: ({ name, nearest }) => en(`--only ${name}: the plan has no such target, section or owner`, nearest),
  },
  'usage/unknown-schema': {
    severity: 'error',
    zh: ({ name, nearest, expected }) =>
      zh(`没有“${name}”的 JSON Schema`, nearest, `可用的有：${expected.join('、')}`),
    en: ({ name, nearest, expected }) =>
      en(`there is no JSON Schema of "${name}"`, nearest, `there are those of ${expected.join(', ')}`),
  },
  'usage/unknown-shell': {
    severity: 'error',
    zh: ({ name, nearest, expected }) =>
      zh(`没有“${name}”的命令补全`, nearest, `可用的有：${expected.join('、')}`),
    en: ({ name, nearest, expected }) =>
      en(`there is no completion for "${name}"`, nearest, `there are those for ${expected.join(', ')}`),
  },
};
