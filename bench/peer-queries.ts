import { columns } from './register/columns.ts';

/** W as one SELECT of DuckDB over typed columns, the sums exact. */
export function duckdbQuery(register: string): string {
  const types = columns.map(({ name, sql }) => `${name}: '${sql}'`).join(', ');
  const file = register.replaceAll("'", "''");
  return `SELECT
    count(*) FILTER (WHERE level = '省级' AND result = '合格'),
    count(*) FILTER (WHERE level = '省级'),
    sum(passed),
    sum(tested),
    count(DISTINCT enterprise) FILTER (WHERE result = '合格'),
    (sum(amount) FILTER (WHERE date BETWEEN DATE '2017-01-01' AND DATE '2017-12-31') * 100)::HUGEINT
  FROM read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    columns = { ${types} })`;
}

/** W as arguments of sqlite3: the register as a table of texts in memory, then one SELECT. */
export function sqliteScript(register: string): readonly string[] {
  const named = (name: string): string =>
    `"${columns.find((column) => column.name === name)?.header ?? name}"`;
  return [
    `.import --csv "${register}" w`,
    '.mode list',
    ".separator ' '",
    `SELECT
      count(*) FILTER (WHERE ${named('level')} = '省级' AND ${named('result')} = '合格'),
      count(*) FILTER (WHERE ${named('level')} = '省级'),
      sum(CAST(${named('passed')} AS INTEGER)),
      sum(CAST(${named('tested')} AS INTEGER)),
      count(DISTINCT ${named('enterprise')}) FILTER (WHERE ${named('result')} = '合格'),
      sum(CAST(round(${named('amount')} * 100) AS INTEGER)) FILTER (WHERE substr(${named('date')}, 1, 4) = '2017')
    FROM w`,
  ];
}

const cell = (name: string): string => `$[[[${columns.findIndex((column) => column.name === name) + 1}]]]`;

/** W in Miller's own language. */
export const millerProgram: string = `
begin { @both = 0; @provincial = 0; @passed = 0; @tested = 0; @enterprises = 0; @amount = 0 }
good = ${cell('result')} == "合格";
if (${cell('level')} == "省级") { @provincial += 1; if (good) { @both += 1 } }
if (good && is_absent(@seen[${cell('enterprise')}])) { @seen[${cell('enterprise')}] = 1; @enterprises += 1 }
@tested += ${cell('tested')};
@passed += ${cell('passed')};
if (substr1(${cell('date')}, 1, 4) == "2017") { @amount += int(roundm(${cell('amount')} * 100, 1)) }
end { print @both." ".@provincial." ".@passed." ".@tested." ".@enterprises." ".@amount }
`;
