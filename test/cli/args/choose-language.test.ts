import { expect, test } from 'vitest';
import { askedLanguage, localeLanguage, writtenLanguage } from '../../../src/cli/args/choose-language.ts';

test.each([
  [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US', 'zh'],
  [{ LC_ALL: '', LANG: 'zh_CN.GB18030' }, 'en-US', 'zh'],
  [{ LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, 'zh-CN', 'en'],
  [{ LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
  [{}, 'zh-Hans-CN', 'zh'],
  [{}, 'de-DE', 'en'],
])('the locale %o on a %s system is %s', (env, system, language) => {
  expect(localeLanguage({ env, systemLocale: () => system })).toBe(language);
});

test.each([
  [['report', '--lang', 'zh'], 'zh'],
  [['--lang=en', 'report'], 'en'],
  [['--lang', 'zh', '--lang', 'en'], 'en'],
  [['report', '--lang', 'fr'], null],
  [['report', '--', '--lang', 'zh'], null],
  [['report', '--lang'], null],
])('%o asks for %s', (argv, language) => {
  expect(askedLanguage(argv)).toBe(language);
});

test.each([
  ['plan: a\nlanguage: zh\n', 'zh'],
  ['language: "en" # both\n', 'en'],
  ["language : 'zh'", 'zh'],
  ['note: language: zh', null],
  ['sources:\n  language: zh', null],
  ['language: zhx', null],
  ['language: fr', null],
])('%j is written in %s', (text, language) => {
  expect(writtenLanguage(text)).toBe(language);
});
