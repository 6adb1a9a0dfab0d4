import type { Catalogue } from '../../entry.ts';

/** Codes of findings about the YAML of a plan, and what their sentences need. */
export type PlanYamlArgs = {
  'plan/not-yaml': { reason: string; detail: string };
  'plan/quote-this': { written: string; quoted: string; reason: string };
  'plan/cut-by-comment': { key: string; kept: string; comment: string };
  'plan/tab-indent': Record<never, never>;
  'plan/wide-colon': { key: string };
  'plan/never-closed': { char: string };
  'plan/yaml-feature': { feature: string; written: string };
  'plan/duplicate-key': { key: string };
  'plan/several-documents': Record<never, never>;
  'plan/empty': Record<never, never>;
  'plan/too-deep': Record<never, never>;
  'plan/too-large': { characters: number };
  'plan/control-character': { code: string };
};

type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** What YAML's own errors come to, by the error's code. */
const reasons: Words = {
  BAD_DQ_ESCAPE: [
    '双引号里有 YAML 不认识的反斜杠转义',
    'a backslash in double quotes begins no escape that YAML knows',
  ],
  BAD_INDENT: ['缩进与同一层的其他行不一致', 'the indentation differs from the other lines of its level'],
  BAD_SCALAR_START: ['这个值以 YAML 的特殊字符开头', 'the value begins with a character that YAML reserves'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里出现了两个“键: 值”', 'there are two "key: value" on one line'],
  BLOCK_IN_FLOW: ['方括号或花括号里不能再用缩进写法', 'inside brackets, the indented style cannot be used'],
  KEY_OVER_1024_CHARS: ['键太长', 'the key is too long'],
  MISSING_CHAR: ['少了一个冒号、逗号、引号或括号', 'a colon, comma, quote or bracket is missing'],
  MULTILINE_IMPLICIT_KEY: [
    '键必须写在一行之内，后面跟冒号和空格',
    'a key stands on one line, followed by a colon and a space',
  ],
  BAD_DIRECTIVE: [
    '以 % 开头的行是 YAML 的指令，计划里用不到',
    'a line that begins with % is a directive of YAML, which a plan does not need',
  ],
  TAB_AS_INDENT: ['缩进用了制表符', 'a tab is used for indentation'],
  UNEXPECTED_TOKEN: ['这里出现了 YAML 没有料到的字符', 'YAML does not expect this here'],
};

/** Why YAML misreads a value that people write without quotes. */
const misreadings: Words = {
  block: [
    'YAML 把开头的 > 和 | 当作多行文本的记号',
    'YAML takes a leading > or | for the mark of a text block',
  ],
  alias: ['YAML 把开头的 * 当作引用', 'YAML takes a leading * for an alias'],
  anchor: ['YAML 把开头的 & 当作锚点', 'YAML takes a leading & for an anchor'],
  tag: ['YAML 把开头的 ! 当作类型标记', 'YAML takes a leading ! for a tag'],
  reserved: ['YAML 不许值以这个字符开头', 'YAML lets no value begin with this character'],
  interval: ['YAML 把方括号当作列表', 'YAML takes the brackets for a list'],
  braces: ['YAML 把花括号当作键和值', 'YAML takes the braces for keys and values'],
  colon: ['YAML 把冒号加空格当作又一个键', 'YAML takes a colon and a space for another key'],
  comment: ['YAML 把 # 和后面的括号当作注释', 'YAML takes the # and the bracket behind it for a comment'],
  quotes: ['引号结束之后还有文字', 'there is text after the closing quote'],
  dash: ['YAML 把开头的 - 或 ? 当作列表或键的记号', 'YAML takes a leading - or ? for a list item or a key'],
};

const features: Words = {
  anchor: ['锚点', 'an anchor'],
  alias: ['引用', 'an alias'],
  tag: ['类型标记', 'a tag'],
  merge: ['合并键', 'a merge key'],
  key: ['不是文字的键', 'a key that is not a text'],
};

/** Findings about the YAML of a plan. */
export const planYamlFindings: Catalogue<PlanYamlArgs> = {
  'plan/not-yaml': {
    severity: 'error',
    zh: ({ reason, detail }) => [
      `这一行不是有效的 YAML：${reasons[reason]?.[0] ?? detail}`,
      '检查这一行和上一行的缩进、冒号、引号和括号',
    ],
    en: ({ reason, detail }) => [
      `this line is not valid YAML: ${reasons[reason]?.[1] ?? detail}`,
      'look at the indentation, colons, quotes and brackets of this line and the one above',
    ],
  },
  'plan/quote-this': {
    severity: 'error',
    zh: ({ written, quoted, reason }) => [
      `“${shortened(written)}”要加引号：${misreadings[reason]?.[0] ?? 'YAML 会读错'}`,
      `写成 ${shortened(quoted)}`,
    ],
    en: ({ written, quoted, reason }) => [
      `"${shortened(written)}" needs quotes: ${misreadings[reason]?.[1] ?? 'YAML misreads it'}`,
      `write ${shortened(quoted)}`,
    ],
  },
  'plan/cut-by-comment': {
    severity: 'warning',
    zh: ({ key, kept, comment }) => [
      `${key} 只读到“${shortened(kept)}”，后面的“${shortened(comment)}”被当作注释`,
      `若是正文，给整个值加引号；若是注释，在 # 后面空一格`,
    ],
    en: ({ key, kept, comment }) => [
      `${key} ends at "${shortened(kept)}": "${shortened(comment)}" is taken for a comment`,
      'put the whole value in quotes if it is text, or a space behind the # if it is a comment',
    ],
  },
  'plan/tab-indent': {
    severity: 'error',
    zh: () => ['缩进用了制表符，YAML 只认空格', '把行首的制表符换成空格'],
    en: () => [
      'the line is indented with a tab; YAML takes spaces only',
      'replace the tabs at its beginning by spaces',
    ],
  },
  'plan/wide-colon': {
    severity: 'error',
    zh: ({ key }) => [`“${key}”后面是全角冒号，YAML 不把它当作键`, `写成 ${key}: ，半角冒号后空一格`],
    en: ({ key }) => [
      `there is a full-width colon behind "${key}", so YAML sees no key`,
      `write "${key}: " with an ASCII colon and a space`,
    ],
  },
  'plan/never-closed': {
    severity: 'error',
    zh: ({ char }) => [`这里的 ${char} 没有结束`, `在值的末尾补上 ${closing(char)}`],
    en: ({ char }) => [
      `the ${char} that opens here is never closed`,
      `add ${closing(char)} at the end of the value`,
    ],
  },
  'plan/yaml-feature': {
    severity: 'error',
    zh: ({ feature, written }) => [
      `计划里不能用 YAML 的${features[feature]?.[0] ?? feature}${written === '' ? '' : ` ${shortened(written)}`}`,
      feature === 'key'
        ? '键要写成一个词'
        : `把内容完整写出来；若是普通文字，加引号${written === '' ? '' : `：${shortened(`"${written}"`)}`}`,
    ],
    en: ({ feature, written }) => [
      `${features[feature]?.[1] ?? feature} of YAML cannot be used in a plan${written === '' ? '' : `: ${shortened(written)}`}`,
      feature === 'key'
        ? 'write the key as one word'
        : `write the content out; if it is just text, put it in quotes${written === '' ? '' : `: ${shortened(`"${written}"`)}`}`,
    ],
  },
  'plan/duplicate-key': {
    severity: 'error',
    zh: ({ key }) => [`同一处写了两次“${key}”`, '只留一个，或改名'],
    en: ({ key }) => [`"${key}" is written twice in one place`, 'keep one of them, or rename it'],
  },
  'plan/several-documents': {
    severity: 'error',
    zh: () => ['文件里有不止一份 YAML 文档', '一个文件写一份计划，去掉 --- 分隔线'],
    en: () => [
      'there is more than one YAML document in the file',
      'write one plan a file, without --- between its parts',
    ],
  },
  'plan/empty': {
    severity: 'error',
    zh: () => ['计划文件里什么也没有', '从 plan、sources、sections 写起'],
    en: () => ['the plan is empty', 'begin with plan, sources and sections'],
  },
  'plan/too-deep': {
    severity: 'error',
    zh: () => ['嵌套太深', '检查是否漏了右括号'],
    en: () => ['the nesting is too deep', 'look for a bracket that is not closed'],
  },
  'plan/too-large': {
    severity: 'error',
    zh: ({ characters }) => [`计划文件太大，有 ${characters} 个字符`, '检查是否给错了文件'],
    en: ({ characters }) => [
      `the plan is too large: ${characters} characters`,
      'see whether this is the right file',
    ],
  },
  'plan/control-character': {
    severity: 'error',
    zh: ({ code }) => [`计划里有控制字符 ${code}`, '删去这个字符；若整个文件都是乱码，它可能不是文本文件'],
    en: ({ code }) => [
      `the plan holds the control character ${code}`,
      'delete it; if there are many, the file is probably no text file',
    ],
  },
};

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 78)}..` : text;
}

function closing(char: string): string {
  return char === '[' ? ']' : char === '{' ? '}' : char;
}
