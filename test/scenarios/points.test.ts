import { describe, expect, test } from 'vitest';
import { scoreWords } from '../../src/report/words/score-words.ts';
import { labelsOf } from '../../src/text/labels.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

// Ten targets of every kind over a made-up register; what each gets can be worked out with a pencil.
const plan = (head: string, veto = ''): string => `
plan: p
title: Made up
language: en
period: 2017
${head}
sources:
  works:
    title: Works
    files: ["works*.csv"]
    period: date
    columns:
      date: { header: date, type: date }
      kind: { header: kind, type: text, values: [road, bridge, dam] }
      result: { header: result, type: text, values: [good, bad] }
      accidents: { header: accidents, type: integer, min: 0 }
sections:
  - title: Building
    targets:
      - { id: works, title: Works, owner: [Roads, Water], weight: 20, target: at least 8, measure: { count: works } }
      - { id: dams, title: Dams, owner: [Water], weight: 10, target: at least 4, measure: { count: works, where: { kind: dam } } }
      - { id: bridges, title: Bridges, owner: [Roads], weight: 10, target: between 1 and 3, measure: { count: works, where: { kind: bridge } } }
      - { id: roads, title: Roads, owner: [Roads], weight: 5, target: "more than 5", measure: { count: works, where: { kind: road } } }
  - title: Quality
    targets:
      - { id: good, title: Good works, owner: [Roads], weight: 15, target: at least 90%, measure: { share: works, meets: { result: good } } }
      - { id: bad, title: Bad works, weight: 10, target: at most 1, measure: { count: works, where: { result: bad } } }
      - { id: mix, title: Share of dams, weight: 10, target: "in [30%, 50%)", measure: { share: works, meets: { kind: dam } } }
  - title: Safety
    targets:
      - { id: accidents, title: Accidents, owner: [Safety], weight: 10, ${veto}target: none, measure: { sum: works, column: accidents } }
      - { id: training, title: Training, owner: [Safety], weight: 5, target: at least 80%, unmeasured: no register }
      - { id: mood, title: Mood, weight: 5, target: at least 80, stated: { value: 60, by: Safety } }
      - { id: unweighed, title: Not scored, target: at least 1, measure: { count: works } }
`;
const works = `date,kind,result,accidents
2017-01-10,road,good,0
2017-02-10,road,good,0
2017-03-10,road,good,0
2017-04-10,road,bad,0
2017-05-10,road,good,0
2017-06-10,bridge,good,0
2017-07-10,dam,good,0
2017-08-10,dam,bad,0
2017-09-10,dam,good,0
2017-10-10,bridge,good,1
`;
const all = 'points: 100\ngrades: { A: 90, B: 80, C: 60, D: 0 }';

describe('points', async () => {
  const { report } = await judgePlan(plan(all), { 'works.csv': works });

  test.each([
    // 10 works of 8
    ['works', 'pass', '20', '20'],
    // 3 dams of 4: 0.75 of 10
    ['dams', 'fail', '7.5', '10'],
    // 2 bridges, between 1 and 3
    ['bridges', 'pass', '10', '10'],
    // 5 roads, and more than 5 are asked: all but a hundredth
    ['roads', 'fail', '4.99', '5'],
    // 8 of 10 good, 0.8 of 0.9 is 8/9; 15 of them are 40/3
    ['good', 'fail', '40/3', '15'],
    // 2 bad, at most 1: 1 of 2; 10 of them are 5
    ['bad', 'fail', '5', '10'],
    // 3 of 10 are dams: 30% is within
    ['mix', 'pass', '10', '10'],
    // an accident
    ['accidents', 'fail', '0', '10'],
    // nothing known
    ['training', 'no-data', '0', '5'],
    // 60 of 80: 0.75 of 5
    ['mood', 'fail', '3.75', '5'],
  ])('of %s, which is %s: %s of %s', (id, status, got, of) => {
    expect(resultOf(report, id)).toMatchObject({ status, points: { got, of }, weight: of });
  });

  test('a target without a weight has none', () => {
    expect(resultOf(report, 'unweighed')).toMatchObject({ status: 'pass', points: null, weight: null });
  });

  test('together, with the grade', () => {
    // 20 + 7.5 + 10 + 4.99 + 40/3 + 5 + 10 + 0 + 0 + 3.75 = 61.24 + 40/3 = 74.5733…
    expect(report.summary.score).toEqual({
      points: '5593/75',
      of: '100',
      pending: '0',
      display: '74.57',
      grade: 'C',
      vetoedBy: [],
      vetoOpen: [],
    });
  });

  test('by section', () => {
    expect(report.summary.sections.map(({ section, score }) => [section, score?.points, score?.of])).toEqual([
      // 20 + 7.5 + 10 + 4.99
      ['Building', '42.49', '45'],
      // 40/3 + 5 + 10
      ['Quality', '85/3', '35'],
      ['Safety', '3.75', '20'],
    ]);
  });

  test('by department, one of which shares a target with another', () => {
    expect(report.summary.owners.map(({ owner, score }) => [owner, score?.points, score?.of])).toEqual([
      // 20 + 10 + 4.99 + 40/3
      ['Roads', '14497/300', '50'],
      // 20 + 7.5
      ['Water', '27.5', '30'],
      ['Safety', '0', '15'],
    ]);
  });
});

test('all or nothing', async () => {
  const { report } = await judgePlan(plan(`${all}\nscoring: all-or-nothing`), { 'works.csv': works });
  // 20 + 10 + 10
  expect(report.summary.score).toMatchObject({ points: '40', of: '100', grade: 'D' });
});

test('a veto gives the lowest grade, whatever the points', async () => {
  const { report } = await judgePlan(plan(all, 'veto: true, '), { 'works.csv': works });
  expect(report.summary.score).toMatchObject({ points: '5593/75', grade: 'D', vetoedBy: ['accidents'] });
  expect(resultOf(report, 'accidents').veto).toBe(true);
});

test('a veto that is kept takes nothing', async () => {
  const safe = works.replace('good,1', 'good,0');
  const { report } = await judgePlan(plan(all, 'veto: true, '), { 'works.csv': safe });
  expect(report.summary.score).toMatchObject({ points: '6343/75', grade: 'B', vetoedBy: [] });
});

test('a veto of which nobody knows is named beside the grade, and may still take it', async () => {
  const unknown = works.replace('good,1', 'good,many');
  const { report } = await judgePlan(plan(all, 'veto: true, '), { 'works.csv': unknown });
  expect(resultOf(report, 'accidents').status).toBe('invalid');
  const { score } = report.summary;
  expect(score).toMatchObject({ vetoedBy: [], vetoOpen: ['accidents'] });
  expect(score?.grade).not.toBe(null);
  expect(scoreWords(score, labelsOf('en')).at(-1)).toBe(
    'veto undecided: accidents; missed, it gives the lowest grade',
  );
});

test('grades are shares of all points, whatever those come to', async () => {
  const half = plan('grades: { A: 74.6, B: 74.5, C: 0 }').replaceAll(
    /weight: (\d+)/g,
    (_, n) => `weight: ${Number(n) / 2}`,
  );
  const { report } = await judgePlan(half, { 'works.csv': works });
  // 10 + 3.75 + 5 + 2.49 + 20/3 + 2.5 + 5 + 0 + 0 + 1.875 = 37.2816…, which is 74.5633… of 100.
  expect(report.summary.score).toMatchObject({ points: '22369/600', of: '50', grade: 'B' });
});

test('points that are just short of a grade do not read like it', async () => {
  // 61 of 80 is 0.7625, so that there are 3.8125 of 5 and 74.63583… in all.
  const short = plan('grades: { A: 74.636, B: 0 }').replace('value: 60', 'value: 61');
  const { report } = await judgePlan(short, { 'works.csv': works });
  expect(report.summary.score).toMatchObject({ grade: 'B', display: '74.6358' });
});

test('a plan without weights has no score', async () => {
  const { report } = await judgePlan(plan('').replaceAll(/weight: \d+, /g, ''), { 'works.csv': works });
  expect(report.summary.score).toBeNull();
  expect(report.summary.owners.every(({ score }) => score === null)).toBe(true);
});

test('what is pending counts neither way, and there is no grade before all is decided', async () => {
  const { report } = await judgePlan(plan(all), { 'works.csv': works }, { asOf: '2017-06-30' });
  // As of June: works 6 of 8 and dams 0 of 4, roads 5, and no accident are pending; one bad work too.
  expect(
    report.results.filter(({ status }) => status === 'pending').map(({ id, points }) => [id, points]),
  ).toEqual([
    ['works', null],
    ['dams', null],
    ['roads', null],
    ['bad', null],
    ['accidents', null],
  ]);
  expect(report.summary.score).toMatchObject({
    // bridges 10, good 5/6 of 0.9 of 15 = 125/9, mix 0, training 0, mood 3.75
    points: '995/36',
    of: '45',
    pending: '55',
    grade: null,
  });
});

test('but a veto is decided at once', async () => {
  const early = works.replace('bridge,good,0', 'bridge,good,1');
  const { report } = await judgePlan(
    plan(all, 'veto: true, '),
    { 'works.csv': early },
    { asOf: '2017-06-30' },
  );
  expect(report.summary.score).toMatchObject({ grade: 'D', vetoedBy: ['accidents'], pending: '45' });
});
