import { type Finding, nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { errorCode } from '../files/paths.ts';
import type { World } from '../world.ts';

/** Writes data on standard output; a finding where the system refuses it (a full disk). */
export async function print(
  data: string | Uint8Array,
  { stdout }: Pick<World, 'stdout'>,
): Promise<readonly Finding[]> {
  try {
    await stdout.write(data);
    return [];
  } catch (error) {
    return [finding('usage/cannot-print', { error: errorCode(error) }, nowhere)];
  }
}
