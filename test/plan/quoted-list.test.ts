import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { say } from '../../src/text/finding.ts';

// A title in square brackets is a list to YAML: how to write it is said.
test.each([
  ['[暂定]', '"[暂定]"'],
  ['[暂定, 2017]', '"[暂定, 2017]"'],
  [`["it's"]`, `'["it''s"]'`],
  ['[\n  暂定]', null],
  ['\n  - 暂定', null],
])('title: %s', (written, quoted) => {
  const { findings } = readPlan({ file: 'plan.yaml', text: `plan: p\ntitle: ${written}\n` });
  const found = findings.find(({ code }) => code === 'plan/wrong-shape');
  expect(found?.args['quoted'] ?? null).toBe(quoted);
  if (found && quoted !== null) {
    expect(say(found, 'zh').hint).toContain(quoted);
    expect(say(found, 'en').hint).toContain(quoted);
  }
});
