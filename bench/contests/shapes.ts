import type { Contest, Contestant } from '../measure/contest.ts';
import type { WrittenShape } from '../shapes/write-shape.ts';
import { runOf } from './plan-check.ts';

/** Every shape of one size, each read whole by one process; with DuckDB's own pass over those whose cells SQL can type. */
export function shapeContest(
  title: string,
  written: readonly WrittenShape[],
  duckdb: ((shape: WrittenShape) => readonly string[]) | null,
): Contest {
  const runs = written.flatMap((each): Contestant[] => {
    const { shape, files, plan } = each;
    const args = [shape.command ?? 'report', ...files, '--plan', plan, '--format', 'json', '--no-hash'];
    const own = { ...runOf(shape.name, args, null, shape.name), code: shape.code ?? 0 };
    if (duckdb === null || shape.hasSql === false) return [own];
    const name = duckdbName(each);
    return [own, { name, command: duckdb(each), code: 0, answer: null, document: name }];
  });
  return { title, contestants: runs, answer: null };
}

/** How DuckDB's pass over a shape is called. */
export function duckdbName({ shape }: WrittenShape): string {
  return `DuckDB: ${shape.name}`;
}

/** What every shape is asked, as one SELECT of DuckDB over typed columns. */
export function shapeQuery({ shape, path }: WrittenShape): string {
  const types = shape.columns.map(({ name, sql }) => `${name}: '${sql ?? 'VARCHAR'}'`).join(', ');
  return `SELECT
    count(*) FILTER (WHERE result = '合格'),
    count(*),
    count(*) FILTER (WHERE result = '合格' AND kind = '纺织' AND date BETWEEN DATE '2017-01-01' AND DATE '2017-12-31'),
    sum(pieces) FILTER (WHERE date BETWEEN DATE '2017-01-01' AND DATE '2017-12-31'),
    sum(amount) FILTER (WHERE district = '东湖区'),
    count(DISTINCT firm) FILTER (WHERE result = '合格')
  FROM read_csv('${path.replaceAll("'", "''")}', auto_detect = false, header = true, delim = '${shape.delimiter ?? ','}',
    quote = '"', escape = '"', columns = { ${types} })`;
}
