import { spawnSync } from 'node:child_process';
import type { Contest } from '../measure/contest.ts';
import { runOf } from './plan-check.ts';
import { reportAnswers } from './report-answers.ts';

/** An engine in which the register of workload W is made and asked: how it is called, and what it is told. */
interface Engine {
  readonly name: string;
  readonly url: string;
  /** The command that has one statement answered, six numbers with blanks or tabs between. */
  readonly ask: (sql: string) => readonly string[];
  readonly make: (rows: number) => readonly string[];
  readonly question: string;
}

/** How plan-check and the statement written by hand are called in the tables. */
export const databaseNames = { report: 'plan-check report', byHand: 'one SELECT by hand' } as const;

/** The table of the register. */
export const tableName = 'plan_check_w';

/** How the contest of an engine is called. */
export function databaseTitle(engine: string, rows: number): string {
  return `${rows / 1e6} million rows in ${engine}`;
}

const drop = `drop table if exists ${tableName}`;

function postgresql(url: string, psql: string): Engine {
  const places = `array['东湖区','西山区','南桥区','北门区','临江县','望海县','青田县','新城区','古渡市','云岭市']`;
  return {
    name: 'PostgreSQL',
    url,
    ask: (sql) => [psql, url, '-XqAt', '-F', ' ', '-v', 'ON_ERROR_STOP=1', '-c', sql],
    make: (rows) => [
      `create unlogged table ${tableName} as select
        'CJ-' || y || '-' || lpad(i::text, 8, '0') as batch,
        make_date(y, 1 + floor(random() * 12)::int, 1 + floor(random() * 28)::int) as date,
        (${places})[1 + floor(random() * 10)::int] as district,
        '企业名称有限公司' || floor(random() * 20000)::int as enterprise, '产品' || floor(random() * 50)::int as product,
        case when r < 0.2 then '国家级' when r < 0.5 then '省级' else '市级' end as level,
        case when g < 0.93 then '合格' else '不合格' end as result,
        t::bigint as tested, (case when g < 0.93 then t else t / 2 end)::bigint as passed,
        ((1 + floor(random() * 999998))::numeric / 100)::numeric(18,2) as amount,
        '张三' || floor(random() * 30)::int as sampler, case when random() < 0.3 then null else '备注一二三' end as remark
      from (select i, random() as r, random() as g, 1 + floor(random() * 400)::int as t,
        (array[2017,2017,2017,2016,2018])[1 + floor(random() * 5)::int] as y from generate_series(1, ${rows}) i) s`,
      `vacuum analyze ${tableName}`,
    ],
    question: `select count(*) filter (where level = '省级' and result = '合格'), count(*) filter (where level = '省级'),
      sum(passed), sum(tested), count(distinct enterprise) filter (where result = '合格'),
      (sum(amount) filter (where date between '2017-01-01' and '2017-12-31') * 100)::numeric(38,0) from ${tableName}`,
  };
}

function clickhouse(url: string): Engine {
  const { host, pathname } = new URL(url.replace('clickhouse:', 'http:'));
  const places = `['东湖区','西山区','南桥区','北门区','临江县','望海县','青田县','新城区','古渡市','云岭市']`;
  return {
    name: 'ClickHouse',
    url,
    ask: (sql) => [
      'curl',
      '-sSf',
      `http://${host}/?database=${pathname.slice(1) || 'default'}`,
      '--data-binary',
      sql,
    ],
    make: (rows) => [
      `create table ${tableName} (batch String, date Date, district String, enterprise String, product String, level String,
        result String, tested Int64, passed Int64, amount Decimal(18,2), sampler String, remark Nullable(String))
        engine = MergeTree order by tuple()`,
      `insert into ${tableName} select concat('CJ-', toString(y), '-', toString(10000000 + number)),
        toDate(concat(toString(y), '-01-01')) + rand(2) % 365, ${places}[1 + rand(3) % 10],
        concat('企业名称有限公司', toString(rand(4) % 20000)), concat('产品', toString(rand(5) % 50)),
        multiIf(r < 20, '国家级', r < 50, '省级', '市级'), if(g < 93, '合格', '不合格'), t, if(g < 93, t, intDiv(t, 2)),
        toDecimal64(1 + rand(6) % 999998, 2) / 100, concat('张三', toString(rand(7) % 30)), if(rand(8) % 10 < 3, null, '备注一二三')
      from (select number, rand(9) % 100 as r, rand(10) % 100 as g, toInt64(1 + rand(11) % 400) as t,
        [2017, 2017, 2017, 2016, 2018][1 + rand(12) % 5] as y from numbers(${rows}))`,
      `optimize table ${tableName} final`,
    ],
    question: `select countIf(level = '省级' and result = '合格'), countIf(level = '省级'), sum(passed), sum(tested),
      uniqExactIf(enterprise, result = '合格'),
      toInt64(sumIf(amount, date between '2017-01-01' and '2017-12-31') * 100) from ${tableName}`,
  };
}

/** The engines that the environment names, as `.ci/databases` starts them. */
export function givenEngines(environment: Readonly<Record<string, string | undefined>>): readonly Engine[] {
  const { PLAN_CHECK_TEST_POSTGRESQL: pg, PLAN_CHECK_TEST_CLICKHOUSE: ch, PSQL } = environment;
  return [...(pg ? [postgresql(pg, PSQL ?? 'psql')] : []), ...(ch ? [clickhouse(ch)] : [])];
}

/** Workload W over a table that the engine itself makes, beside one statement for its four questions. `end` drops it. */
export function databaseContest(
  engine: Engine,
  rows: number,
  plan: string,
): { readonly contest: Contest; readonly end: () => void } {
  const tell = (sql: string): string => {
    const [program = '', ...args] = engine.ask(sql);
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    if (error) throw error;
    if (status !== 0) throw new Error(`${engine.name}: ${stderr}`);
    return numbersOf(stdout);
  };
  for (const sql of [drop, ...engine.make(rows)]) tell(sql);
  const args = ['report', '--plan', plan, '--database', engine.url, '--format', 'json'];
  const answer = tell(engine.question);
  return {
    contest: {
      title: databaseTitle(engine.name, rows),
      answer,
      contestants: [
        {
          name: databaseNames.byHand,
          command: engine.ask(engine.question),
          code: 0,
          answer: numbersOf,
          document: null,
        },
        runOf(databaseNames.report, args, reportAnswers, 'report'),
      ],
    },
    end: () => void tell(drop),
  };
}

function numbersOf(output: string): string {
  return output.trim().replaceAll(/\s+/g, ' ');
}
