import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openToInspect } from '../../src/data/inspect/inspect-file.ts';
import { rawRows } from '../../src/data/inspect/raw-rows.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';
import { spool } from '../../src/data/open/spool.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { check } from '../../src/run/check.ts';
import { bookOf, type bookTypes, bytesOf } from '../../fixtures/dirty/books.ts';

// The same rows as CSV and as workbooks give the same results, but for the lines of their places.
const root = join(import.meta.dirname, '../../fixtures');

function filesIn(folder: string): readonly GivenFile[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, path: join(root, folder, name), source: null, period: null, encoding: null }));
}

async function rowsOf(file: GivenFile): Promise<readonly (readonly string[])[]> {
  const { open } = spool(nodeOpener, null);
  const opened = await openToInspect(file, [], open, () => undefined);
  const rows: (readonly string[])[] = [];
  if (opened !== null) {
    for await (const batch of rawRows(opened, false, () => undefined)) rows.push(...batch);
  }
  return rows;
}

async function reportOf(
  planPath: string,
  files: readonly GivenFile[],
  books: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Report> {
  const { value: plan, findings } = readPlan(
    { file: planPath, text: readFileSync(planPath, 'utf8') },
    (reference, from) => {
      const path = join(dirname(from), reference);
      return { file: path, text: readFileSync(path, 'utf8') };
    },
  );
  if (plan === null) throw new Error(JSON.stringify(findings));
  const opener = {
    ...nodeOpener,
    chunks: async function* (path: string) {
      const book = books.get(path);
      if (book === undefined) yield* nodeOpener.chunks(path);
      else yield book;
    },
    state: async () => '',
    size: async () => null,
  };
  const rest = { period: null, language: 'zh', only: null, stdin: null, version: '0.0.0' } as const;
  const { value } = await check({ plan, files, opener, ...rest });
  if (value === null) throw new Error(planPath);
  return value.report;
}

/** Results without the lines and names of files. */
function bare({ results }: Report): unknown {
  return results.map((result) => ({
    ...result,
    bounds: result.bounds && { ...result.bounds, places: result.bounds.places.length },
    evidence: result.evidence.map(({ files, met, unmet, blamed, ...rest }) => ({
      ...rest,
      blamed: { ...blamed, rows: blamed.rows.length },
      counts: [files, met, unmet].map(({ length }) => length),
    })),
  }));
}

async function asBooks(
  files: readonly GivenFile[],
  ending: keyof typeof bookTypes,
): Promise<{ readonly given: readonly GivenFile[]; readonly books: ReadonlyMap<string, Buffer> }> {
  const books = new Map<string, Buffer>();
  const given = await Promise.all(
    files.map(async (file) => {
      const name = file.name.replace(/csv$/, ending);
      books.set(name, bytesOf(bookOf({ Sheet1: await rowsOf(file) }), ending));
      return { ...file, name, path: name };
    }),
  );
  return { given, books };
}

const formats = ['xlsx', 'xls', 'ods'] as const;

describe.each([
  ['nantong-2017', '../plan/nantong-2017.yaml'],
  ['nantong-2018', 'nantong-2018/plan.yaml'],
  ['two-years/2017', 'two-years/2017.yaml'],
  ['two-years/2018', 'two-years/2018.yaml'],
])('the data of %s as workbooks', (folder, planPath) => {
  const plan = join(root, planPath);
  test.each(formats)('%s', { timeout: 120_000 }, async (ending) => {
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(0);
    const { given, books } = await asBooks(files, ending);
    const report = await reportOf(plan, given, books);
    expect(bare(report)).toEqual(bare(await reportOf(plan, files)));
    expect(report.inputs).toHaveLength(files.length);
    expect(report.inputs[0]).toMatchObject({ sheet: 'Sheet1', encoding: null, delimiter: null });
  });
});

/** What is wrong with the text of a file and cannot be wrong with a sheet; blank lines, which part tables, are lost on the way. */
const ofText =
  /unclosed-quote|stray-quote|literal-quote|ragged|undecodable|nul|record-too-long|empty|not-csv|gzip|same-file|cell-too-long|control|no-source|workbook|changed|delimiter|header-too-|rows-wider|short-row|unnamed-cell|swallowed-rows|second-table/;

describe('dirty files as workbooks', async () => {
  const stories = readdirSync(join(root, 'dirty')).filter((name) =>
    existsSync(join(root, 'dirty', name, 'expected.json')),
  );
  test.each(formats)('give the same results: %s', { timeout: 300_000 }, async (ending) => {
    let held = 0;
    for (const name of stories) {
      const own = join(root, 'dirty', name, 'plan.yaml');
      const plan = existsSync(own) ? own : join(root, 'dirty/plan.yaml');
      const files = filesIn(`dirty/${name}`);
      if (files.length === 0) continue;
      const report = await reportOf(plan, files);
      if (report.counts.some(({ code }) => ofText.test(code))) continue;
      const { given, books } = await asBooks(files, ending);
      expect({ name, results: bare(await reportOf(plan, given, books)) }).toEqual({
        name,
        results: bare(report),
      });
      held += 1;
    }
    expect(held).toBeGreaterThan(80);
  });
});
