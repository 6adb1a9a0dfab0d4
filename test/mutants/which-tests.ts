import { glob } from 'tinyglobby';

/** What the mutants of each room or folder are held against: tests that run its sources in this process, the quick before the slow. */
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
    'test/measure/source/*.test.ts',
    'test/scenarios/{verdicts,agree,complete,no-data-words,years}.test.ts',
  ],
  'measure/checks': [
    'test/measure/checks/*.test.ts',
    'test/scenarios/{every-month,own-findings,rows-of-data,own-rules}.test.ts',
  ],
  'measure/classes': ['test/measure/classes/*.test.ts', 'test/scenarios/row-relations.test.ts'],
  'measure/conditions': [
    'test/measure/conditions/*.test.ts',
    'test/measure/{folds/fold-run,classes/row-classes}.test.ts',
    'test/scenarios/{row-units,bound-cases}.test.ts',
  ],
  'measure/folds': [
    'test/measure/{folds,classes}/*.test.ts',
    'test/measure/conditions/row-faults.test.ts',
    'test/scenarios/{row-units,bound-cases}.test.ts',
  ],
  'measure/keys': ['test/measure/keys/*.test.ts', 'test/scenarios/own-rules.test.ts'],
  'measure/readings': [
    'test/measure/readings/*.test.ts',
    'test/scenarios/{every-month,bound-cases,as-of}.test.ts',
  ],
};

/** The paths from the root of the tests for these mutated files, or patterns of files, in the order in which they run. */
export async function testsFor(root: string, mutated: readonly string[]): Promise<readonly string[]> {
  const isMutated = (folder: string): boolean =>
    mutated.some((path) => path.includes(`/${folder}/`) || path.includes(`/${folder.split('/')[0]}/**`));
  const patterns = Object.entries(testsOf).flatMap(([folder, tests]) => (isMutated(folder) ? tests : []));
  const found = await Promise.all(patterns.map((pattern) => glob(pattern, { cwd: root })));
  return [...new Set(found.flatMap((files) => files.toSorted()))];
}
