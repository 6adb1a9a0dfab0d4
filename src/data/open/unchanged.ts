import type { FileBytes } from './spool.ts';

const changed = 'CHANGED_WHILE_READ';

/** The bytes of a file that was surveyed; throws where they are more, fewer or newer than they were then. */
export async function* unchanged(
  bytes: FileBytes,
  then: { readonly length: number; readonly state: string },
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes.chunks()) {
    length += chunk.length;
    if (length > then.length) throw changedError();
    yield chunk;
  }
  if (length !== then.length || (await bytes.state()) !== then.state) throw changedError();
}

/** True for the error of a file that is not what it was when it was surveyed. */
export function isChanged(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === changed;
}

function changedError(): Error {
  return Object.assign(new Error('the file changed while it was read'), { code: changed });
}
