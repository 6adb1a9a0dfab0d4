import { expect, it } from 'vitest';
import { programWords } from '../../../src/cli/args/program-words.ts';

it.each<[string, string | undefined, Readonly<Record<string, string>>, readonly string[]]>([
  ['a link of a package manager', '/usr/local/bin/plan-check', {}, ['plan-check']],
  ['a link in a project', '/home/anna/city/node_modules/.bin/plan-check', {}, ['plan-check']],
  ['the shim of Windows', 'C:\\npm\\node_modules\\plan-check\\bin\\plan-check.js', {}, ['plan-check']],
  ['npx', '/home/a/.npm/_npx/1/node_modules/.bin/plan-check', { npm_command: 'exec' }, ['npx', 'plan-check']],
  ['a clone', '/home/anna/city/bin/plan-check.js', {}, ['node', 'bin/plan-check.js']],
  ['a clone beside the data', '/home/anna/tool/bin/plan-check.js', {}, ['plan-check']],
  ['a clone elsewhere', '/opt/my tools/bin/plan-check.js', {}, ['plan-check']],
  ['nothing that node runs', undefined, {}, ['plan-check']],
])('a program started by %s', (_, script, env, words) => {
  expect(programWords({ ...(script !== undefined && { script }), env, cwd: '/home/anna/city' })).toEqual(
    words,
  );
});
