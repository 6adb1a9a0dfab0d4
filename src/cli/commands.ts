import type { CommandOption } from './args/options.ts';
import type { Command } from './command.ts';

/** A command as the command line knows it; what it does is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  /** `<needed>`, `[optional]`, `[many...]`, as commander writes them. */
  readonly args: readonly string[];
  readonly options: readonly CommandOption[];
  /** What it prints, for the formats that can print it; null where it prints something of its own. */
  readonly subject:
    | 'report'
    | 'explanation'
    | 'lint'
    | 'validation'
    | 'inspection'
    | 'comparison'
    | 'tracing'
    | null;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** The commands, in the order help shows them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'report',
    args: ['[files...]'],
    options: [
      'plan',
      'period',
      'asOf',
      'baseline',
      'format',
      'output',
      'only',
      'by',
      'failures',
      'encoding',
      'source',
      'strict',
      'jobs',
      'hash',
    ],
    subject: 'report',
    load: () => import('./commands/report.ts'),
  },
  {
    name: 'validate',
    args: ['[files...]'],
    options: ['plan', 'period', 'asOf', 'format', 'output', 'encoding', 'source', 'strict', 'jobs', 'hash'],
    subject: 'validation',
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'explain',
    args: ['<target-id>', '[files...]'],
    options: ['plan', 'period', 'asOf', 'format', 'output', 'encoding', 'source', 'strict', 'jobs', 'hash'],
    subject: 'explanation',
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'inspect',
    args: ['<file...>'],
    options: ['rows', 'plan', 'format', 'output', 'encoding', 'source', 'strict'],
    subject: 'inspection',
    load: () => import('./commands/inspect.ts'),
  },
  {
    name: 'lint',
    args: ['[plan]'],
    options: ['plan', 'format', 'output', 'strict'],
    subject: 'lint',
    load: () => import('./commands/lint.ts'),
  },
  {
    name: 'template',
    args: ['[plan]'],
    options: ['plan', 'folder', 'force'],
    subject: null,
    load: () => import('./commands/template.ts'),
  },
  {
    name: 'compare',
    args: ['<before>', '<after>'],
    options: ['format', 'output', 'strict'],
    subject: 'comparison',
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'trace',
    args: ['<document>', '[plan]'],
    options: ['plan', 'format', 'output', 'encoding', 'strict'],
    subject: 'tracing',
    load: () => import('./commands/trace.ts'),
  },
  {
    name: 'draft',
    args: ['<document>'],
    options: ['data', 'planOutput', 'force', 'encoding', 'strict'],
    subject: null,
    load: () => import('./commands/draft.ts'),
  },
  {
    name: 'schema',
    args: ['[name]'],
    options: [],
    subject: null,
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'completion',
    args: ['<shell>'],
    options: [],
    subject: null,
    load: () => import('./commands/completion.ts'),
  },
];
