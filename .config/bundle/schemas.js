// Puts the JSON Schemas that others may import into dist/, without white space: packed they weigh half of what is printed.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';

for (const name of ['plan', 'report']) {
  const printed = execFileSync(process.execPath, ['bin/plan-check.js', 'schema', name], { encoding: 'utf8' });
  writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(JSON.parse(printed))}\n`);
}
