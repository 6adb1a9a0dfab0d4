import type { GivenFile } from '../model/given-file.ts';
import type { Opener } from './opener.ts';

/** Opens given files; standard input, which can be read only once, is kept so that it can be read again. */
export function spool(
  opener: Opener,
  stdin: AsyncIterable<Uint8Array> | null,
): (file: GivenFile) => AsyncIterable<Uint8Array> {
  let kept: Promise<readonly Uint8Array[]> | null = null;
  return (file) => {
    if (file.path !== null) return opener.chunks(file.path);
    kept ??= collect(stdin);
    return replay(kept);
  };
}

async function collect(stdin: AsyncIterable<Uint8Array> | null): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  if (stdin !== null) for await (const chunk of stdin) chunks.push(chunk);
  return chunks;
}

async function* replay(kept: Promise<readonly Uint8Array[]>): AsyncGenerator<Uint8Array> {
  yield* await kept;
}
