import { closeSync, existsSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { encodeGb18030 } from '../../fixtures/nantong-2017/generate/gb18030.ts';
import { randomOf } from '../../fixtures/nantong-2017/generate/random.ts';
import type { Shape } from './shape.ts';

/** A register of a shape, ready to be read. */
export interface WrittenShape {
  readonly shape: Shape;
  readonly path: string;
  readonly plan: string;
  readonly bytes: number;
  /** All files that are handed in. */
  readonly files: readonly string[];
}

const pieceLength = 1 << 20;

/** Writes a register of about so many bytes and its plan into a folder of its own; the same seed gives the same bytes. */
export function writeShape(folder: string, shape: Shape, bytes: number, seed: string): WrittenShape {
  const own = join(folder, `${shape.name.replaceAll(/\W+/g, '-')}-${Math.round(bytes / 1e6)}`);
  mkdirSync(own, { recursive: true });
  const path = join(own, 'register.csv');
  const plan = join(own, 'plan.yaml');
  writeFileSync(plan, shapePlan(shape));
  const others: string[] = [];
  if (shape.other !== undefined) {
    const other = join(own, `${shape.other.name}.csv`);
    writeFileSync(other, `${shape.other.lines().join('\n')}\n`);
    others.push(other);
  }
  if (!existsSync(path)) writeRows(path, shape, bytes, seed);
  return { shape, path, plan, bytes: statSync(path).size, files: [path, ...others] };
}

function writeRows(path: string, shape: Shape, bytes: number, seed: string): void {
  const { columns, after, above = [], delimiter = ',', lineEnd = '\n' } = shape;
  const chance = randomOf(seed);
  const encode =
    shape.encoding === 'gb18030' ? encodeGb18030 : (text: string): Uint8Array => Buffer.from(text);
  const file = openSync(path, 'w');
  const pieces = columns.findIndex(({ name }) => name === 'pieces');
  const amount = columns.findIndex(({ name }) => name === 'amount');
  const lineOf = (cells: readonly string[]): string =>
    (shape.isQuoted === true ? cells.map((cell) => `"${cell}"`) : cells).join(delimiter) + lineEnd;
  let piece = [...above, ''].join(lineEnd) + lineOf(columns.map(({ header }) => header));
  if (above.length === 0) piece = lineOf(columns.map(({ header }) => header));
  let sums = { pieces: 0, amount: 0 };
  for (let row = 1, left = bytes; left > 0; row += 1) {
    const cells = columns.map(({ cell }) => cell(chance, row));
    piece += lineOf(cells);
    if (after !== undefined) {
      sums = {
        pieces: sums.pieces + Number(cells[pieces]),
        amount: sums.amount + Math.round(Number(cells[amount]) * 100),
      };
      if (row % after.every === 0) {
        piece += lineOf(after.line(sums));
        sums = { pieces: 0, amount: 0 };
      }
    }
    if (piece.length < Math.min(pieceLength, left / 2)) continue;
    const encoded = encode(piece);
    for (let done = 0; done < encoded.length;) done += writeSync(file, encoded, done);
    left -= encoded.length;
    piece = '';
  }
  closeSync(file);
}

/** The plan of a shape: what every shape is asked, and what is its own. */
export function shapePlan({ columns, source = [], measures = [], other }: Shape): string {
  const asked = [
    '{ share: register, meets: { result: 合格 } }',
    '{ count: register, where: { result: 合格, kind: 纺织 }, period: date }',
    '{ sum: register, column: pieces, period: date }',
    '{ sum: register, column: amount, where: { district: 东湖区 } }',
    '{ count: register, distinct: firm, where: { result: 合格 } }',
    ...measures,
  ];
  const targets = asked.flatMap((measure, at) => [
    `      - id: t${at}`,
    `        title: T${at}`,
    `        target: ${measure.includes('share') ? 'at least 1%' : 'at least 1'}${measure.includes('column: amount') ? '元' : ''}`,
    `        measure: ${measure}`,
  ]);
  return [
    'plan: shape',
    'title: A shape of the bench',
    'language: en',
    'period: 2017',
    'sources:',
    '  register:',
    '    title: Register',
    '    files: [register.csv]',
    ...(source.some((line) => line.startsWith('period')) ? [] : ['    period: date']),
    ...source.map((line) => `    ${line}`),
    '    columns:',
    ...columns.map(({ name, header, plan }) => `      ${name}: { header: ${header}, ${plan} }`),
    ...(other?.plan ?? []),
    'sections:',
    '  - title: S',
    '    targets:',
    ...targets,
    '',
  ].join('\n');
}
