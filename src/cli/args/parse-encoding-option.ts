import { encodingNamed } from '../../data/encoding/decode.ts';
import type { Encoding } from '../../model/subjects/report.ts';

/** What one `--encoding` says; `source` is null where it speaks of every file. */
export interface EncodingClaim {
  readonly source: string | null;
  readonly encoding: Encoding;
}

/** Reads the value of `--encoding`, `ENC` or `NAME=ENC`; null where the encoding is none that is known. */
export function parseEncodingOption(text: string): EncodingClaim | null {
  const equals = text.lastIndexOf('=');
  const encoding = encodingNamed(text.slice(equals + 1));
  if (encoding === null) return null;
  return { source: equals === -1 ? null : text.slice(0, equals), encoding };
}
