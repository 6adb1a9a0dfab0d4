import type { OpenedFile } from '../../data/inspect/inspect-file.ts';
import { rawRows } from '../../data/inspect/raw-rows.ts';
import type { Finding } from '../../model/finding.ts';
import { jsonLine } from '../../report/json/json.ts';
import type { World } from '../world.ts';
import { print } from './print.ts';

const enough = 1 << 16;

/**
 * Prints the records of a file as JSON Lines, each time as much as the reader takes; stops where it has gone away. Gives
 * what kept it from printing.
 */
export async function printRows(
  opened: OpenedFile,
  fromHeader: boolean,
  note: (finding: Finding) => void,
  world: World,
): Promise<readonly Finding[]> {
  let text = '';
  for await (const rows of rawRows(opened, fromHeader, note)) {
    for (const row of rows) {
      text += jsonLine(row);
      if (text.length < enough) continue;
      const failed = await print(text, world);
      text = '';
      if (failed.length > 0 || world.stdout.isClosed?.()) return failed;
    }
  }
  return text === '' ? [] : print(text, world);
}
