import { startTests, type Task, type VitestRunner } from '@vitest/runner';
import type { Declared } from './load-tests.ts';

/** What came of a test; loading a file counts as one of its own. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly duration: number;
  /** Why it failed; else ''. */
  readonly message: string;
}

/** Which tests are run, and who is told. */
export interface How {
  /** The tests to run, by id; null is all. */
  readonly only: ReadonlySet<string> | null;
  /** Whether the first that fails ends the run. */
  readonly bail: boolean;
  /** Told the id of the test that begins, or of the loading of its file. */
  readonly begins: (id: string) => void;
}

/** Runs tests in this process. Where all of them are run, each file starts with no module loaded. */
export async function runTests(load: () => Promise<Declared>, how: How): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const { only, bail, begins } = how;
  const files = only && new Set([...only].map((id) => id.slice(0, id.indexOf('#'))));
  let failed = false;
  let declared = await load();
  for (const path of declared.keys()) {
    if (files && !files.has(path)) continue;
    // What is run while modules are loaded belongs to every file that loads them.
    if (only === null) declared = await load();
    const all = only === null || only.has(loadingOf(path));
    begins(loadingOf(path));
    const runner: VitestRunner = {
      config: vitestConfig(),
      importFile: () => declared.get(path)?.(),
      onBeforeRunTask: (test) => {
        if ((bail && failed) || !(all || only.has(idOf(test)))) test.mode = 'skip';
        else begins(idOf(test));
      },
      onAfterRunTask: (test) => {
        begins(loadingOf(path));
        failed ||= test.result?.state === 'fail';
      },
    };
    for (const file of await startTests([path], runner)) {
      outcomes.push(...outcomesOf(file));
      failed ||= file.result?.state === 'fail';
    }
    if (bail && failed) break;
  }
  return outcomes;
}

/** A test whose id this is stands for all tests of its file: what runs while a file is loaded may matter to each of them. */
function loadingOf(path: string): string {
  return `${path}#`;
}

/** What came of a task and of what it holds; a file or suite that failed before its tests counts as a test that failed. */
function outcomesOf(task: Task): readonly Outcome[] {
  const file = task.file.filepath;
  const errors = task.result?.errors ?? [];
  const own = {
    id: idOf(task),
    name: nameOf(task),
    file,
    duration: task.result?.duration ?? 0,
    message: errors.map((error) => error.message).join('\n'),
  };
  if (task.type === 'test') {
    const states = { pass: 'passed', fail: 'failed' } as const;
    const state = task.result?.state;
    return [{ ...own, state: state === 'pass' || state === 'fail' ? states[state] : 'skipped' }];
  }
  const held = task.tasks.flatMap(outcomesOf);
  if (errors.length > 0) return [...held, { ...own, state: 'failed' }];
  if (task !== task.file) return held;
  const duration = task.file.collectDuration ?? 0;
  return [{ ...own, id: loadingOf(file), name: 'is loaded', duration, state: 'passed' }, ...held];
}

function idOf(task: Task): string {
  return `${task.file.filepath}#${nameOf(task)}`;
}

function nameOf(task: Task): string {
  return task.suite ? `${nameOf(task.suite)} > ${task.name}` : task.name;
}

function vitestConfig(): VitestRunner['config'] {
  return {
    root: process.cwd(),
    setupFiles: [],
    name: undefined,
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: false,
    sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  };
}
