import { readFileSync } from 'node:fs';
import { nodeOpener } from '../../src/data/open/opener.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { type CheckRequest, check, validate } from '../../src/run/check.ts';
import type { WrittenShape } from './write-shape.ts';

/** What part of a shape's records is taken one by one; 1 where the byte scanner does not take the file. */
export async function countSingly({ shape, files, plan: path }: WrittenShape): Promise<number> {
  const { value: plan } = readPlan({ file: path, text: readFileSync(path, 'utf8') });
  if (plan === null) throw new Error(`${path} is no sound plan`);
  const given = files.map((name): GivenFile => {
    return { name, path: name, source: null, period: null, encoding: null };
  });
  const counts = { records: 0, singly: 0 };
  const rest = {
    period: null,
    language: 'en',
    only: null,
    opener: nodeOpener,
    stdin: null,
    version: '0',
  } as const;
  const request: CheckRequest = { plan, files: given, ...rest, hash: false, scanning: { counts } };
  await (shape.command === 'validate' ? validate(request) : check(request));
  return counts.records === 0 ? 1 : counts.singly / counts.records;
}
