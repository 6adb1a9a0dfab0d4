import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read/read-plan.ts';

const plans: readonly [file: string, text: string][] = [
  'docs/plan-language.md',
  'docs/plan-language.zh.md',
].map((file) => {
  const text = /```yaml\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return [file, text];
});

test.each(plans)('the change of a plan in %s fits the plan before it', (file, text) => {
  const change = /```yaml extending\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const { value, findings } = readPlan({ file, text: change }, (name) => ({ file: name, text }));
  expect(findings.map(({ code, place }) => `${code} ${place.file} ${place.line}`)).toEqual([]);
  const ids = value?.sections.flatMap(({ targets }) => targets.map(({ id }) => id)) ?? [];
  expect(ids).toContain('more-inspections');
  expect(value?.retired.map(({ id }) => id)).toEqual(['satisfaction']);
});

test.each([...plans, ['plan/nantong-2017.yaml', readFileSync('plan/nantong-2017.yaml', 'utf8')] as const])(
  'the plan of %s has no mistakes',
  (file, text) => {
    const { value, findings } = readPlan({ file, text });
    expect(findings.map(({ code, place }) => `${code} ${place.line}`)).toEqual([]);
    expect(value).not.toBeNull();
  },
);
