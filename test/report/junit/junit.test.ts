import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/model/subjects/report.ts';
import { validationJunit } from '../../../src/report/junit/junit.ts';
import { reportJunit } from '../../../src/report/junit/report.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { nantongReport } from '../../support/nantong-report.ts';
import { type Element, parseXml } from '../../support/xml.ts';
import { hostileTexts, withTexts } from '../hostile.ts';
import { reportOf, sampleReport } from '../sample-report.ts';
import { sampleValidation } from '../sample-validation.ts';

const zh = plainStyle('zh');

interface Allowed {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly string[];
}

/** The rules of the schema that Jenkins' xUnit plugin holds reports against (junit-10.xsd), as far as they go for us. */
const schema: Readonly<Record<string, Allowed>> = {
  testsuites: {
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'errors', 'disabled'],
    children: ['testsuite'],
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: [
      'group',
      'time',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
      'file',
      'log',
      'url',
      'version',
    ],
    children: ['properties', 'testcase', 'testsuite', 'system-out', 'system-err'],
  },
  properties: { required: [], optional: [], children: ['property'] },
  property: { required: ['name', 'value'], optional: [], children: [] },
  testcase: {
    required: ['name', 'classname'],
    // file and line are pytest's addition, which GitLab and others read.
    optional: ['time', 'group', 'file', 'line'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  skipped: { required: [], optional: ['type', 'message'], children: [] },
  error: { required: [], optional: ['type', 'message'], children: [] },
  failure: { required: [], optional: ['type', 'message'], children: [] },
  'system-out': { required: [], optional: [], children: [] },
};

function breaches(element: Element): readonly string[] {
  const rule = schema[element.name];
  if (!rule) return [`${element.name} is not known`];
  const given = Object.keys(element.attributes);
  return [
    ...rule.required.filter((name) => !given.includes(name)).map((name) => `${element.name} lacks ${name}`),
    ...given
      .filter((name) => !rule.required.includes(name) && !rule.optional.includes(name))
      .map((name) => `${element.name} has ${name}`),
    ...element.children
      .filter(({ name }) => !rule.children.includes(name))
      .map(({ name }) => `${name} in ${element.name}`),
    ...['tests', 'failures', 'errors', 'skipped']
      .filter((name) => name in element.attributes && !/^\d+$/.test(element.attributes[name] ?? ''))
      .map((name) => `${name} is no number`),
    ...element.children.flatMap(breaches),
  ];
}

const casesOf = (root: Element): readonly Element[] => root.children.flatMap((suite) => suite.children);
const kindOf = ({ children }: Element): string | undefined =>
  children.find(({ name }) => name !== 'system-out')?.name;
const kinds: Readonly<Record<Status, string | undefined>> = {
  pass: undefined,
  fail: 'failure',
  'no-data': 'error',
  invalid: 'error',
  pending: 'skipped',
};

it('is as it was', async () => {
  await expect(reportJunit(sampleReport, zh)).toMatchFileSnapshot('../golden/report-zh.junit.xml');
});

it.each([
  ['the sample', reportJunit(sampleReport, zh)],
  ['nothing', reportJunit(reportOf([]), zh)],
  ['a validation', validationJunit(sampleValidation, zh)],
])('keeps the schema: %s', (_, text) => {
  expect(breaches(parseXml(text))).toEqual([]);
});

describe('the shipped plan', () => {
  it('has a suite a section and a case a target, each of its kind, and counts that add up', async () => {
    const report = await nantongReport();
    const root = parseXml(reportJunit(report, zh));
    expect(breaches(root)).toEqual([]);
    expect(root.children).toHaveLength(10);
    expect(casesOf(root).map((each) => [each.attributes['name']?.split('  ')[0], kindOf(each)])).toEqual(
      report.results.map(({ id, status }) => [id, kinds[status]]),
    );
    expect(root.attributes).toMatchObject({ tests: '61', failures: '7', errors: '2' });
    for (const suite of root.children) {
      const count = (kind: string): string =>
        `${suite.children.filter((each) => kindOf(each) === kind).length}`;
      expect(suite.attributes).toMatchObject({
        tests: `${suite.children.length}`,
        failures: count('failure'),
        errors: count('error'),
      });
    }
  });

  it('says target, actual and margin of a failure, and where it comes from', async () => {
    const root = parseXml(reportJunit(await nantongReport(), zh));
    const failure = casesOf(root).find(({ attributes }) =>
      attributes['name']?.startsWith('instrument-verification-rate '),
    )?.children[0];
    expect(failure?.attributes['type']).toBe('fail');
    expect(failure?.attributes['message']).toMatch(/不低于 98%.*97\.996% \(5135\/5240\).*0\.004/);
    expect(failure?.text).toMatch(/\.csv 第 28、.*\n目标 plan\/nantong-2017\.yaml:\d+/);
  });
});

it.each(hostileTexts)('stays XML whatever is said: %j', (text) => {
  const keys = [
    'title',
    'section',
    'owners',
    'words',
    'note',
    'reading',
    'reason',
    'display',
    'message',
    'file',
    'group',
  ];
  const root = parseXml(reportJunit(withTexts(sampleReport, keys, `${text}]]><x a="`), zh));
  expect(breaches(root)).toEqual([]);
  expect(casesOf(root)).toHaveLength(sampleReport.results.length);
});
