import { readFileSync } from 'node:fs';
import { decodeToUtf8 } from '../../src/data/encoding/decode.ts';
import { surveyFile } from '../../src/data/open/survey-file.ts';

/** The text of a document in whatever encoding it is. */
export async function policyText(path: string): Promise<string> {
  const bytes = readFileSync(path);
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  const { encoding } = await surveyFile(chunks, { given: null, hash: true });
  if (encoding === null) throw new Error(`${path} does not decode`);
  const parts: Buffer[] = [];
  for await (const part of decodeToUtf8(chunks(), encoding)) parts.push(part);
  return Buffer.concat(parts).toString();
}
