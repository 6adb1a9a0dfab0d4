import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/model/verdict/verdict.ts';
import { labelsOf } from '../../src/text/labels.ts';
import { type Role, reasonWords, roleWords } from '../../src/text/words/judgement-words.ts';

const reasons: Readonly<Record<Reason, true>> = {
  'source-missing': true,
  'column-missing': true,
  'no-rows': true,
  'no-rows-in-period': true,
  'other-period': true,
  'nothing-to-average': true,
  'zero-denominator': true,
  'negative-base': true,
  'units-missing': true,
  'several-values': true,
  'tied-values': true,
  'not-done': true,
  'not-begun': true,
  'rows-later': true,
  'coarse-date': true,
  'judged-at-end': true,
  'stated-later': true,
  errors: true,
};
const roles: Readonly<Record<Role, true>> = {
  numerator: true,
  denominator: true,
  part: true,
  current: true,
  'year-ago': true,
  previous: true,
  against: true,
};

// Every label of a language as a path and a text; functions are called with arguments that fit most of them.
function textsOf(labels: object, path = ''): readonly [path: string, text: string][] {
  return Object.entries(labels).flatMap(([key, label]): readonly [string, string][] => {
    if (typeof label === 'string') return [[path + key, label]];
    if (typeof label === 'function') return [[path + key, called(label)]];
    return textsOf(label, `${path}${key}.`);
  });
}

const unfit = /undefined|null|NaN|\[object/;

// The first arguments that fit; those of no kind that is tried here would need a kind of their own.
function called(label: (...args: readonly unknown[]) => unknown): string {
  const dummies = [
    ['甲', '乙', '丙'],
    [2, 3, 4],
    ['甲', 3, 2],
    [3, '甲', '乙'],
    [3, 'error', '甲'],
    ['error', 3, '甲'],
    ['甲', 3, 'error'],
    [['甲', '乙'], ['丙'], []],
    ['甲', [2, 3], true],
    ['甲', 'largest'],
  ];
  const texts = dummies.flatMap((args) => {
    try {
      return [String(label(...args))];
    } catch {
      return [];
    }
  });
  return texts.find((text) => !unfit.test(text)) ?? texts[0] ?? '';
}

describe('labels', () => {
  const zh = textsOf(labelsOf('zh'));
  const en = new Map(textsOf(labelsOf('en')));

  it('are there in both languages', () => {
    expect([...en.keys()]).toEqual(zh.map(([path]) => path));
    expect(zh.length).toBeGreaterThan(80);
  });

  it.each(zh)('%s differs between them', (path, text) => {
    expect(text).not.toBe('');
    expect(en.get(path)).not.toBe('');
    // A name is the same in every language.
    if (!/^[A-Z0-9 -]+$/.test(text)) expect(en.get(path)).not.toBe(text);
    expect(text).not.toMatch(unfit);
    expect(en.get(path)).not.toMatch(unfit);
  });

  it('hold no character of ambiguous width', () => {
    for (const [path, text] of [...zh, ...en]) expect(text, path).not.toMatch(/[“”‘’…—·×→≥≤±‰①-⑳─-▟●]/);
  });
});

describe('reasons and roles', () => {
  it.each([
    ...Object.keys(reasons).map((reason) => [
      reasonWords(reason as Reason, 'zh'),
      reasonWords(reason as Reason, 'en'),
    ]),
    ...Object.keys(roles).map((role) => [roleWords(role as Role, 'zh'), roleWords(role as Role, 'en')]),
  ])('%s / %s', (zh, en) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[a-z]/);
  });
});
