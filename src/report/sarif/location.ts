import type { SarifLocation } from './model.ts';

/** A path as a reference of RFC 3986, relative as given or `file:`; null for what is no file. */
export function uriOf(path: string): string | null {
  if (path === '' || path === '-') return null;
  const encoded = path
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[a-z]%3A\//i.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A place in a file; without a line the file as a whole. Empty where there is no file. */
export function locationsOf(
  file: string | null,
  line: number | null,
  column: number | null,
): readonly SarifLocation[] {
  const uri = file === null ? null : uriOf(file);
  if (uri === null) return [];
  const artifactLocation = { uri };
  if (line === null) return [{ physicalLocation: { artifactLocation } }];
  const region = column === null ? { startLine: line } : { startLine: line, startColumn: column };
  return [{ physicalLocation: { artifactLocation, region } }];
}
