import { describe, expect, test } from 'vitest';
import { byteMeter, type MeteredFile } from '../../src/run/byte-meter.ts';

const file = (path: string, size: number, looks = 1): MeteredFile => ({ path, size, looks });
const stdin: MeteredFile = { path: null, size: null, looks: 1 };

/** What was read, as `[path, bytes, second]`. */
type Reads = readonly (readonly [path: string | null, bytes: number, second: number])[];

describe('how far a run is', () => {
  test.each<[what: string, files: readonly MeteredFile[], reads: Reads, second: number, expected: object]>([
    ['nothing yet', [file('a', 100)], [], 2, { stage: 'look', done: 0, all: 100, rate: null, left: null }],
    [
      'the first look: no time left is told, for reading will take longer',
      [file('a', 100), file('b', 300)],
      [
        ['a', 100, 1],
        ['b', 100, 2],
      ],
      2,
      { stage: 'look', done: 200, all: 400, rate: 100, left: null },
    ],
    [
      'reading begins anew, at a speed of its own',
      [file('a', 100), file('b', 300)],
      [
        ['a', 100, 1],
        ['b', 300, 2],
        ['a', 50, 4],
        ['a', 50, 5],
        ['b', 100, 8],
      ],
      8,
      { stage: 'read', done: 200, all: 400, rate: 50, left: 4 },
    ],
    [
      'a packed file is looked at twice',
      [file('a.gz', 100, 2)],
      [
        ['a.gz', 100, 1],
        ['a.gz', 50, 2],
      ],
      2,
      { stage: 'look', done: 75, all: 100 },
    ],
    [
      'a file whose rows are read twice is halfway when it was read once',
      [file('a', 100), file('b', 100)],
      [
        ['a', 100, 1],
        ['b', 100, 1],
        ['a', 100, 2],
        ['a', 20, 3],
      ],
      3,
      { stage: 'read', done: 60, all: 200 },
    ],
    [
      'of standard input nobody knows the end',
      [stdin, file('a', 100)],
      [[null, 500, 5]],
      5,
      { stage: 'read', done: 500, all: null, left: null },
    ],
    [
      'a file that has grown is read, and no more',
      [file('a', 100)],
      [
        ['a', 100, 1],
        ['a', 150, 2],
      ],
      3,
      { stage: 'read', done: 75, left: 0.16666666666666666 },
    ],
    ['an empty file is no way to go', [file('a', 0)], [], 1, { done: 0, all: 0, left: null }],
    [
      'a file that was not given does not count',
      [file('a', 100)],
      [['x', 50, 1]],
      1,
      { done: 0, rate: null },
    ],
  ])('%s', (_, files, reads, second, expected) => {
    const meter = byteMeter(files, 0);
    for (const [path, bytes, at] of reads) meter.add(path, bytes, at * 1000);
    expect(meter.at(second * 1000)).toMatchObject(expected);
  });

  test('when standard input ends, there is work left and no speed; what was kept of it is a file', () => {
    const meter = byteMeter([stdin], 0);
    meter.add(null, 500, 1000);
    meter.finish(null);
    expect(meter.at(9000)).toEqual({ stage: 'work', done: 500, all: null, rate: null, left: null });
    meter.add(null, 100, 10_000);
    expect(meter.at(10_000)).toMatchObject({ stage: 'look', done: 100, all: 500 });
    meter.add(null, 400, 11_000);
    meter.add(null, 100, 12_000);
    expect(meter.at(14_000)).toEqual({ stage: 'read', done: 100, all: 500, rate: 50, left: 8 });
  });
});
