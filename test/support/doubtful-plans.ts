import fc from 'fast-check';

// Plans over the registers of doubtful-registers.ts: measures of every kind, with conditions, groups and targets drawn.

const atom = fc.constantFrom(
  '{ area: 东 }',
  '{ ok: 是 }',
  '{ ok: { not: 否 } }',
  '{ p: { gte: 50 } }',
  '{ q: { lt: 0 } }',
  '{ o: { blank: true } }',
  '{ o: { gt: 0 } }',
  '{ n: { lte: { column: p } } }',
  '{ done: { lte: 2017-06-15 } }',
  '{ done: { lte: { column: day } } }',
  '{ done: { blank: false } }',
  '{ days: { from: day, to: done, lte: 60 } }',
  '{ w: { is: { sum: [o] } } }',
  '{ area: { in: { source: s, column: area } } }',
  '{ area: { not: { source: s, column: area } } }',
);
const condition = fc.oneof(
  { weight: 4, arbitrary: atom },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('any', 'all', 'none'), atom, atom)
      .map(([kind, a, b]) => `{ ${kind}: [${a}, ${b}] }`),
  },
);
const where = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: condition.map((own) => `, where: ${own}`) },
);
const window = fc.constantFrom(
  '',
  '',
  '',
  ', period: all',
  ', period: { until: done }',
  ', period: { from: day, to: done }',
);
const each = fc.constantFrom('', '', '', ', each: area', ', each: ok');

/** A measure of `r`, without its last bracket, and what its targets look like. */
interface Kind {
  readonly text: string;
  readonly target: 'number' | 'percent' | 'date';
}

const plain = fc.constantFrom<Kind>(
  { text: '{ count: r', target: 'number' },
  { text: '{ count: r, distinct: ok', target: 'number' },
  { text: '{ count: r, distinct: [area, ok]', target: 'number' },
  { text: '{ count: r, distinct: p', target: 'number' },
  { text: '{ count: r, distinct: o', target: 'number' },
  { text: '{ sum: r, column: n', target: 'number' },
  { text: '{ sum: r, column: p', target: 'number' },
  { text: '{ sum: r, column: q', target: 'number' },
  { text: '{ sum: r, column: o', target: 'number' },
  { text: '{ min: r, column: p', target: 'number' },
  { text: '{ min: r, column: o', target: 'number' },
  { text: '{ max: r, column: n', target: 'number' },
  { text: '{ max: r, column: q', target: 'number' },
  { text: '{ mean: r, column: p', target: 'number' },
  { text: '{ mean: r, column: n', target: 'number' },
  { text: '{ mean: r, column: o', target: 'number' },
  { text: '{ mean: r, column: p, weight: w', target: 'number' },
  { text: '{ mean: r, column: p, weight: n', target: 'number' },
  { text: '{ mean: r, column: q, weight: w', target: 'number' },
  { text: '{ median: r, column: p', target: 'number' },
  { text: '{ median: r, column: o', target: 'number' },
  { text: '{ percentile: r, column: n, at: 90%', target: 'number' },
  { text: '{ percentile: r, column: p, at: 20%', target: 'number' },
  { text: '{ latest: r, column: p, by: day', target: 'number' },
  { text: '{ latest: r, column: o, by: day', target: 'number' },
  { text: '{ latest: r, column: p, by: n', target: 'number' },
  { text: '{ latest: r, column: done, by: day', target: 'date' },
  { text: '{ max: r, column: done', target: 'date' },
  { text: '{ min: r, column: done', target: 'date' },
);
const simple: fc.Arbitrary<Kind> = fc.oneof(
  fc.tuple(plain, where, window).map(([kind, own, when]) => ({ ...kind, text: `${kind.text}${own}${when}` })),
  fc.tuple(condition, where, window).map(([meets, own, when]): Kind => ({
    text: `{ share: r${own}, meets: ${meets}${when}`,
    target: 'percent',
  })),
  fc.tuple(fc.constantFrom('p', 'q', 'o', 'n'), fc.constantFrom('r0', 'r1')).map(([column, id]): Kind => ({
    text: `{ value: r, column: ${column}, where: { id: ${id} }`,
    target: 'number',
  })),
  fc
    .constantFrom('r0', 'r1')
    .map((id): Kind => ({ text: `{ value: r, column: done, where: { id: ${id} }`, target: 'date' })),
);

const counted = fc
  .tuple(
    fc.constantFrom('{ count: r', '{ sum: r, column: n', '{ sum: r, column: p', '{ sum: r, column: q'),
    where,
  )
  .map(([text, own]) => `${text}${own} }`);
const formula: fc.Arbitrary<Kind> = fc
  .tuple(counted, counted, fc.constantFrom('ratio', 'total', 'growth', 'difference', 'yearly'))
  .map(([a, b, kind]): Kind => {
    if (kind === 'ratio')
      return { text: `{ ratio: { numerator: ${a}, denominator: ${b} }`, target: 'percent' };
    if (kind === 'total') return { text: `{ total: [${a}, ${b}]`, target: 'number' };
    if (kind === 'yearly') return { text: `{ growth: { of: ${a} }`, target: 'percent' };
    return {
      text: `{ ${kind}: { of: ${a}, against: ${b} }`,
      target: kind === 'growth' ? 'percent' : 'number',
    };
  });
const measure = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: simple }, { weight: 1, arbitrary: formula }), each)
  .map(([kind, groups]): Kind => ({ ...kind, text: `${kind.text}${groups} }` }));

const limits: Readonly<Record<Kind['target'], readonly string[]>> = {
  number: ['0', '1', '2', '3', '5', '20', '50', '80', '100'],
  percent: ['0%', '10%', '40%', '50%', '75%', '100%', '120%'],
  date: ['2017-05-20', '2017-06-30', '2017-12-31'],
};

const target = fc
  .tuple(measure, fc.constantFrom('≥', '>', '≤', '<', '=', 'in'), fc.nat(60))
  .map(([{ text, target: kind }, operator, pick]) => {
    const own = limits[kind];
    const limit = own[pick % own.length] ?? '';
    if (kind === 'date') return { text, target: `${pick % 2 === 0 ? 'by' : '不早于'} ${limit}` };
    const next = own[Math.min(own.length - 1, (pick % own.length) + 2)] ?? '';
    return { text, target: operator === 'in' ? `in [${limit}, ${next}]` : `${operator}${limit}` };
  });
const relative = fc
  .tuple(counted, counted, fc.constantFrom('gte', 'lt'))
  .map(([a, b, by]) => ({ text: a, target: `{ ${by}: ${b} }` }));

/** A plan, and the areas that must report. */
export interface DrawnPlan {
  readonly plan: string;
  readonly units: readonly string[];
}

/** A plan of one to six targets. */
export const doubtfulPlan: fc.Arbitrary<DrawnPlan> = fc
  .record({
    targets: fc.array(fc.oneof({ weight: 9, arbitrary: target }, { weight: 1, arbitrary: relative }), {
      minLength: 1,
      maxLength: 6,
    }),
    units: fc.constantFrom<readonly string[]>([], [], [], ['东', '西']),
    nil: fc.boolean(),
  })
  .map(({ targets, units, nil }) => {
    const text = `
plan: drawn
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r*.csv"]
    period: day
    key: [id]
    nil_return: ${nil}
    rules: [{ title: R, where: { w: { lte: 3 } } }]
    ${units.length > 0 ? `complete: { area: [${units.join(', ')}] }` : ''}
    columns:
      id: { header: id, type: text }
      day: { header: day, type: date }
      area: { header: area, type: text, values: { 东: [], 西: [] } }
      ok: { header: ok, type: text, values: { 是: [], 否: [] } }
      n: { header: n, type: integer, unit: 件 }
      p: { header: p, type: decimal, min: 0, max: 100 }
      q: { header: q, type: decimal }
      o: { header: o, type: decimal, optional: true }
      w: { header: w, type: decimal, min: 0 }
      done: { header: done, type: date, optional: true }
  s:
    title: Areas
    files: ["s.csv"]
    period: none
    nil_return: true
    columns:
      name: { header: name, type: text }
      area: { header: area, type: text }
sections:
  - title: S
    targets:
${targets
  .map(({ text: own, target: held }, index) => {
    const quoted = held.startsWith('{') ? held : `"${held}"`;
    return `      - { id: t${index}, title: T, owner: [O], target: ${quoted}, measure: ${own} }`;
  })
  .join('\n')}
`;
    return { plan: text, units };
  });
