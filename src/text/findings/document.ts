import type { Catalogue } from '../entry.ts';
import { type FileKind, fileErrorWords, fileKindWords } from '../words/phrases.ts';

type Nothing = Record<never, never>;

/** Codes of findings about a policy document, and what their sentences need beside the place. */
export type DocumentArgs = {
  'document/not-text': { kind: FileKind };
  'document/undecodable': { offset: number; encoding: string };
  'document/damaged-gzip': Nothing;
  'document/empty': Nothing;
  'document/unreadable': { error: string };
  'document/no-quantities': Nothing;
  'document/nothing-for-targets': Nothing;
  'document/draft-too-large': { characters: number; most: number };
};

/** Findings about a policy document. */
export const documentFindings: Catalogue<DocumentArgs> = {
  'document/not-text': {
    severity: 'error',
    zh: ({ kind }) => [
      `这不是文本，而是${fileKindWords[kind].zh}`,
      kind === 'pdf' || kind === 'image'
        ? '把文字复制出来（扫描件先做文字识别），存成 .txt 再用'
        : '在原来的程序里另存为纯文本（.txt）或网页（.html）再用',
    ],
    en: ({ kind }) => [
      `the document is no text but ${fileKindWords[kind].en}`,
      kind === 'pdf' || kind === 'image'
        ? 'copy its text (after text recognition, if it is a scan) into a .txt file'
        : 'save it as plain text (.txt) or as a web page (.html) in the program it comes from',
    ],
  },
  'document/undecodable': {
    severity: 'error',
    zh: ({ offset, encoding }) => [
      `第 ${offset} 个字节起不是 ${encoding} 文字，读不了`,
      '另存为 UTF-8 文本；编码认错时用 --encoding 指定（utf-8、gb18030、utf-16le、utf-16be）',
    ],
    en: ({ offset, encoding }) => [
      `the bytes from offset ${offset} on are no ${encoding} text and cannot be read`,
      'save it as UTF-8 text; where the encoding was taken for another, name it with --encoding (utf-8, gb18030, utf-16le, utf-16be)',
    ],
  },
  'document/damaged-gzip': {
    severity: 'error',
    zh: () => ['gzip 压缩文件已损坏或不完整，解不开', '解压后再用，或重新传送完整的文件'],
    en: () => [
      'the gzip file is damaged or cut short and cannot be unpacked',
      'unpack it first, or get the whole file again',
    ],
  },
  'document/empty': {
    severity: 'error',
    zh: () => ['文件里没有文字', '确认给的是文件正文；扫描件要先做文字识别'],
    en: () => [
      'the document has no text',
      'make sure it is the right file; a scan needs text recognition first',
    ],
  },
  'document/unreadable': {
    severity: 'error',
    zh: ({ error }) => [`文件读不了：${fileErrorWords(error, 'zh')}`],
    en: ({ error }) => [`the document cannot be read: ${fileErrorWords(error, 'en')}`],
  },
  'document/no-quantities': {
    severity: 'warning',
    zh: () => ['文件里没有找到量化指标', '确认给的是有目标数字的正文，而不是目录、附件清单或图片说明'],
    en: () => [
      'no quantity was found in the document',
      'make sure it is the text with the figures, and no table of contents or list of annexes',
    ],
  },
  'document/nothing-for-targets': {
    severity: 'error',
    zh: () => [
      '文件里的数量都写不成指标（例如“三分之二以上”“不低于上年”），没有起草计划',
      '确认给的是有目标数字的正文；或者手工写计划，这些数量写进 untracked',
    ],
    en: () => [
      'none of the document’s quantities can be a target (such as “two thirds”, “no less than last year”); no plan was drafted',
      'make sure it is the text with the figures, or write a plan by hand and list these quantities under untracked',
    ],
  },
  'document/draft-too-large': {
    severity: 'error',
    zh: ({ characters, most }) => [
      `起草的计划有 ${characters} 个字符，超过计划文件的上限 ${most}，没有写出`,
      '把文件按章节分成几份，分别起草',
    ],
    en: ({ characters, most }) => [
      `the drafted plan has ${characters} characters, a plan may have ${most}; it was not written`,
      'cut the document into its chapters and draft a plan from each',
    ],
  },
};
