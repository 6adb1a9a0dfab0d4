import { answerLine } from '../register/answers.ts';

/** W's answers as a report on its plan gives them in JSON, on the same line as all others print. Throws where one is missing. */
export function reportAnswers(json: string): string {
  const { results }: { results: readonly ReportedResult[] } = JSON.parse(json);
  const actual = (id: string): Readonly<Record<string, string | null>> => {
    const found = results.find((result) => result.id === id)?.actual;
    if (!found) throw new Error(`the report has no figure for ${id}`);
    return found;
  };
  const share = actual('a');
  const ratio = actual('b');
  return answerLine({
    provincialPassed: share.numerator ?? '',
    provincial: share.denominator ?? '',
    passed: ratio.numerator ?? '',
    tested: ratio.denominator ?? '',
    enterprises: actual('c').value ?? '',
    amount: hundredthsOfWan(actual('d').value ?? ''),
  });
}

interface ReportedResult {
  readonly id: string;
  readonly actual: Readonly<Record<string, string | null>> | null;
}

// A report gives money in yuan; the register has 万元 with two decimals, so that a hundredth of it is 100 yuan.
function hundredthsOfWan(yuan: string): string {
  if (!/^\d+00$/.test(yuan)) throw new Error(`${yuan} is no whole number of hundredths of 万元`);
  return yuan.slice(0, -2);
}
