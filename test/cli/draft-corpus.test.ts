import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { documentPaths } from '../support/hand-list.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

/** What a command says on standard output, and its exit code. */
async function answer(folder: string, argv: readonly string[]): Promise<readonly [number, string]> {
  const world = fakeWorld(folder, argv);
  const code = await run(world);
  return [code, world.stdout.text()];
}

test.each(documentPaths())('%s: its draft lints and traces clean', async (_, path) => {
  const [drafted, plan] = await answer(dirname(path), ['draft', basename(path), '--quiet']);
  expect(drafted).toBe(0);
  const folder = folderOf({ 'plan.yaml': plan });
  const [linted, lint] = await answer(folder, ['lint', 'plan.yaml', '--format', 'json']);
  const { diagnostics } = JSON.parse(lint) as { diagnostics: { code: string }[] };
  expect([linted, [...new Set(diagnostics.map(({ code }) => code))]]).toEqual([0, ['plan/awaits-decision']]);
  const [traced, tracing] = await answer(folder, ['trace', path, 'plan.yaml', '--format', 'json']);
  const { summary } = JSON.parse(tracing) as { summary: Record<string, number> };
  expect([traced, summary['uncovered'], summary['different'], summary['orphaned']]).toEqual([0, 0, 0, 0]);
});

test('lint lists what a draft leaves to a person', async () => {
  const target = (id: string, basis: string): string =>
    `      - id: ${id}\n        title: ${id}\n        target: 3 schools\n${basis}`;
  const plan = [
    'plan: p\ntitle: Plan\nlanguage: en\nsections:\n  - title: A\n    targets:',
    target('open', '        unmeasured: to be defined'),
    target('decided', '        unmeasured: nobody keeps a register'),
    target(
      'guessed',
      '        # to be confirmed: guessed from "Schools", 80% sure\n        measure: { count: schools }',
    ),
    'sources:\n  schools:\n    title: Schools\n    period: none\n    columns:\n      name: { header: Name, type: text }\n',
  ].join('\n');
  const [code, lint] = await answer(folderOf({ 'plan.yaml': plan }), [
    'lint',
    'plan.yaml',
    '--format',
    'json',
  ]);
  const { diagnostics } = JSON.parse(lint) as {
    diagnostics: { code: string; line: number; message: string }[];
  };
  expect([code, diagnostics.map((each) => [each.code, each.line, each.message])]).toEqual([
    0,
    [
      ['plan/awaits-decision', 7, 'nobody has decided yet how "open" is measured'],
      ['plan/awaits-decision', 18, 'guessed, and not confirmed yet: "Schools", 80% sure'],
    ],
  ]);
});
