import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

const bill = '月份,用电总量,用水总量\n2015-01,100,50\n2024-01,90,40\n2025-01,80,39\n';
const table = (document: string): string => folderOf({ 'document.txt': document, '能源月报.csv': bill });

/** The lines of a draft that say how its targets are measured, and whether it lints clean. */
async function measures(folder: string): Promise<readonly [number, readonly string[]]> {
  const drafting = fakeWorld(folder, [
    'draft',
    'document.txt',
    '--data',
    '*.csv',
    '--output',
    'plan.yaml',
    '--quiet',
  ]);
  expect([await run(drafting), drafting.stderr.text()]).toEqual([0, '']);
  const world = fakeWorld(folder, ['lint', 'plan.yaml', '--format', 'json']);
  const code = await run(world);
  const { sections } = JSON.parse(world.stdout.text()) as { sections: { targets: { measure: string }[] }[] };
  return [code, sections.flatMap(({ targets }) => targets.map((each) => each.measure))];
}

test.each([
  ['since a year', '某市2025年能源计划', '用电总量比2015年下降15%', /2015/],
  ['since a year that stands first', '某市2025年能源计划', '较2015年，用电总量下降15%', /2015/],
  ['since the year before', '某市2025年能源计划', '用水总量比上年下降3%', /同比|上年/],
  ['of a plan without a period', '某市节能工作意见', '用电总量比2015年下降15%', /待定/],
])('a change is drafted as growth: %s', async (_, title, promise, measure) => {
  const [code, said] = await measures(table(`${title}\n\n一、目标\n（一）节能。${promise}。\n`));
  expect([code, said.length]).toEqual([0, 1]);
  expect(said[0]).toMatch(measure);
});

test('--encoding is that of the data', async () => {
  const folder = folderOf({ 'document.txt': '某市2025年能源计划\n\n一、目标\n用電總量不超过90。\n' });
  // 月份, 電量 in Big5.
  const head = Buffer.from([0xa4, 0xeb, 0xa5, 0xf7, 0x2c, 0xb9, 0x71, 0xb6, 0x71, 0x0a]);
  writeFileSync(join(folder, 'a.csv'), Buffer.concat([head, Buffer.from('2025-01,80\n')]));
  const world = fakeWorld(folder, [
    'draft',
    'document.txt',
    '--data',
    '*.csv',
    '--encoding',
    'big5',
    '--quiet',
  ]);
  expect(await run(world)).toBe(0);
  expect(world.stdout.text()).toContain('header: 電量');
});
