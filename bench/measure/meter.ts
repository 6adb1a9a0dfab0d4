import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** What a process cost: its most memory in MiB, its processor time in seconds; null where nothing can tell. */
export interface Cost {
  readonly peak: number | null;
  readonly processor: number | null;
  /** Milliseconds on the clock, where the meter itself takes too long to start for others to say. */
  readonly wall: number | null;
}

/** Starts a command so that the system's own account of it (`getrusage`) can be read when it has ended. */
export interface Meter {
  readonly name: string;
  readonly wrap: (command: readonly string[]) => readonly string[];
  readonly read: () => Cost;
}

// The account starts again when a process is forked from a small one, and would not from a large one: the memory of
// whoever forks counts for the child until it becomes another program. So node must not start what is measured itself.
const pythonMeter = `
import resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.call(sys.argv[2:])
wall = (time.perf_counter() - start) * 1000
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1024 if sys.platform == 'darwin' else 1
with open(sys.argv[1], 'w') as file: file.write(f'{used.ru_maxrss // unit} {used.ru_utime} {used.ru_stime} {wall}')
sys.exit(code)
`;

/** GNU time, else Python's resource module, else nothing. `record` is where the meter may write. */
export function chooseMeter(record: string): Meter {
  const read = (): Cost => costIn(record);
  const gnu = spawnSync('/usr/bin/time', ['--version'], { encoding: 'utf8' });
  if (/GNU/.test(`${gnu.stdout ?? ''}${gnu.stderr ?? ''}`)) {
    const before = ['/usr/bin/time', '--quiet', '--format', '%M %U %S', '--output', record];
    return { name: 'GNU time', wrap: (command) => [...before, ...command], read };
  }
  if (spawnSync('python3', ['-c', 'import resource']).status === 0) {
    const before = ['python3', '-c', pythonMeter, record];
    return { name: "Python's resource module", wrap: (command) => [...before, ...command], read };
  }
  return {
    name: 'nothing',
    wrap: (command) => command,
    read: () => ({ peak: null, processor: null, wall: null }),
  };
}

function costIn(record: string): Cost {
  const [kibibytes, user, system, wall = null] = readFileSync(record, 'utf8').trim().split(' ').map(Number);
  rmSync(record);
  if (kibibytes === undefined || user === undefined || system === undefined)
    throw new Error(`${record} holds no account`);
  return { peak: kibibytes / 1024, processor: user + system, wall };
}
