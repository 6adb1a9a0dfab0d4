import type { Unit } from '../../model/quantity.ts';
import { isKnownUnit, parseUnit } from '../../quantity/units/parse-unit.ts';
import { narrow } from '../../quantity/words/width.ts';

/** A header cell: its name without spaces, width and brackets' style, and the unit that stands with it. */
export interface HeaderText {
  /** As in the file, trimmed. */
  readonly shown: string;
  /** The whole text, normalised. */
  readonly full: string;
  /** Without the unit. */
  readonly name: string;
  /** Without anything in brackets. */
  readonly bare: string;
  readonly unit: Unit | null;
  /** What else stands in brackets; null where nothing does. */
  readonly words: string | null;
}

/** The headers of a plan are looked for in every file, and every first line of a file is held against them. */
const remembered = new Map<string, HeaderText>();
const mostRemembered = 4096;
const longestRemembered = 100;

/**
 * Reads a header cell. A text is a unit only where it is a known one: 产值（含税） has none.
 *
 *     <header>   ::= [ "*" ] <name> { "(" <words> ")" } [ <mark> <unit> ] [ "*" ]
 *     <words>    ::= [ "单位" [ ":" ] ] <unit> | <text> | <words> ( "," | ";" | "、" ) <words>
 *     <mark>     ::= "/" | ":" | "," | ""                     "" before a sign of shares alone: 合格率%
 */
export function readHeaderText(text: string): HeaderText {
  const known = remembered.get(text);
  if (known) return known;
  const read = parseHeaderText(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  if (text.length <= longestRemembered) remembered.set(text, read);
  return read;
}

function parseHeaderText(text: string): HeaderText {
  const tidy = tidied(text);
  const inBrackets = unitInBrackets(tidy);
  const [name, unit] = inBrackets ?? unitBehind(tidy) ?? [tidy, null];
  const words = Array.from(name.matchAll(/\(([^()]*)\)/g), ([, inner = '']) => inner).join(', ');
  const bare = name.replaceAll(/\([^()]*\)/g, '');
  return {
    shown: text.trim(),
    full: tidy.toLowerCase(),
    name: name.toLowerCase(),
    bare: (bare === '' ? name : bare).toLowerCase(),
    unit,
    words: words === '' ? null : words,
  };
}

/** A header text as it is compared: narrow, without spaces, line breaks and the mark of columns that must be filled in, brackets of one style, lower case. */
export function normalise(text: string): string {
  return tidied(text).toLowerCase();
}

function tidied(text: string): string {
  if (/^[a-z\d_\u4e00-\u9fff]*$/i.test(text)) return text;
  return narrow(text)
    .replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replaceAll(/[[{【〔「『〖〈《]/g, '(')
    .replaceAll(/[\]}】〕」』〗〉》]/g, ')')
    .replaceAll(/^\*+|\*+$/g, '');
}

function unitInBrackets(text: string): [string, Unit] | null {
  for (const found of text.matchAll(/\(([^()]*)\)/g)) {
    const parts = (found[1] ?? '').split(/[,;、]/);
    const units = parts.map((part) => knownUnit(part.replace(/^(?:计量)?单位:?/, '')));
    const unit = units.find((candidate) => candidate !== null);
    if (!unit) continue;
    const others = parts.filter((_, index) => units[index] !== unit);
    const kept = others.length > 0 ? `(${others.join(',')})` : '';
    const name = text.slice(0, found.index) + kept + text.slice(found.index + found[0].length);
    if (name !== '') return [name, unit];
  }
  return null;
}

function unitBehind(text: string): [string, Unit] | null {
  const share = /^(.*[^/:,%‰‱])([%‰‱])$/.exec(text);
  if (share) return [share[1] ?? text, parseUnit(share[2] ?? '')];
  for (const found of text.matchAll(/[/:,]/g)) {
    const unit = knownUnit(text.slice(found.index + 1).replace(/^(?:计量)?单位:?/, ''));
    const name = text.slice(0, found.index).replace(/[/:,]?(?:计量)?单位$/, '');
    if (unit && name !== '') return [name, unit];
  }
  return null;
}

function knownUnit(text: string): Unit | null {
  const unit = text === '' ? null : parseUnit(text);
  return unit && isKnownUnit(unit) ? unit : null;
}
