import { describe, expect, test } from 'vitest';
import { type RunProgress, progressLines } from '../../../src/text/words/run-words.ts';

const halfway: RunProgress = { stage: 'read', done: 45_230_000, all: 100e6, rate: 32.1e6, left: 1.7 };

describe('how far a run is, in words', () => {
  test.each<[what: string, progress: RunProgress, zh: string, en: string]>([
    [
      'reading',
      halfway,
      '读取数据 45.2 MB / 100.0 MB  45%  32.1 MB/s  约剩 2 秒',
      'reading 45.2 MB of 100.0 MB  45%  32.1 MB/s  about 2 s left',
    ],
    [
      'looking',
      { ...halfway, stage: 'look', left: null },
      '查看文件 45.2 MB / 100.0 MB  45%  32.1 MB/s',
      'looking at the files: 45.2 MB of 100.0 MB  45%  32.1 MB/s',
    ],
    [
      'standard input',
      { ...halfway, all: null, left: null },
      '读取数据 45.2 MB  32.1 MB/s',
      'reading 45.2 MB  32.1 MB/s',
    ],
    [
      'standard input at its end',
      { ...halfway, stage: 'work', all: null, rate: null, left: null },
      '已读入 45.2 MB，正在计算',
      '45.2 MB read, working out the figures',
    ],
    [
      'minutes',
      { ...halfway, all: 4.3e9, rate: 999, left: 125 },
      '读取数据 45.2 MB / 4.30 GB  1%  1.0 kB/s  约剩 2 分 5 秒',
      'reading 45.2 MB of 4.30 GB  1%  1.0 kB/s  about 2 min 5 s left',
    ],
    [
      'hours',
      { ...halfway, rate: null, left: 3 * 3600 + 61 },
      '读取数据 45.2 MB / 100.0 MB  45%  约剩 3 小时 1 分',
      'reading 45.2 MB of 100.0 MB  45%  about 3 h 1 min left',
    ],
    [
      'more than there was',
      { ...halfway, done: 120e6, rate: null, left: 0 },
      '读取数据 120.0 MB / 100.0 MB  100%  约剩 1 秒',
      'reading 120.0 MB of 100.0 MB  100%  about 1 s left',
    ],
    [
      'nothing at all',
      { stage: 'read', done: 0, all: 0, rate: null, left: null },
      '读取数据 0.0 kB / 0.0 kB',
      'reading 0.0 kB of 0.0 kB',
    ],
  ])('%s', (_, progress, zh, en) => {
    expect([progressLines(progress, 'zh')[0], progressLines(progress, 'en')[0]]).toEqual([zh, en]);
  });

  test('from the fullest to the shortest', () => {
    expect(progressLines(halfway, 'zh')).toEqual([
      '读取数据 45.2 MB / 100.0 MB  45%  32.1 MB/s  约剩 2 秒',
      '读取数据 45.2 MB / 100.0 MB  45%  约剩 2 秒',
      '读取数据 45.2 MB / 100.0 MB  45%',
      '读取数据 45%',
      '45%',
    ]);
  });
});
