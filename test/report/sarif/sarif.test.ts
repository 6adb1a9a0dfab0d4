import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/subjects/report.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { uriOf } from '../../../src/report/sarif/log.ts';
import { reportSarif } from '../../../src/report/sarif/report.ts';
import { lintSarif, validationSarif } from '../../../src/report/sarif/sarif.ts';
import { lineOf, nantongReport } from '../../support/nantong-report.ts';
import { hostileTexts, withTexts } from '../hostile.ts';
import { brokenLint, goodLint } from '../sample-lint.ts';
import { diagnosticIn, reportOf, sampleReport } from '../sample-report.ts';
import { sampleValidation } from '../sample-validation.ts';
import { sarifSchema } from './sarif-schema.ts';

const zh = plainStyle('zh');
const validate = new Ajv({ strict: false, formats: { uri: true, 'uri-reference': true } }).compile(
  sarifSchema,
);

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number; readonly startColumn?: number };
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
}

// The whole schema of SARIF 2.1.0 as it is published, in draft 4, whose `id` later drafts do not know. Ours is stricter where it
// speaks: it knows no property that we do not write.
const published = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const {
  id: _id,
  $schema: _schema,
  ...whole
} = JSON.parse(readFileSync(published, 'utf8')) as Record<string, unknown>;
const formats = { uri: true, 'uri-reference': true, 'date-time': true } as const;
const validateWhole = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(whole);

/** The one run of a log that keeps the schema, every result of which has the rule it names. */
function runOf(text: string): Run {
  const log = JSON.parse(text) as { readonly runs: readonly Run[] };
  validate(log);
  expect(validate.errors).toBeNull();
  validateWhole(log);
  expect(validateWhole.errors).toBeNull();
  const [run, ...others] = log.runs;
  if (!run || others.length > 0) throw new Error('not one run');
  const ids = run.tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  return run;
}

function placeOf({ locations }: Result): readonly unknown[] {
  const { artifactLocation, region } = locations[0]?.physicalLocation ?? { artifactLocation: { uri: '' } };
  return [decodeURIComponent(artifactLocation.uri), region?.startLine ?? null, region?.startColumn ?? null];
}

it.each([
  ['a report', reportSarif(sampleReport, zh)],
  ['a report of nothing', reportSarif(reportOf([]), zh)],
  ['a validation', validationSarif(sampleValidation, zh)],
  ['a plan in order', lintSarif(goodLint, zh)],
  ['a plan with errors', lintSarif(brokenLint, zh)],
])('keeps the schema: %s', (_, text) => {
  runOf(text);
});

describe('the shipped plan', () => {
  it('has a result for each target that is not met and each finding, on lines that are there', async () => {
    const report = await nantongReport();
    const { results, tool } = runOf(reportSarif(report, zh));
    const unmet = report.results.filter(({ status }) => ['fail', 'no-data', 'invalid'].includes(status));
    expect(results.map(({ ruleId }) => ruleId)).toEqual([
      ...unmet.map(({ id }) => `target/${id}`),
      ...report.diagnostics.map(({ code }) => code),
    ]);
    expect(tool.driver.rules).toHaveLength(63);
    for (const [i, { id }] of unmet.entries()) {
      const [file, line] = placeOf(results[i] ?? fail());
      expect(lineOf(String(file), Number(line))).toContain(`id: ${id}`);
    }
    const [file, line, column] = placeOf(results.at(-1) ?? fail());
    expect(lineOf(String(file), Number(line))).toContain('62043,51');
    expect(column).toBeNull();
    const related = results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    expect(related.length).toBeGreaterThan(5);
    for (const { physicalLocation } of related) {
      const { artifactLocation, region } = physicalLocation;
      expect(lineOf(decodeURIComponent(artifactLocation.uri), region?.startLine ?? 0)).toContain(',');
    }
  });
});

it('a finding of a plan has its column, one of data none', () => {
  const { results } = runOf(lintSarif(brokenLint, zh));
  expect(placeOf(results[0] ?? fail())).toEqual(['plan/nantong-2017.yaml', 12, 7]);
  const text = reportSarif({ ...reportOf([]), diagnostics: [diagnosticIn('a.csv', 3)] }, zh);
  expect(placeOf(runOf(text).results[0] ?? fail())).toEqual(['a.csv', 3, null]);
});

it('a finding in no file is said of the plan', () => {
  const diagnostics = [diagnosticIn('', 1, { file: null, line: null, record: null, field: null })];
  const { results } = runOf(reportSarif({ ...reportOf([]), diagnostics }, zh));
  expect(placeOf(results[0] ?? fail())).toEqual(['plan/nantong-2017.yaml', null, null]);
});

describe('fingerprints', () => {
  const printsOf = (report: Report): readonly (string | undefined)[] =>
    runOf(reportSarif(report, zh)).results.map(
      ({ partialFingerprints }) => partialFingerprints['planCheck/v1'],
    );
  const at = (shift: number): Report => ({
    ...sampleReport,
    results: sampleReport.results.map((result) => ({
      ...result,
      place: { ...result.place, line: result.place.line + shift },
    })),
    diagnostics: ['2017-02-30', '2017-02-31', '2017-02-30'].map((cell, i) =>
      diagnosticIn('a.csv', 7 + i + shift, { cell }),
    ),
  });

  it('tell all results apart and stay where lines move', () => {
    const prints = printsOf(at(0));
    expect(new Set(prints).size).toBe(prints.length);
    expect(printsOf(at(100))).toEqual(prints);
  });
});

it.each([
  ['数据/a b.csv', '%E6%95%B0%E6%8D%AE/a%20b.csv'],
  ['../a.csv', '../a.csv'],
  ['/tmp/a.csv', 'file:///tmp/a.csv'],
  ['C:/a/b.csv', 'file:///C:/a/b.csv'],
  ['a:b?c#d%.csv', 'a%3Ab%3Fc%23d%25.csv'],
  ['\ud800.csv', '%EF%BF%BD.csv'],
  ['-', null],
  ['', null],
])('%j is at %j', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});

it.each([...hostileTexts, '[点](javascript:alert)', '[a](1)'])(
  'keeps the schema whatever is said: %j',
  (text) => {
    const keys = [
      'title',
      'section',
      'owners',
      'words',
      'wording',
      'note',
      'message',
      'hint',
      'file',
      'code',
      'cell',
    ];
    for (const printed of [
      reportSarif(withTexts(sampleReport, keys, text), zh),
      validationSarif(withTexts(sampleValidation, keys, text), zh),
      lintSarif(withTexts(brokenLint, keys, text), zh),
    ]) {
      if (text.trim() === '') continue;
      const { results, tool } = runOf(printed);
      for (const { message } of results) expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
      expect(tool.driver.rules.length).toBeGreaterThan(0);
    }
  },
);

function fail(): never {
  throw new Error('a result is missing');
}
