import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { printedIn } from '../support/same-bytes.ts';

/** Compares what the built program prints under this Node and under those that are installed here; ends with 1 if they differ. */
const installed = ['node-22', 'node-24', 'node-22-arm64', 'node-24-arm64']
  .map((name) => `test/nodes/node_modules/${name}/bin/node`)
  .filter((path) => existsSync(path));
const here = printedIn({});
console.log(`${process.version}: ${Object.keys(here).length} outputs`);
if (installed.length === 0) {
  console.error('no other Node is installed for this system; see test/nodes/package.json');
  process.exitCode = 1;
}
for (const node of installed) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const there = printedIn({ node: `${process.cwd()}/${node}` });
  const other = Object.keys(here).filter((name) => here[name] !== there[name]);
  console.log(`${version}: ${other.length === 0 ? 'the same bytes' : `differs in ${other.join('; ')}`}`);
  if (other.length > 0) process.exitCode = 1;
}
