import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFacts } from '../../src/cli/output/choose-formats.ts';
import { parseArguments } from '../../src/cli/args/parse-arguments.ts';
import { schemaNames } from '../../src/cli/output/published-schemas.ts';

const pages = ['validate', 'compare'].flatMap((name) => [`docs/${name}.md`, `docs/${name}.zh.md`]);
const commands = pages.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/plan-check ((?:validate|schema|compare|report) [^\n`|]+)/g)].map(
    (found) => [file, found[1] ?? ''] as const,
  ),
);

test('there are commands in the documents', () => {
  expect(commands.length).toBeGreaterThan(10);
});

test.each(commands)('%s: %s', (_, line) => {
  const argv = line
    .trim()
    .split(' ')
    .map((word) => word.replaceAll('"', ''));
  const invocation = parseArguments(argv, {
    language: 'en',
    width: 100,
    version: '1.2.3',
    factsOf: ({ subject }) => ({ ...formatFacts(subject), documents: schemaNames }),
  });
  expect(invocation.kind).toBe('run');
  if (invocation.kind !== 'run') return;
  const { format } = invocation.options;
  const { formats } = formatFacts(invocation.entry.subject);
  if (format !== null) expect(formats).toContain(format);
});
