/**
 * The four answers of workload W as whole numbers in decimal: (a) rows 合格 and 省级, of rows 省级; (b) passed, of tested;
 * (c) different enterprises with 合格; (d) the amounts of 2017 in hundredths.
 */
export interface Answers {
  readonly provincialPassed: string;
  readonly provincial: string;
  readonly passed: string;
  readonly tested: string;
  readonly enterprises: string;
  readonly amount: string;
}

/** The answers as every program prints them: six numbers on one line. */
export function answerLine(answers: Answers): string {
  const { provincialPassed, provincial, passed, tested, enterprises, amount } = answers;
  return [provincialPassed, provincial, passed, tested, enterprises, amount].join(' ');
}
