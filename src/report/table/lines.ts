import type { Page } from '../layout/page.ts';

/** A text with its first line after `first` and the following ones under it, indented by as many cells as `first` takes. */
export function hanging(first: string, text: string, page: Page, most?: number): readonly string[] {
  return labelled(first, page.wrap(text, Math.max(10, page.columns - page.width(first)), most), page);
}

/** Lines behind a label: the first after it, the others under the first. */
export function labelled(label: string, lines: readonly string[], page: Page): readonly string[] {
  const indent = ' '.repeat(page.width(label));
  return lines.map((line, i) => (i === 0 ? label : indent) + line);
}

/** Parts in a row with four cells between them; a part that does not fit begins a line of its own. */
export function spread(parts: readonly string[], indent: number, page: Page): readonly string[] {
  const room = page.columns - indent;
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? null : `${last}    ${part}`;
    if (joined !== null && page.width(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(...page.wrap(part, room));
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}

/** Short parts in columns of one width, as many side by side as fit. */
export function flow(parts: readonly string[], indent: number, page: Page): readonly string[] {
  const widest = page.widest(parts) + 3;
  const perLine = Math.max(1, Math.floor((page.columns - indent + 3) / widest));
  const lines: string[] = [];
  for (let from = 0; from < parts.length; from += perLine) {
    const line = parts
      .slice(from, from + perLine)
      .map((part) => part + ' '.repeat(widest - page.width(part)));
    lines.push(...page.wrap(line.join('').trimEnd(), page.columns - indent));
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}
