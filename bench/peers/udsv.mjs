// Workload W with udsv, rows as arrays of texts: udsv.mjs FILE
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { inferSchema, initParser } from 'udsv';
import { tally } from './tally.mjs';

const { add, line } = tally();
// udsv leaves the header out by itself.
add([]);
const take = (row) => add(row);
let parser = null;
for await (const chunk of createReadStream(process.argv[2], { encoding: 'utf8' })) {
  parser ??= initParser(inferSchema(chunk));
  parser.chunk(chunk, parser.stringArrs, take);
}
parser.end();
process.stdout.write(line());
