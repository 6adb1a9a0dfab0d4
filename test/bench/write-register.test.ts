import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportAnswers } from '../../bench/contests/report-answers.ts';
import { manyTargets } from '../../bench/plans/many-targets.ts';
import { smallPlan } from '../../bench/plans/small-plan.ts';
import { validationPlan, workloadPlan } from '../../bench/plans/workload-plan.ts';
import { answerLine } from '../../bench/register/answers.ts';
import { writeRegister, type Register, type Variant } from '../../bench/register/write-register.ts';
import { folderOf } from '../cli/fake-world.ts';
import { judgePlan } from '../support/judge-plan.ts';

const bytes = 300_000;
const variants: readonly Variant[] = ['plain', 'gb18030', 'full-width', 'stray-quote'];

function written(variant: Variant, seed = 'a'): Register & { readonly content: Buffer } {
  const register = writeRegister(join(folderOf({}), 'made-up', 'r.csv'), { seed, bytes, variant });
  return { ...register, content: readFileSync(register.path) };
}

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('the made-up register', () => {
  test('is the same for the same seed, and another for another', () => {
    const first = written('plain');
    expect(hashOf(written('plain').content)).toBe(hashOf(first.content));
    expect(hashOf(written('plain', 'b').content)).not.toBe(hashOf(first.content));
    // What was measured once can be measured again: a change of the generator is a change of this line.
    expect(hashOf(first.content)).toBe('247f34d2c37b4d793643070a09e02be1a0afe93fbadf80e56d9302d6eda10188');
  });

  test('has the size and the shape it says', () => {
    const { content, rows, bytes: length } = written('plain');
    const text = content.toString();
    const perRow = content.length / rows;
    const quoted = text.match(/,"(?:[^"]|"")*"\n/g) ?? [];
    expect(length).toBe(content.length);
    expect(length - bytes).toBeGreaterThanOrEqual(0);
    expect(length - bytes).toBeLessThan(1000);
    expect(perRow).toBeGreaterThan(140);
    expect(perRow).toBeLessThan(160);
    expect(quoted.length / rows).toBeGreaterThan(0.1);
    expect(quoted.length / rows).toBeLessThan(0.14);
    expect(quoted.some((cell) => cell.slice(0, -1).includes('\n'))).toBe(true);
    expect(quoted.some((cell) => cell.includes('""'))).toBe(true);
    expect(text.split('\n', 1)[0]?.split(',')).toHaveLength(12);
  });

  test('has the same rows in every variant', () => {
    const plain = written('plain');
    const text = plain.content.toString();
    const gb18030 = new TextDecoder('gb18030').decode(written('gb18030').content);
    const fullWidth = written('full-width').content.toString();
    const stray = written('stray-quote').content.toString();
    expect(gb18030).toBe(text);
    expect(fullWidth.match(/1，200/g)).toHaveLength(Math.floor(plain.rows / 1000));
    expect(fullWidth.replaceAll('1，200', '1200')).toBe(text);
    expect(stray.endsWith(',现场"复核\n')).toBe(true);
    expect(text.startsWith(stray.slice(0, stray.lastIndexOf(',') + 1))).toBe(true);
  });

  test.each(variants)('%s: plan-check finds the answers that its rows give', async (variant) => {
    const { answers, content, rows } = written(variant);
    const { report } = await judgePlan(workloadPlan, { 'r.csv': content });
    expect(reportAnswers(JSON.stringify(report))).toBe(answerLine(answers));
    expect(report.inputs[0]?.rows).toMatchObject({ read: rows, used: rows });
  });

  test.each([
    ['of the workload', workloadPlan, 4],
    ['of validate', validationPlan, 1],
    ['of 60 lines', smallPlan, 6],
    ['of 61 targets', manyTargets(61), 61],
  ])('the plan %s passes on it, without a finding', async (_, plan, targets) => {
    const { report } = await judgePlan(plan, { 'r.csv': written('plain').content });
    expect(report.summary).toMatchObject({ targets, pass: targets });
    expect(report.counts).toEqual([]);
  });
});

test('the small plan has sixty lines', () => {
  expect(smallPlan.trimEnd().split('\n')).toHaveLength(60);
});
