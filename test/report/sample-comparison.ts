import { createHash } from 'node:crypto';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Comparison } from '../../src/model/subjects/comparison.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import type { ReportFile } from '../../src/compare/saved/comparable-report.ts';
import { englishReport } from './english-report.ts';
import { diagnosticIn, inputOf, reportOf, sampleReport, sampleTargets, type Given } from './sample-report.ts';

/** A made-up report as if it had been read from a file. */
export function fileOf(report: Report, file: string): ReportFile {
  return { file, report, sha256: createHash('sha256').update(file).digest('hex') };
}

const former: Readonly<Record<string, Partial<Given>>> = {
  'provincial-quality-works': { status: 'pass', actual: { display: '104 个', value: '104' } },
  'chief-quality-officers': { actual: { display: '845 个', value: '845' } },
  'rd-spending-share': {
    status: 'fail',
    words: '不低于 2.5%',
    target: { limit: '0.025', unit: '%', wording: '2.5%', text: '2.5%' },
    actual: { display: '2.41%', value: '0.0241' },
  },
  'brand-economy-share': { status: 'pass', actual: { display: '12.50%', value: '0.125' } },
  'no-major-food-accident': {
    status: 'pass',
    actual: { display: '0 起', value: '0' },
    provisional: false,
    bounds: null,
    certain: false,
    diagnostics: [],
  },
  'equipment-accident-rate': { actual: { display: '0.05‰', value: '0.00005' } },
  'public-quality-satisfaction': { status: 'invalid', provisional: true },
  'quality-credit-enterprises': {
    status: 'fail',
    waiver: { reason: '评定改在次年进行', until: '2016-12-31', expired: false },
  },
  'jiangsu-brand-products': {
    words: '不低于 75万元',
    target: { limit: '75', unit: '万元' },
    actual: { display: '80万元', value: '800000' },
  },
};

/** The made-up report of the Nantong plan as it may have been a year earlier. */
export const earlierReport: Report = reportOf(
  [
    ...sampleTargets.slice(1).map((given): Given => ({ ...given, ...former[given.id] })),
    {
      id: 'quality-pilots',
      title: '质量强市试点',
      words: '不低于 3 个',
      actual: { display: '3 个', value: '3' },
    },
  ],
  {
    plan: {
      ...sampleReport.plan,
      title: '南通市贯彻实施质量发展纲要2016年行动计划',
      period: { from: '2016-01-01', to: '2016-12-31' },
      sha256: 'ef'.repeat(32),
    },
    inputs: [inputOf('抽检结果.csv', 'inspections', 2100), inputOf('计量器具.csv', 'instruments', 25000)],
    diagnostics: [diagnosticIn('抽检结果.csv', 3)],
    counts: [{ file: '抽检结果.csv', code: 'data/bad-date', count: 4 }],
  },
);

/** A comparison with every kind of change. */
export const sampleComparison: Comparison = compareReports(
  fileOf(earlierReport, 'last.json'),
  fileOf(sampleReport, 'results/2017.json'),
);

/** A report compared with itself, in English. */
export const sameComparison: Comparison = compareReports(
  fileOf(englishReport, 'bay.json'),
  fileOf(englishReport, 'bay.json'),
);

/** Reports of different plans, of which one has nothing in it, points and a grade. */
export const emptyComparison: Comparison = compareReports(
  fileOf(sampleReport, 'a.json'),
  fileOf(
    reportOf([], {
      plan: { ...sampleReport.plan, id: 'other', sha256: '01'.repeat(32) },
      inputs: [],
      summary: {
        ...reportOf([]).summary,
        score: {
          points: '181/2',
          of: '100',
          grade: 'A',
          vetoedBy: ['no-major-food-accident'],
          vetoOpen: [],
          display: '90.50',
          pending: '0',
        },
      },
    }),
    'b.json',
  ),
  'en',
);
