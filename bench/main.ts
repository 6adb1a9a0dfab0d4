// What plan-check costs, beside what others cost: see docs/performance.md.

import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { databaseContest, databaseNames, givenEngines, tableName } from './contests/databases.ts';
import { findAbilities, type Abilities } from './contests/plan-check.ts';
import { duckdbName, shapeContest, shapeQuery } from './contests/shapes.ts';
import { sizeContest } from './contests/sizes.ts';
import { variantContest, variantNames } from './contests/variants.ts';
import type { Measured } from './measure/contest.ts';
import { countSingly } from './shapes/count-singly.ts';
import { shapes } from './shapes/shapes.ts';
import { type WrittenShape, writeShape } from './shapes/write-shape.ts';
import { sizeTitle, titles } from './goals.ts';
import { choosePeers, csvParse, duckdb } from './peers.ts';
import { smallPlan } from './plans/small-plan.ts';
import { workloadOver, workloadPlan } from './plans/workload-plan.ts';
import { readOptions, usage, type BenchOptions, type ContestName } from './read-options.ts';
import type { Result } from './results.ts';
import { startupContest, startupNames } from './startup.ts';
import { type ShapeFigures, contestTable, goalTable, growthTable, shapeTable } from './tables.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** What the contests of a kind gave: their tables, remarks about what is missing, and the figures for the goals. */
interface Held {
  readonly blocks: readonly string[];
  readonly notes: readonly string[];
  readonly results: readonly Result[];
}

type Hold = (workshop: Workshop, options: BenchOptions, abilities: Abilities) => Held | Promise<Held>;

const holdSizes: Hold = (workshop, options, abilities) => {
  const peers = choosePeers(
    join(workshop.folder, 'peers'),
    resolve('bench/peers'),
    options.peers,
    workshop.say,
  );
  const plan = workshop.plan('workload', workloadPlan);
  const results = options.sizes.map((megabytes) =>
    workshop.hold(
      sizeContest(sizeTitle(megabytes), workshop.register(megabytes), plan, abilities, peers),
      megabytes,
    ),
  );
  const tables = results.flatMap((result) => [
    `Workload W, ${result.title}`,
    contestTable(result, [duckdb, csvParse]),
  ]);
  const growth = ['From the smallest register to the largest', growthTable(results)];
  return {
    blocks: results.length > 1 ? [...tables, ...growth] : tables,
    notes: peers.missing.length > 0 ? [`Not on this machine: ${peers.missing.join(', ')}.`] : [],
    results,
  };
};

const holdVariants: Hold = (workshop, { sizes }) => {
  const megabytes = sizes.findLast((size) => size <= 100) ?? sizes[0] ?? 100;
  const contest = variantContest(
    titles.variants,
    (variant) => workshop.register(megabytes, variant),
    workshop.plan,
  );
  const result = workshop.hold(contest, null);
  const table = contestTable(result, [variantNames.report, variantNames.oneTarget]);
  return { blocks: [`plan-check alone, ${sizeTitle(megabytes)}`, table], notes: [], results: [result] };
};

/** In millions of bytes: what a department hands in. */
const smallRegister = 0.02;

const holdStartup: Hold = (workshop) => {
  const small = [
    'report',
    workshop.register(smallRegister).path,
    '--plan',
    workshop.plan('small', smallPlan),
  ];
  const result = workshop.hold(startupContest(small), null);
  return { blocks: ['Start-up', contestTable(result, [startupNames.empty])], notes: [], results: [result] };
};

const holdShapes: Hold = async (workshop, { sizes, seed, peers: wanted }) => {
  const { folder, say } = workshop;
  const peers = choosePeers(join(folder, 'peers'), resolve('bench/peers'), wanted, say);
  const blocks: string[] = [];
  for (const megabytes of sizes) {
    say(`writing ${shapes.length} shapes of ${megabytes} MB`);
    const written = shapes.map((shape) => writeShape(join(folder, 'shapes'), shape, megabytes * 1e6, seed));
    const query = peers.duckdb;
    const duckdbOf = query && ((each: WrittenShape) => query(each.path, shapeQuery(each)));
    const title = `Shapes of ${sizeTitle(megabytes)}`;
    const { measured } = workshop.hold(shapeContest(title, written, duckdbOf), null);
    const figures: ShapeFigures[] = [];
    for (const each of written) {
      const { bytes, shape } = each;
      const of = (name: string): Measured | null => measured.find((one) => one.name === name) ?? null;
      const own = of(shape.name);
      if (own === null) continue;
      figures.push({
        name: shape.name,
        bytes,
        singly: await countSingly(each),
        own,
        duckdb: of(duckdbName(each)),
      });
    }
    blocks.push(title, shapeTable(figures));
  }
  return { blocks, notes: [], results: [] };
};

/** Rows of W in a million bytes of it. */
const rowsOfMegabyte = 10_000;

const holdDatabases: Hold = (workshop, { sizes }) => {
  const engines = givenEngines(process.env);
  const plan = workshop.plan('workload-table', workloadOver([`table: ${tableName}`]));
  const results = engines.flatMap((engine) =>
    sizes.map((megabytes) => {
      workshop.say(`making ${megabytes * rowsOfMegabyte} rows in ${engine.name}`);
      const { contest, end } = databaseContest(engine, megabytes * rowsOfMegabyte, plan);
      try {
        return workshop.hold(contest, null);
      } finally {
        end();
      }
    }),
  );
  const blocks = results.flatMap((result) => [result.title, contestTable(result, [databaseNames.byHand])]);
  return { blocks, notes: engines.length === 0 ? ['No databases: run it by .ci/databases.'] : [], results };
};

const holds: Readonly<Record<ContestName, Hold>> = {
  sizes: holdSizes,
  variants: holdVariants,
  startup: holdStartup,
  shapes: holdShapes,
  databases: holdDatabases,
};

async function run(options: BenchOptions): Promise<string> {
  const abilities = findAbilities();
  const workshop = openWorkshop(options, (line) => void process.stderr.write(`${line}\n`));
  const held: Held[] = [];
  for (const name of options.contests) held.push(await holds[name](workshop, options, abilities));
  const lacking = [
    ...(abilities.canSkipHash ? [] : ['--no-hash']),
    ...(abilities.hasJobs ? [] : ['--jobs']),
  ].map((option) => `This build of plan-check has no ${option}: its rows are left out.`);
  const [cpu] = cpus();
  const machine =
    `Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ` +
    `${options.rounds} interleaved round${options.rounds === 1 ? '' : 's'} after one that is not counted, page cache warm; ` +
    `memory and processor time by ${workshop.meter}.`;
  const goals = goalTable(held.flatMap(({ results }) => results));
  const notes = [...held.flatMap((each) => each.notes), ...lacking, machine].join('\n');
  return [...held.flatMap(({ blocks }) => blocks), 'Goals', goals, notes].join('\n\n');
}

try {
  process.stdout.write(`${await run(readOptions(process.argv.slice(2)))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
  process.exitCode = 1;
}
