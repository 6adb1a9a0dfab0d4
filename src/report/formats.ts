import type { Renderer, Renderers, Style, SubjectName, Subjects } from './renderers.ts';

/** A format; what prints it is loaded when it is wanted. */
export interface Format {
  readonly name: string;
  /** File endings without the dot, lower case; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly media: string;
  /** The subjects it prints: the keys of what `load` gives. */
  readonly subjects: readonly SubjectName[];
  readonly load: () => Promise<Renderers>;
}

/** Every format there is. */
export const formats: readonly Format[] = [
  {
    name: 'table',
    extensions: ['txt'],
    media: 'text/plain; charset=utf-8',
    subjects: ['report', 'explanation', 'lint', 'validation', 'inspection', 'comparison', 'tracing'],
    load: async () => (await import('./table/table.ts')).table,
  },
  {
    name: 'json',
    extensions: ['json'],
    media: 'application/json',
    subjects: ['report', 'explanation', 'lint', 'validation', 'inspection', 'comparison', 'tracing'],
    load: async () => (await import('./json/json.ts')).json,
  },
  {
    name: 'markdown',
    extensions: ['md'],
    media: 'text/markdown; charset=utf-8',
    subjects: ['report', 'explanation', 'lint', 'validation', 'comparison', 'tracing'],
    load: async () => (await import('./markdown/markdown.ts')).markdown,
  },
  {
    name: 'html',
    extensions: ['html', 'htm'],
    media: 'text/html; charset=utf-8',
    subjects: ['report', 'comparison'],
    load: async () => (await import('./html/html.ts')).html,
  },
  {
    name: 'csv',
    extensions: ['csv'],
    media: 'text/csv; charset=utf-8',
    subjects: ['report', 'validation', 'comparison', 'tracing'],
    load: async () => (await import('./csv/csv.ts')).csv,
  },
  {
    name: 'xlsx',
    extensions: ['xlsx'],
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    subjects: ['report', 'validation', 'comparison'],
    load: async () => (await import('./xlsx/xlsx.ts')).xlsx,
  },
  {
    name: 'junit',
    extensions: ['xml'],
    media: 'application/xml',
    subjects: ['report', 'lint', 'validation'],
    load: async () => (await import('./junit/junit.ts')).junit,
  },
  {
    name: 'line',
    extensions: [],
    media: 'text/plain; charset=utf-8',
    subjects: ['report', 'lint', 'validation'],
    load: async () => (await import('./table/line.ts')).line,
  },
  {
    name: 'github',
    // Only the log of a job is read for them.
    extensions: [],
    media: 'text/plain; charset=utf-8',
    subjects: ['report', 'lint', 'validation'],
    load: async () => (await import('./github/github.ts')).github,
  },
  {
    name: 'sarif',
    extensions: ['sarif'],
    media: 'application/sarif+json',
    subjects: ['report', 'lint', 'validation'],
    load: async () => (await import('./sarif/sarif.ts')).sarif,
  },
  {
    name: 'gitlab',
    // Its files end in .json, which is the report itself here.
    extensions: [],
    media: 'application/json',
    subjects: ['report', 'lint', 'validation'],
    load: async () => (await import('./gitlab/gitlab.ts')).gitlab,
  },
];

/** The format of that name; null where there is none. */
export function formatNamed(name: string): Format | null {
  return formats.find((format) => format.name === name) ?? null;
}

/** The format that a file's ending stands for; null where it stands for none. */
export function formatOfFile(file: string): Format | null {
  const lower = file.toLowerCase();
  return (
    formats.find((format) => format.extensions.some((extension) => lower.endsWith(`.${extension}`))) ?? null
  );
}

/** Prints a subject in a format; null where the format does not know the subject. */
export async function render<S extends SubjectName>(
  format: Format,
  name: S,
  subject: Subjects[S],
  style: Style,
): Promise<string | Uint8Array | null> {
  const renderers: Renderers = await format.load();
  const renderer: Renderer<Subjects[S]> | undefined = renderers[name];
  return renderer ? renderer(subject, style) : null;
}
