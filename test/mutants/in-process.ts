import { loadTests, type Declared } from './load-tests.ts';
import { type Outcome, runTests } from './run-tests.ts';
import { vitestParts } from './vitest-parts.ts';
import { testsFor } from './which-tests.ts';

/**
 * Runs tests for Stryker within its own process, all modules loaded anew for each mutant: a mutant costs milliseconds, where
 * vitest with a worker for each takes seconds.
 */
export const strykerPlugins: readonly Plugin[] = [
  { kind: 'TestRunner', name: 'in-process', factory: Object.assign(createRunner, { inject: ['options'] }) },
];

interface Plugin {
  readonly kind: 'TestRunner';
  readonly name: string;
  readonly factory: typeof createRunner & { readonly inject: readonly string[] };
}

/** What Stryker asks of a test runner, as far as this one needs it; its statuses are these words and numbers. */
interface Runner {
  readonly capabilities: () => { readonly reloadEnvironment: boolean };
  readonly init: () => Promise<void>;
  readonly dryRun: (asked: { readonly disableBail: boolean }) => Promise<{
    readonly status: 'complete';
    readonly tests: readonly TestResult[];
    readonly mutantCoverage: unknown;
  }>;
  readonly mutantRun: (asked: {
    readonly activeMutant: { readonly id: string };
    readonly testFilter?: readonly string[];
    readonly hitLimit?: number;
    readonly disableBail: boolean;
  }) => Promise<MutantResult>;
}

interface TestResult {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  readonly status: (typeof statuses)[Outcome['state']];
  readonly failureMessage: string;
}

type MutantResult =
  | {
      readonly status: 'killed';
      readonly killedBy: readonly string[];
      readonly failureMessage: string;
      readonly nrOfTests: number;
    }
  | { readonly status: 'survived'; readonly nrOfTests: number }
  | { readonly status: 'timeout'; readonly reason: string }
  | { readonly status: 'error'; readonly errorMessage: string };

const statuses = { passed: 0, failed: 1, skipped: 2 } as const;

/** The object that mutated sources and their runner share. */
interface Switch {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage?: unknown;
  hitCount?: number;
  hitLimit?: number | undefined;
}

function createRunner(options: { readonly mutate: readonly string[] }): Runner {
  const shared: Switch = Reflect.get(globalThis, '__stryker__') ?? {};
  Reflect.set(globalThis, '__stryker__', shared);
  let load: () => Promise<Declared> = async () => new Map();
  const run = async (only: ReadonlySet<string> | null, bail: boolean): Promise<readonly Outcome[]> =>
    runTests(load, { only, bail, begins: (id) => (shared.currentTestId = id) });
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      load = await loadTests(process.cwd(), await testsFor(process.cwd(), options.mutate), vitestParts);
    },
    dryRun: async ({ disableBail }) => {
      const outcomes = await run(null, !disableBail);
      // Tests of one name are one test to Stryker.
      const tests = [...new Map(outcomes.map((outcome) => [outcome.id, resultOf(outcome)])).values()];
      return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage };
    },
    mutantRun: async ({ activeMutant, testFilter, hitLimit, disableBail }) => {
      // Stryker's limit is a hundred times what all tests together take: half a minute in a loop over rows.
      const limit = hitLimit === undefined ? undefined : Math.ceil(hitLimit / 10);
      Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: limit });
      const outcomes = await run(testFilter ? new Set(testFilter) : null, !disableBail);
      return verdictOf(outcomes, shared);
    },
  };
}

function resultOf({ id, name, file, duration, state, message }: Outcome): TestResult {
  return {
    id,
    name,
    fileName: file,
    timeSpentMs: duration,
    status: statuses[state],
    failureMessage: message,
  };
}

/** A loop that the mutant made endless has been ended by its hits; a run of no test is no survivor. */
function verdictOf(outcomes: readonly Outcome[], { hitCount = 0, hitLimit }: Switch): MutantResult {
  if (hitLimit !== undefined && hitCount > hitLimit) {
    return { status: 'timeout', reason: `hit more than ${hitLimit} times` };
  }
  const ran = outcomes.filter(({ state }) => state !== 'skipped');
  const [first, ...others] = ran.filter(({ state }) => state === 'failed');
  if (first) {
    const killedBy = [first, ...others].map(({ id }) => id);
    return { status: 'killed', killedBy, failureMessage: first.message, nrOfTests: ran.length };
  }
  return ran.length === 0
    ? { status: 'error', errorMessage: 'no test was run' }
    : { status: 'survived', nrOfTests: ran.length };
}
