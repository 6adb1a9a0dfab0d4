import type { Report } from '../../src/model/subjects/report.ts';
import { diagnosticIn, reportOf, type Given } from './sample-report.ts';

const targets: readonly Given[] = [
  {
    id: 'clean-beaches',
    section: 'Water',
    clause: '2.1',
    title: 'Beaches that meet the bathing standard',
    words: 'at least 95%',
    owners: ['Environment Office'],
    target: { limit: '0.95', unit: '%', wording: 'at least 95%', text: 'at least 95%' },
    actual: { display: '97.50%', value: '0.975', numerator: '39', denominator: '40' },
    margin: { display: '2.50 percentage points', value: '0.025', items: '2' },
    completion: '39/38',
  },
  {
    id: 'leaking-pipes',
    section: 'Water',
    clause: '2.1',
    title: 'Leaks per thousand kilometres of pipe',
    words: 'at most 40 leaks',
    owners: ['Water Works'],
    status: 'fail',
    target: { operator: '<=', limit: '40', unit: 'leaks', wording: 'no more than 40', text: '<= 40' },
    actual: { display: '41.20 leaks', value: '41.2', numerator: '103', denominator: '2.5' },
    margin: { display: '-1.20 leaks', value: '-1.2', items: '3' },
    completion: '100/103',
    evidence: [
      {
        source: 'leaks',
        files: ['leaks 2017.csv'],
        rows: 103,
        where: null,
        met: [
          { file: 'leaks 2017.csv', line: 2 },
          { file: 'leaks 2017.csv', line: 3 },
        ],
        unmet: [],
        blamed: {
          as: 'counted',
          rows: [
            { file: 'leaks 2017.csv', line: 2 },
            { file: 'leaks 2017.csv', line: 3 },
          ],
          more: true,
        },
      },
    ],
  },
  {
    id: 'school-meals',
    section: 'Schools',
    clause: '2.2',
    title: 'Pupils who get a warm meal',
    words: 'above 80%',
    owners: ['School Board', 'Social Office'],
    status: 'fail',
    target: { operator: '>', limit: '0.8', unit: '%', wording: 'more than 80%', text: '> 80%' },
    actual: { display: '80.00%', value: '0.8', numerator: '8000', denominator: '10000' },
    margin: { display: '0.00 percentage points', value: '0', items: '1' },
    completion: '1',
  },
  {
    id: 'bridges-inspected',
    section: 'Roads',
    clause: '2.3',
    title: 'Bridges inspected',
    words: '12 to 15 bridges',
    owners: ['Road Works'],
    status: 'no-data',
    target: { operator: 'range', limit: '12', upper: '15', unit: 'bridges' },
    reason: 'no file was given for the source',
  },
];

/** A made-up report in English. */
export const englishReport: Report = reportOf(targets, {
  language: 'en',
  plan: {
    id: 'bay-city-2017',
    title: 'Bay City: promises for 2017',
    document: null,
    period: { from: '2017-01-01', to: '2017-12-31' },
    file: 'plans/bay city.yaml',
    sha256: 'ef'.repeat(32),
  },
  diagnostics: [
    diagnosticIn('leaks 2017.csv', 9, {
      code: 'data/unit-converted',
      severity: 'warning',
      message: 'the header says km, the plan says m: each figure was taken times 1000',
      hint: null,
      column: 4,
      field: 'length (km)',
      cell: null,
    }),
  ],
});
