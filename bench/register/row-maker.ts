import { randomOf } from '../../fixtures/nantong-2017/generate/random.ts';
import type { Answers } from './answers.ts';
import { districts, enterprises, plainRemarks, products, quotedRemarks, samplers } from './words.ts';

/** A row of the register as it is written: all cells before the last, and the remark. */
export interface MadeRow {
  /** Eleven cells with a comma after each; `{tested}` stands where the number tested belongs. */
  readonly before: string;
  readonly tested: number;
  readonly after: string;
  readonly remark: string;
}

/** Makes rows one after the other and works out W's answers over those made so far, on integers. */
export interface RowMaker {
  readonly next: () => MadeRow;
  readonly answers: () => Answers;
}

/** Every how many rows one is large enough for a thousands separator. */
const largeEvery = 1000;

/** A maker that gives the same rows for the same seed, on every machine. */
export function rowMaker(seed: string): RowMaker {
  const { int, chance, pick } = randomOf(seed);
  const passing = new Set<string>();
  let rows = 0;
  let provincialPassed = 0n;
  let provincial = 0n;
  let passedSum = 0n;
  let testedSum = 0n;
  let amountSum = 0n;
  const remark = (): string => {
    if (chance(0.12)) return pick(quotedRemarks);
    return chance(0.7) ? pick(plainRemarks) : '';
  };
  return {
    next: () => {
      rows += 1;
      const isGood = chance(0.93);
      const tested = rows % largeEvery === 0 ? 1200 : int(1, 400);
      const passed = isGood ? tested : int(0, tested - 1);
      const roll = int(0, 9);
      const level = roll < 2 ? '国家级' : roll < 5 ? '省级' : '市级';
      const year = chance(0.6) ? 2017 : chance(0.5) ? 2016 : 2018;
      const enterprise = pick(enterprises);
      const hundredths = int(1, 999_999);
      if (level === '省级') {
        provincial += 1n;
        if (isGood) provincialPassed += 1n;
      }
      if (isGood) passing.add(enterprise);
      passedSum += BigInt(passed);
      testedSum += BigInt(tested);
      if (year === 2017) amountSum += BigInt(hundredths);
      const date = `${year}-${two(int(1, 12))}-${two(int(1, 28))}`;
      const batch = `CJ-${year}-${String(rows).padStart(8, '0')}`;
      const result = isGood ? '合格' : '不合格';
      return {
        before: `${batch},${date},${pick(districts)},${enterprise},${pick(products)},${level},${result},`,
        tested,
        after: `,${passed},${decimal(hundredths)},${pick(samplers)},`,
        remark: remark(),
      };
    },
    answers: () => ({
      provincialPassed: String(provincialPassed),
      provincial: String(provincial),
      passed: String(passedSum),
      tested: String(testedSum),
      enterprises: String(passing.size),
      amount: String(amountSum),
    }),
  };
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

// Spreadsheets leave out zeros at the end: 12, 12.5, 12.34.
function decimal(hundredths: number): string {
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  if (rest === 0) return String(whole);
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${two(rest)}`;
}
