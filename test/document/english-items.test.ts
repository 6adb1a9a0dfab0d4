import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';

function read(
  text: string,
): readonly (readonly [text: string, name: string, clause: string | null, section: string])[] {
  return readDocument(text).quantities.map((each) => [
    each.text,
    each.names.join('、'),
    each.clause,
    each.section.title,
  ]);
}

describe('numbered items below a heading', () => {
  it('are clauses and no sections', () => {
    const text = `# Fernley Town Plan 2026\n\n## Streets\n
1. Complete the market square by 31 May 2026.
2. Install 140 charging points and 25 access points.
3. Record no accidents at school crossings.
4. Keep the number of broken lamps below 30 a month.\n`;
    expect(read(text)).toEqual([
      ['by 31 May 2026', 'market square', '1', 'Streets'],
      ['140 charging points', 'charging points', '2', 'Streets'],
      ['25 access points', 'access points', '2', 'Streets'],
      ['no', 'accidents', '3', 'Streets'],
      ['below 30', 'broken lamps', '4', 'Streets'],
    ]);
  });

  it('may still be headings', () => {
    const text =
      'Fernley Plan 2026\n\n1. Clean water\nTest 60 wells.\n\n2. Safe roads for all\nRepair 12 bridges.\n';
    expect(read(text).map(([, , clause, section]) => [clause, section])).toEqual([
      ['1', 'Clean water'],
      ['2', 'Safe roads for all'],
    ]);
  });
});

describe('an English name', () => {
  it.each([
    ['Answer letters within 48 hours and close them within 9 working days.', ['letters', 'letters']],
    ['Achieve a 12% reduction in bus delays.', ['bus delays']],
    ['We want a decrease of 8% in hospital falls.', ['hospital falls']],
    [
      'Cut the average time to repair a lamp from 9 days to 4 days.',
      ['average time to repair a lamp', 'average time to repair a lamp'],
    ],
    ['Repair 1,900 culverts and add 300 more.', ['culverts', 'culverts']],
    ['Build 400 homes, at least 90 of them for older people.', ['homes', 'homes for older people']],
    ['Inspect 100% of city buses.', ['city buses']],
    ['Raise the walking index to 72 or higher (baseline 66).', ['walking index', 'walking index']],
    ['Secure Blue Flag status for four beaches.', ['Blue Flag status']],
    ['There will be no outbreaks of water poisoning.', ['outbreaks of water poisoning']],
    ['$650,000 will be set aside for interpreters.', ['interpreters']],
  ])('%s', (text, names) => {
    expect(
      readDocument(`Fernley Plan 2026\n\n${text}\n`).quantities.map((each) => each.names.join('、')),
    ).toEqual(names);
  });
});
