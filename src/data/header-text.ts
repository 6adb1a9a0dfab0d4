import type { Unit } from '../model/unit.ts';
import { parseUnit } from '../quantity/parse-unit.ts';
import { narrow } from '../quantity/width.ts';

/** A header cell: its name without spaces, width and brackets' style, and the unit that stands with it. */
export interface HeaderText {
  /** As in the file, trimmed. */
  readonly shown: string;
  /** The whole text, normalised. */
  readonly full: string;
  /** Without the unit in brackets or after a slash. */
  readonly name: string;
  readonly unit: Unit | null;
}

/** Reads a header cell: `产值（万元）` and `占比/%` carry a unit. */
export function readHeaderText(text: string): HeaderText {
  const full = normalise(text);
  const parts = /^(.+?)(?:\(([^()]*)\)|\[([^[\]]*)\]|\/([^/]+))$/.exec(full);
  const unitText = parts?.[2] ?? parts?.[3] ?? parts?.[4] ?? null;
  const shown = text.trim();
  if (!parts || unitText === null) return { shown, full, name: full, unit: null };
  return { shown, full, name: parts[1] ?? full, unit: parseUnit(unitText.replace(/^单位:?/, '')) };
}

/** A header text as it is compared: narrow, without spaces and line breaks, brackets of one style, lower case. */
export function normalise(text: string): string {
  return narrow(text)
    .replaceAll(/[【〔「]/g, '[')
    .replaceAll(/[】〕」]/g, ']')
    .replaceAll(/\s+/g, '')
    .toLowerCase();
}
