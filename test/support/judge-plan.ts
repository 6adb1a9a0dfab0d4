import type { Opener } from '../../src/data/open/opener.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import type { Finding } from '../../src/model/finding.ts';
import { parseDay, parsePeriod } from '../../src/model/plan/period.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { Explanation } from '../../src/model/subjects/explanation.ts';
import type { Report, Result } from '../../src/model/subjects/report.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { check } from '../../src/run/check.ts';

/** Files by name, in memory: text is UTF-8, an error is what the system says when the file is opened. */
export type Files = Readonly<Record<string, string | Uint8Array | Error>>;

/** A judged plan, for tests. */
export interface Judged {
  readonly report: Report;
  readonly explain: (target: string) => Explanation | null;
}

/** Reads a plan that must be free of errors. */
export function soundPlan(text: string): Plan {
  const { value, findings } = readPlan({ file: 'plan.yaml', text });
  if (value === null) throw new Error(findings.map(said).join('\n'));
  return value;
}

/** Judges a plan over files, with the real stations. `chunk` is how many bytes are read at once. */
export async function judgePlan(
  plan: string | Plan,
  files: Files,
  options: {
    readonly period?: string;
    readonly asOf?: string;
    readonly chunk?: number;
    readonly sources?: Readonly<Record<string, string>>;
  } = {},
): Promise<Judged> {
  const opener: Opener = {
    chunks: async function* (path) {
      const content = files[path] ?? '';
      if (content instanceof Error) throw Object.assign(content, { code: 'EACCES', syscall: 'open' });
      const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
      const size = options.chunk ?? 1 << 16;
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
  const given = Object.keys(files)
    .sort()
    .map((name): GivenFile => ({
      name,
      path: name,
      source: options.sources?.[name] ?? null,
      period: null,
      encoding: null,
    }));
  const sound = typeof plan === 'string' ? soundPlan(plan) : plan;
  const { value, findings } = await check({
    plan: sound,
    files: given,
    period: options.period === undefined ? null : parsePeriod(options.period),
    asOf: options.asOf === undefined ? null : parseDay(options.asOf),
    language: sound.language,
    only: null,
    opener,
    stdin: null,
    version: '0.0.0',
  });
  if (value === null) throw new Error(findings.map(said).join('\n'));
  return value;
}

/** The result of a target. */
export function resultOf(report: Report, id: string): Result {
  const result = report.results.find((candidate) => candidate.id === id);
  if (!result) throw new Error(`no result ${id}`);
  return result;
}

function said(finding: Finding): string {
  return `${finding.code} ${finding.place.line}:${finding.place.column} ${JSON.stringify(finding.args)}`;
}
