// Keeps what V8 compiles for a report beside the program, for the Node that runs this: node .config/bundle/keep-code.js
// Functions that this report does not call are compiled when they are called, as ever.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

process.argv = [process.execPath, 'plan-check', 'report', 'fixtures/nantong-2017/*.csv'];
const { compiled, keptCode } = createRequire(import.meta.url)('../../dist/program/start.js');
process.on('exit', () => {
  for (const [file, script] of compiled) writeFileSync(keptCode(file), script.createCachedData());
});
