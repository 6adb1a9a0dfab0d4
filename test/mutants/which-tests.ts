import { glob } from 'tinyglobby';

/** What the mutants of each room are held against: tests that run its sources in this process, the quick before the slow. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  quantity: [
    'test/quantity/{number,unit,threshold-accepted,threshold-refused}.test.ts',
    'test/quantity/*/*.test.ts',
    'test/model/**/*.test.ts',
    'test/text/words/*.test.ts',
    'test/data/cells/number-cell.test.ts',
    'test/plan/{target-mistakes,grammar,beside-limit,time-units}.test.ts',
    'test/document/quantities.test.ts',
  ],
  judge: [
    'test/judge/*.test.ts',
    'test/scenarios/{verdicts,mending,waiver,points,beside-limit,as-of,date-targets,evidence-rows}.test.ts',
  ],
  measure: [
    'test/measure/*/*.test.ts',
    'test/scenarios/{verdicts,no-data-words,complete,agree,own-findings,rows-of-data,every-month}.test.ts',
    'test/scenarios/{years,as-of,row-units,row-relations,own-rules,bound-cases}.test.ts',
  ],
};

/** The paths from the root of the tests for these mutated files, or patterns of files, in the order in which they run. */
export async function testsFor(root: string, mutated: readonly string[]): Promise<readonly string[]> {
  const rooms = Object.keys(testsOf).filter((room) => mutated.some((path) => path.includes(`/${room}/`)));
  const patterns = rooms.flatMap((room) => testsOf[room] ?? []);
  const found = await Promise.all(patterns.map((pattern) => glob(pattern, { cwd: root })));
  return [...new Set(found.flatMap((files) => files.toSorted()))];
}
