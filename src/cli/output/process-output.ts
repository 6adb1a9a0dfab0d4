import type { WriteStream } from 'node:tty';
import type { Output } from '../world.ts';

/** A stream of this process as an output. Once its reader has gone away everything else is dropped in silence. */
export function processOutput(stream: WriteStream): Output {
  let closed = false;
  // Without a listener the error of a closed pipe, which the write itself answers, would end the process.
  stream.on('error', () => undefined);
  return {
    isTTY: stream.isTTY === true,
    isClosed: () => closed,
    get columns() {
      return stream.isTTY === true ? stream.columns : null;
    },
    write: (data) =>
      closed
        ? Promise.resolve()
        : new Promise((done, fail) => {
            stream.write(data, (error) => {
              if (error && isPipeEnd(error)) closed = true;
              if (error && !closed) fail(error);
              else done();
            });
          }),
  };
}

// EOF and ERR_STREAM_DESTROYED are how Windows and a second write say that the pipe is closed.
function isPipeEnd(error: Error): boolean {
  return 'code' in error && ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(String(error.code));
}
