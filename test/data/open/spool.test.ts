import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  createWriteStream,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodeOpener, type Opener, type Scratch } from '../../../src/data/open/opener.ts';
import { spool } from '../../../src/data/open/spool.ts';
import type { GivenFile } from '../../../src/model/data/given-file.ts';
import { inChunks, joined } from '../chunked.ts';

const given = (path: string | null): GivenFile => ({
  name: path ?? '-',
  path,
  source: null,
  period: null,
  encoding: null,
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-check-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Scratch space in memory that counts what is done to it. */
function countingScratch(): { readonly opener: Opener; readonly log: string[] } {
  const log: string[] = [];
  const scratch = async (): Promise<Scratch> => {
    const parts: Uint8Array[] = [];
    log.push('open');
    return {
      write: async (chunk) => void parts.push(chunk),
      chunks: () => inChunks(Buffer.concat(parts), 5),
      close: async () => void log.push('close'),
    };
  };
  return { opener: { chunks: nodeOpener.chunks, scratch }, log };
}

test('standard input is read once and given as often as it is wanted', async () => {
  let reads = 0;
  async function* stdin(): AsyncGenerator<Uint8Array> {
    reads += 1;
    yield* inChunks(Buffer.from('a,b\n1,2\n'), 3);
  }
  const kept = spool(nodeOpener, stdin());
  for (let pass = 0; pass < 3; pass += 1) {
    expect((await joined(kept.open(given(null)).chunks())).toString()).toBe('a,b\n1,2\n');
  }
  expect(reads).toBe(1);
  await kept.close();
});

test.each([
  ['no more than fits stays in memory', 10, []],
  ['what is more goes to scratch space, which is closed', 9, ['open', 'close']],
] as const)('%s', async (_, most, expected) => {
  const { opener, log } = countingScratch();
  const kept = spool(opener, inChunks(Buffer.from('0123456789'), 4), most);
  expect((await joined(kept.open(given(null)).chunks())).toString()).toBe('0123456789');
  expect((await joined(kept.open(given(null)).chunks())).toString()).toBe('0123456789');
  await kept.close();
  expect(log).toEqual(expected);
});

test('scratch space is closed when standard input breaks off', async () => {
  const { opener, log } = countingScratch();
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('0123456789');
    throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
  }
  const kept = spool(opener, stdin(), 1);
  await expect(joined(kept.open(given(null)).chunks())).rejects.toMatchObject({ code: 'EIO' });
  await kept.close();
  expect(log).toEqual(['open', 'close']);
});

test('the scratch space of the machine has no name that could be left behind', async () => {
  const named = (): readonly string[] =>
    readdirSync(tmpdir()).filter((name) => /^plan-check-\d+\.tmp$/.test(name));
  const before = named();
  const kept = spool(nodeOpener, inChunks(Buffer.alloc(3 << 20, 'x'), 1 << 16), 1 << 20);
  for (let pass = 0; pass < 2; pass += 1) {
    expect((await joined(kept.open(given(null)).chunks())).length).toBe(3 << 20);
    expect(named()).toEqual(before);
  }
  await kept.close();
});

test.skipIf(process.platform === 'win32')('a named pipe can be read again', async () => {
  const path = join(folder(), 'pipe.csv');
  execFileSync('mkfifo', [path]);
  const kept = spool(nodeOpener, null);
  createWriteStream(path).end('a,b\n1,2\n');
  const file = kept.open(given(path));
  const state = await file.state();
  for (let pass = 0; pass < 2; pass += 1) expect((await joined(file.chunks())).toString()).toBe('a,b\n1,2\n');
  expect(await file.state()).toBe(state);
  await kept.close();
});

test('the state of a file is another when it has grown or was written anew', async () => {
  const path = join(folder(), 'a.csv');
  writeFileSync(path, 'a\n1\n');
  const { state } = spool(nodeOpener, null).open(given(path));
  const first = await state();
  expect(await state()).toBe(first);
  appendFileSync(path, '2\n');
  expect(await state()).not.toBe(first);
});

test.each([
  ['a file that is not there', 'ENOENT', (): void => undefined],
  ['a symbolic link to itself', 'ELOOP', (path: string) => symlinkSync(path, path)],
])('%s is an error of the system', async (_, code, make) => {
  const path = join(folder(), 'a.csv');
  make(path);
  const file = spool(nodeOpener, null).open(given(path));
  await expect(file.state()).rejects.toMatchObject({ code, syscall: 'stat' });
  await expect(joined(file.chunks())).rejects.toMatchObject({ code });
});
