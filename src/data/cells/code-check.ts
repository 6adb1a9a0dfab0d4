import type { CellForm, CodeFormat } from '../../model/plan/plan.ts';
import { dayOf } from '../../model/plan/period.ts';
import { foldText } from '../../quantity/words/width.ts';
import { type CellReading, faulty } from './cell-reading.ts';

/** What is wrong with a code. */
type Fault = 'length' | 'characters' | 'date' | 'check' | 'zeros';

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const residentChecks = '10X98765432';
const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const codeLength = 18;

/** Checks codes: their length, and their check characters where they have some. Null for what is sound. */
export function codeCheck({ format, lengths }: CellForm): (text: string) => CellReading | null {
  return (text) => {
    const code = foldText(text);
    const length = [...code].length;
    const fault =
      (format === undefined ? null : faultOf(format, code)) ??
      (lengths === undefined || lengths.includes(length) ? null : 'length');
    return fault === null ? null : faulty('data/bad-code', { format: format ?? '', why: fault, length });
  };
}

function faultOf(format: CodeFormat, code: string): Fault | null {
  if (code.length !== codeLength) return 'length';
  const fault = format === 'resident-id' ? residentFault(code) : creditFault(code);
  // Numbers of a spreadsheet have 15 digits; what stood behind them is 0.
  return fault !== null && /^\d{15}000$/.test(code) ? 'zeros' : fault;
}

/** GB 11643: a place, a date of birth, a number, and a check character by ISO 7064 MOD 11-2. */
function residentFault(code: string): Fault | null {
  if (!/^[1-9]\d{16}[\dX]$/.test(code)) return 'characters';
  const born = dayOf(Number(code.slice(6, 10)), Number(code.slice(10, 12)), Number(code.slice(12, 14)));
  if (born === null) return 'date';
  const sum = residentWeights.reduce((before, weight, at) => before + weight * Number(code[at]), 0);
  return residentChecks[sum % 11] === code[17] ? null : 'check';
}

/** GB 32100: 17 characters of 31, weighted by the powers of 3, and a check character by MOD 31. */
function creditFault(code: string): Fault | null {
  const values = [...code].map((char) => creditCharacters.indexOf(char));
  if (values.includes(-1)) return 'characters';
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, codeLength - 1)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values[codeLength - 1] ? null : 'check';
}
