import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/run/check.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import { parseDay } from '../../src/model/plan/period.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';

const folder = 'fixtures/nantong-2017';
const file = 'plan/nantong-2017.yaml';

/** The report of the shipped plan over its made-up data; as of a day where one is given. */
export async function nantongReport(asOf: string | null = null): Promise<Report> {
  const { value: plan } = readPlan({ file, text: readFileSync(file, 'utf8') });
  if (!plan) throw new Error('the shipped plan has errors');
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const files = names.map((name): GivenFile => {
    const path = `${folder}/${name}`;
    return { name: path, path, source: null, period: null, encoding: null };
  });
  const day = asOf === null ? null : parseDay(asOf);
  const request = { plan, files, period: null, asOf: day, language: plan.language, only: null, stdin: null };
  const { value } = await check({ ...request, opener: nodeOpener, version: '0.0.0' });
  if (!value) throw new Error('the shipped plan cannot be judged');
  return value.report;
}

/** A line of a file of the repository, counted from 1. */
export function lineOf(path: string, line: number): string {
  const text = readFileSync(path, 'utf8').split('\n')[line - 1];
  if (text === undefined) throw new Error(`${path} has no line ${line}`);
  return text;
}
