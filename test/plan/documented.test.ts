import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read-plan.ts';

const plans: readonly [file: string, text: string][] = [
  'docs/plan-language.md',
  'docs/plan-language.zh.md',
].map((file) => {
  const text = /```yaml\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return [file, text];
});

test.each([...plans, ['plan/nantong-2017.yaml', readFileSync('plan/nantong-2017.yaml', 'utf8')] as const])(
  'the plan of %s has no mistakes',
  (file, text) => {
    const { value, findings } = readPlan({ file, text });
    expect(findings.map(({ code, place }) => `${code} ${place.line}`)).toEqual([]);
    expect(value).not.toBeNull();
  },
);
