import type { Report, Result } from '../../../src/model/subjects/report.ts';
import { hostileTexts, withTexts } from '../hostile.ts';
import { reportOf, sampleReport } from '../sample-report.ts';

const [first] = sampleReport.results;

/** A made-up report in which everything is said that a report can say. */
export const richReport: Report = {
  ...sampleReport,
  asOf: '2017-06-30',
  baseline: {
    file: '2016.json',
    sha256: 'a'.repeat(64),
    plan: { ...sampleReport.plan, period: { from: '2016-01-01', to: '2016-12-31' } },
    asOf: null,
  },
  summary: {
    ...sampleReport.summary,
    score: {
      points: '82.5',
      of: '100',
      pending: '5',
      display: '82.50',
      grade: 'D',
      vetoedBy: ['no-major-food-accident'],
      vetoOpen: [],
    },
  },
  results: sampleReport.results.map((result) =>
    result.id === 'provincial-quality-works'
      ? {
          ...result,
          measureWords: '质量荣誉和创建登记 的行数',
          waiver: { reason: '台风停工', until: '2017-12-31', expired: false },
          baseline: {
            value: '90',
            display: '90 个',
            change: '减少 3 个（-3.33%），变差',
            difference: '-3',
            progress: 'worse' as const,
            period: { from: '2016-01-01', to: '2016-12-31' },
          },
          weight: '10',
          points: { of: '10', got: '8.7' },
        }
      : result,
  ),
};

/** Texts that try to leave their place in a web page. */
export const attacks: readonly string[] = [
  '"><img src="http://evil.test/x" onerror="document.title=1">',
  `' onclick='document.title=1' x='`,
  '</style><style>*{display:none}</style>',
  '</script><script>document.title=1</script>',
  '<!--',
  'javascript:document.title=1',
  'http://evil.test/" onmouseover="document.title=1',
  ...hostileTexts,
];

const free =
  'title section clause owners owner note reading reason wording text words display group message hint field cell ' +
  'document by measureWords where file files change state unit';

/** The rich report with another text in the place of every free text, or of the titles where it is very long. */
export function hostileReport(text: string): Report {
  return withTexts(richReport, text.length > 1000 ? ['title', 'message'] : free.split(' '), text);
}

/** A made-up report of so many targets, in 20 sections and 100 departments. */
export function longReport(targets: number): Report {
  const results = Array.from({ length: targets }, (_, i): Result | null => {
    const result = sampleReport.results[i % sampleReport.results.length] ?? first;
    return result ? { ...result, id: `t${i}`, section: `第${i % 20}章`, owners: [`单位${i % 100}`] } : null;
  }).filter((result) => result !== null);
  return {
    ...reportOf([]),
    inputs: sampleReport.inputs,
    summary: { ...sampleReport.summary, targets },
    results,
  };
}
