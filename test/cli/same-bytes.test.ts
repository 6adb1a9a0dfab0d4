import { expect, test } from 'vitest';
import { printedIn, type Surroundings } from '../support/same-bytes.ts';

// The same inputs give the same bytes on every machine; other versions of Node are compared by `npm run nodes`.
const here = printedIn({ env: { TZ: 'UTC', LC_ALL: 'C' } });

test('every call prints something, and every format is written', () => {
  expect(Object.keys(here)).toHaveLength(13);
  // Of nothing.
  expect(Object.values(here)).not.toContain(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

test.each<[string, Surroundings]>([
  ['Shanghai, in Chinese', { env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' } }],
  [
    'St. John’s, in Turkish, in another folder',
    { env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, below: '质量 2018/it’s' },
  ],
])('the same bytes in %s', { timeout: 120_000 }, (_, surroundings) => {
  expect(printedIn(surroundings)).toEqual(here);
});
