// Workload W with papaparse, rows as arrays: papaparse.mjs FILE
import { createReadStream } from 'node:fs';
import process from 'node:process';
import Papa from 'papaparse';
import { tally } from './tally.mjs';

const { add, line } = tally();
Papa.parse(createReadStream(process.argv[2], { encoding: 'utf8' }), {
  delimiter: ',',
  newline: '\n',
  skipEmptyLines: true,
  chunk: ({ data }) => {
    for (const row of data) add(row);
  },
  complete: () => process.stdout.write(line()),
});
