import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { check } from '../../src/run/check.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { reportJsonSchema } from '../../src/report/json/schema/report-schema.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { resultOf } from '../support/judge-plan.ts';

interface Expected {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly {
    file: string;
    line: number;
    column: string;
    cell: string;
    targets: string[];
  }[];
  readonly targets: Readonly<
    Record<
      string,
      { status: string; value?: string; numerator?: string; denominator?: string; attainment?: string }
    >
  >;
}

const folder = 'fixtures/nantong-2017';
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));

async function report(order: readonly string[]): Promise<Report> {
  const file = 'plan/nantong-2017.yaml';
  const { value: plan } = readPlan({ file, text: readFileSync(file, 'utf8') });
  if (!plan) throw new Error('the shipped plan has errors');
  const files = order.map((name): GivenFile => {
    const path = `${folder}/${name}`;
    return { name: path, path, source: null, period: null, encoding: null };
  });
  const request = { plan, files, period: null, language: plan.language, only: null, stdin: null };
  const { value } = await check({ ...request, opener: nodeOpener, version: '0.0.0' });
  if (!value) throw new Error('the shipped plan cannot be judged');
  return value.report;
}

const once = report(names);

test('the plan has sixty targets in nine sections and one among the key tasks', async () => {
  const { results } = await once;
  const sizes = new Map<string, number>();
  for (const { clause } of results) sizes.set(clause ?? '', (sizes.get(clause ?? '') ?? 0) + 1);
  expect([...sizes.values()]).toEqual([7, 4, 9, 11, 3, 6, 8, 8, 4, 1]);
});

test.each(Object.entries(expected.targets))('%s', async (id, planted) => {
  const result = resultOf(await once, id);
  expect(result.status).toBe(planted.status);
  if (planted.value !== undefined) expect(result.actual?.value).toBe(planted.value);
  if (planted.numerator !== undefined) expect(result.actual?.numerator).toBe(planted.numerator);
  if (planted.denominator !== undefined) expect(result.actual?.denominator).toBe(planted.denominator);
  if (planted.attainment !== undefined) expect(result.attainment).toBe(planted.attainment);
});

test('the summary, the findings and the row accounts are those planted', async () => {
  const { summary, diagnostics, inputs } = await once;
  expect(summary).toMatchObject(expected.summary);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject(
    expected.findings.map(({ file, line, column, cell }) => ({
      file: `${folder}/${file}`,
      line,
      field: column,
      cell,
    })),
  );
  for (const { rows, file } of inputs) {
    const { read, ...went } = rows;
    expect([file, Object.values(went).reduce((a, b) => a + b, 0)]).toEqual([file, read]);
  }
});

test('two runs, and any order of the files, give the same bytes', async () => {
  const bytes = JSON.stringify(await once);
  expect(JSON.stringify(await report(names))).toBe(bytes);
  expect(JSON.stringify(await report(names.toReversed()))).toBe(bytes);
});

test('the report is valid by the schema that is published', async () => {
  const validate = new Ajv().compile(reportJsonSchema());
  validate(JSON.parse(JSON.stringify(await once)));
  expect(validate.errors ?? []).toEqual([]);
  validate({ ...(await once), version: 2 });
  expect(validate.errors).not.toBeNull();
});
