import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyQuantity } from '../../src/model/plan/policy.ts';
import { readDocument } from '../../src/document/read/read-document.ts';
import { policyText } from './policy-text.ts';

/** A row of a list made by hand. */
export interface ListedByHand {
  readonly line: number;
  readonly quote: string;
  readonly name: string;
  readonly clause: string;
  readonly kind: string;
  /** Of a target, as the threshold grammar writes it; '' where the list does not say. */
  readonly operator: string;
  /** Joined with 、; null where the list does not say. */
  readonly owners: string | null;
  /** The title of the section; null where the list does not say. */
  readonly section: string | null;
}

/** A document with what its list and the program find in it. */
export interface Judged {
  readonly name: string;
  readonly found: readonly PolicyQuantity[];
  readonly listed: readonly ListedByHand[];
  /** What is in the list and was not found, and what was found and is not in the list. */
  readonly missed: readonly ListedByHand[];
  readonly extra: readonly PolicyQuantity[];
  /** The pairs of those that are in both. */
  readonly matched: readonly (readonly [ListedByHand, PolicyQuantity])[];
}

/** The folders of documents with lists. */
export const documentsFolder: string = join(import.meta.dirname, '../../fixtures/documents');

/** Every document's path by the name of its folder. */
export function documentPaths(
  folder: string = documentsFolder,
): readonly (readonly [name: string, path: string])[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = ['txt', 'md', 'html']
        .map((ending) => join(folder, name, `document.${ending}`))
        .find(existsSync);
      return path === undefined ? [] : [[name, path] as const];
    });
}

/** Holds what the program finds in a document against its list: same line, words that overlap, same figures. */
export async function judgeDocument(name: string, path: string): Promise<Judged> {
  const text = await policyText(path);
  const listed = rowsOf(readFileSync(join(path, '../quantities.tsv'), 'utf8'));
  const found = readDocument(text).quantities;
  const lines = text.split(/\r\n|\n|\r/);
  const open = new Set(found);
  const places = spansOf(listed, lines);
  const matched: (readonly [ListedByHand, PolicyQuantity])[] = [];
  for (const row of listed) {
    const spans = places.get(row) ?? [];
    const match = [...open].find(
      (each) =>
        each.line === row.line &&
        spans.some((span) => overlap(span, each)) &&
        sameFigures(row.quote, each.text),
    );
    if (match === undefined) continue;
    open.delete(match);
    matched.push([row, match]);
  }
  const taken = new Set(matched.map(([row]) => row));
  return { name, found, listed, matched, missed: listed.filter((row) => !taken.has(row)), extra: [...open] };
}

function rowsOf(text: string): readonly ListedByHand[] {
  const [, ...rows] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const [line = '', quote = '', name = '', clause = '', kind = '', operator = '', owners, section] =
        row.split('\t');
      return {
        line: Number(line),
        quote,
        name,
        clause,
        kind,
        operator,
        owners: owners ?? null,
        section: section ?? null,
      };
    });
}

/** Where a row's words stand on its line: wherever they do, since a list says no column. */
function spansOf(
  rows: readonly ListedByHand[],
  lines: readonly string[],
): ReadonlyMap<ListedByHand, readonly (readonly [number, number])[]> {
  return new Map(
    rows.map((row) => {
      const line = lines[row.line - 1] ?? '';
      const spans: (readonly [number, number])[] = [];
      for (
        let at = line.indexOf(row.quote);
        at !== -1 && row.quote !== '';
        at = line.indexOf(row.quote, at + 1)
      ) {
        spans.push([at + 1, at + 1 + row.quote.length]);
      }
      return [row, spans];
    }),
  );
}

function overlap(
  [from, to]: readonly [number, number],
  { column, from: start, to: end }: PolicyQuantity,
): boolean {
  return column < to && column + (end - start) > from;
}

/** The digits of two quotes are the same; where one has none, their numerals. */
function sameFigures(one: string, other: string): boolean {
  const [a, b] = [figuresIn(one), figuresIn(other)];
  return a === b || (a === '' && b === '');
}

function figuresIn(quote: string): string {
  const tidy = quote.normalize('NFKC').replaceAll(/(?<=[\d.]) (?=[\d.])|(?<=\d)[, ](?=\d{3})/g, '');
  const digits = tidy.match(/\d+(?:\.\d+)?/g) ?? tidy.match(/[一二两三四五六七八九十百千]+/g) ?? [];
  return digits.join(' ');
}

/** True where a name is the one of the list: the same words, or nearly all of them and hardly any others. */
export function isSameName(listed: string, found: string): boolean {
  const [one, other] = [plainName(listed), plainName(found)];
  if (one === other) return true;
  if (one === '' || other === '') return false;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const both = [...a].filter((pair) => b.has(pair)).length;
  return both / a.size >= 0.8 && both / b.size >= 0.8;
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\b(?:the|a|an|its|our)\b|[\s“”"'‘’、，,()（）的和]/g, '');
}

function pairsOf(words: string): ReadonlySet<string> {
  return new Set(Array.from(words, (char, at) => char + words.charAt(at + 1)));
}
