import { parseFlag } from '../../quantity/numbers/parse-flag.ts';
import { faulty, plainly, type CellReading } from './fault.ts';
import { isMissingMark } from './missing-marks.ts';

/** Reads 是/否, 有/无, √/×, Y/N and the like; 无 is no, not a missing value. */
export function readBoolean(text: string): CellReading {
  const flag = parseFlag(text);
  if (flag !== null) return plainly(flag);
  return isMissingMark(text) ? plainly(null) : faulty('data/bad-boolean', {});
}
