import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/report/json/json.ts';
import { explanationSchema } from '../../../src/report/json/schema/explanation-schema.ts';
import { lintSchema } from '../../../src/report/json/schema/lint-schema.ts';
import { reportSchema } from '../../../src/report/json/schema/report-schema.ts';
import { schemas } from '../../../src/report/json/schemas.ts';
import { type Style, type SubjectName, plainStyle } from '../../../src/report/renderers.ts';
import { sampleReport } from '../sample-report.ts';
import { samples } from '../subjects.ts';

const style = plainStyle('zh');
// What the json format prints of each sample, by the subject's name.
const printed: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(samples).map(([name, subjects]) => [
    name,
    subjects.map((subject) => print(name as SubjectName, subject)),
  ]),
);

function print(name: SubjectName, subject: unknown): string {
  const renderer = json[name] as ((subject: unknown, style: Style) => string) | undefined;
  return renderer ? renderer(subject, style) : '';
}

describe.each(schemas)('the schema of $name', ({ name, load }) => {
  it('is draft-07, closed, and says what it is', async () => {
    expect(await load()).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: `plan-check/${name}`,
      type: 'object',
      additionalProperties: false,
    });
  });

  it('takes what the json format prints', async () => {
    const validate = new Ajv({ allErrors: true }).compile(await load());
    const documents = printed[name] ?? [];
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      validate(JSON.parse(document));
      expect(validate.errors).toBeNull();
    }
  });

  it('requires every field of the sample and refuses others', async () => {
    const validate = new Ajv().compile(await load());
    const sample: Record<string, unknown> = JSON.parse(printed[name]?.[0] ?? '{}');
    for (const key of Object.keys(sample)) {
      const { [key]: _, ...rest } = sample;
      expect(validate(rest), key).toBe(false);
    }
    expect(validate({ ...sample, surprise: 1 })).toBe(false);
  });
});

describe('the zod schemas', () => {
  it('take the samples as they are', () => {
    for (const report of samples.report) expect(reportSchema.parse(report)).toEqual(report);
    for (const explanation of samples.explanation)
      expect(explanationSchema.parse(explanation)).toEqual(explanation);
    for (const lint of samples.lint) expect(lintSchema.parse(lint)).toEqual(lint);
  });

  const [first] = sampleReport.results;
  it.each<[string, unknown]>([
    ['a status that there is not', { ...sampleReport, results: [{ ...first, status: 'passed' }] }],
    ['a number for an exact text', { ...sampleReport, results: [{ ...first, completion: 1.5 }] }],
    ['a decimal with idle zeros', { ...sampleReport, results: [{ ...first, completion: '1.50' }] }],
    ['an exponent', { ...sampleReport, results: [{ ...first, completion: '1e3' }] }],
    ['another format', { ...sampleReport, format: 'plan-check/lint' }],
    ['a negative count', { ...sampleReport, counts: [{ file: null, code: 'x', count: -1 }] }],
  ])('refuse %s', (_, report) => {
    expect(reportSchema.safeParse(report).success).toBe(false);
  });
});

describe('the json format', () => {
  it('prints the subject itself, indented by two, keys in order', () => {
    expect(printed['report']?.[0]).toBe(`${JSON.stringify(sampleReport, null, 2)}\n`);
  });

  it('keeps hostile texts as they are, in characters that no terminal acts on', () => {
    const report = {
      ...sampleReport,
      plan: { ...sampleReport.plan, title: '\u001b\u009b\u202e\ud800\ufeff\u2028' },
    };
    const text = String(json.report?.(report, style));
    expect(text).toContain('"\\u001b\\u009b\\u202e\\ud800\\ufeff\\u2028"');
    expect(JSON.parse(text)).toEqual(report);
  });
});
