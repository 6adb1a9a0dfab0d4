// Workload W as DuckDB's own one-pass SQL over typed columns: duckdb.mjs FILE SQL [THREADS]
import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';

const [, , , sql, threads] = process.argv;
const instance = await DuckDBInstance.create(':memory:', threads === undefined ? {} : { threads });
const connection = await instance.connect();
const reader = await connection.runAndReadAll(sql);
process.stdout.write(`${reader.getRows()[0].map(String).join(' ')}\n`);
