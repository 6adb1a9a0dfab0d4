import { decodeToUtf8 } from '../../data/encoding/decode.ts';
import { encodingNamed } from '../../data/encoding/encoding-names.ts';
import { binaryKind, markupKind } from '../../data/open/file-kind.ts';
import { inflate } from '../../data/open/inflate.ts';
import { systemErrorCode } from '../../data/open/opener.ts';
import { spool } from '../../data/open/spool.ts';
import { type Surveyed, surveyFile } from '../../data/open/survey-file.ts';
import type { GivenFile } from '../../model/data/given-file.ts';
import { type Finding, at } from '../../model/finding.ts';
import type { DocumentFile } from '../../model/subjects/tracing.ts';
import { finding } from '../../text/finding.ts';
import type { CommandCall } from '../command.ts';
import { giveOneFile } from './give-one-file.ts';

/** A policy document's text and its file, or why there is none. */
export interface PolicyFile {
  readonly text: string | null;
  readonly file: DocumentFile | null;
  /** Absolute; null for standard input. */
  readonly path: string | null;
  readonly findings: readonly Finding[];
}

/** Reads the document that an argument names: its encoding is found out like a data file's, or said with `--encoding`. */
export async function readPolicyFile(
  command: string,
  argument: string,
  { world, options }: CommandCall,
): Promise<PolicyFile> {
  const { given, findings } = await giveOneFile(command, argument, options, [], world);
  if (given === null) return { text: null, file: null, path: null, findings };
  const spooled = spool(world.opener, given.path === null ? world.stdin : null);
  try {
    const bytes = spooled.open(given);
    await bytes.state();
    const surveyed = await surveyFile(bytes.chunks, {
      given: given.encoding === null ? null : encodingNamed(given.encoding),
      hash: true,
    });
    const fault = faultOf(given, surveyed);
    const { encoding, sha256, isGzip } = surveyed;
    if (fault !== null || encoding === null || sha256 === null)
      return refused(given, fault === null ? [] : [fault]);
    const parts: Buffer[] = [];
    const chunks = isGzip ? inflate(bytes.chunks()) : bytes.chunks();
    for await (const part of decodeToUtf8(chunks, encoding)) parts.push(Buffer.from(part));
    const text = Buffer.concat(parts).toString();
    if (text.trim() === '') return refused(given, [finding('document/empty', {}, at(given.name))]);
    const file = { file: given.name, sha256, bytes: surveyed.bytes, encoding };
    return { text, file, path: given.path, findings };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return refused(given, [finding('document/unreadable', { error: code }, at(given.name))]);
  } finally {
    await spooled.close();
  }
}

function refused({ path }: GivenFile, findings: readonly Finding[]): PolicyFile {
  return { text: null, file: null, path, findings };
}

function faultOf(
  { name }: GivenFile,
  { head, headEncoding, bad, bytes, isDamaged }: Surveyed,
): Finding | null {
  if (bytes === 0) return finding('document/empty', {}, at(name));
  const isWide = headEncoding.startsWith('utf-16');
  const markup = markupKind(isWide ? '' : head.toString());
  const kind = binaryKind(head) ?? (markup === 'html' ? null : markup);
  if (kind !== null) return finding('document/not-text', { kind }, at(name));
  if (isDamaged) return finding('document/damaged-gzip', {}, at(name));
  return bad === null
    ? null
    : finding('document/undecodable', { offset: bad.offset, encoding: bad.as }, at(name, bad.line));
}
