import { Chalk } from 'chalk';
import type { Severity } from '../../model/finding.ts';
import { type Result, type Status, isWarned } from '../../model/subjects/report.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import type { Style } from '../renderers.ts';
import { displayWidth } from './display-width.ts';
import { fill, wrap } from './wrap.ts';

/** What everything on a page of text is made with. */
export interface Page {
  readonly style: Style;
  readonly labels: Labels;
  readonly paint: Paint;
  /** The cells of a line: those of the style, but never so few that nothing fits. */
  readonly columns: number;
  readonly width: (text: string) => number;
  /** The cells of the widest of some texts; 0 where there are none. */
  readonly widest: (texts: readonly string[]) => number;
  /** Puts parts into lines, breaking between them. */
  readonly fill: (parts: readonly string[], separator: string, width: number) => readonly string[];
  /**
   * Breaks a text into lines. On a terminal a text of more than `most` lines is cut, which two dots say; elsewhere
   * nothing is ever cut.
   */
  readonly wrap: (text: string, width: number, most?: number) => readonly string[];
}

/** Colours a text, or leaves it alone where there is no colour. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan', (text: string) => string>
>;

const fewestColumns = 40;

const asItIs = (text: string): string => text;

/** Without colour nothing need be asked of a package. */
const colourless: Paint = {
  bold: asItIs,
  dim: asItIs,
  red: asItIs,
  green: asItIs,
  yellow: asItIs,
  magenta: asItIs,
  cyan: asItIs,
};

/** The page of a style. */
export function pageOf(style: Style): Page {
  const width = (text: string): number => displayWidth(text, style.wideAmbiguous);
  return {
    style,
    labels: labelsOf(style.language),
    paint: style.color ? new Chalk({ level: 1 }) : colourless,
    columns: Math.max(style.columns, fewestColumns),
    width,
    widest: (texts) => texts.reduce((most, text) => Math.max(most, width(text)), 0),
    fill: (parts, separator, room) => fill(parts, separator, room, width),
    wrap: (text, room, most = Infinity) => {
      const lines = wrap(text, room, width);
      if (!style.isTerminal || lines.length <= most) return lines;
      const [last = ''] = wrap(lines[most - 1] ?? '', room - 2, width);
      return [...lines.slice(0, most - 1), `${last}..`];
    },
  };
}

/** The colour of a status; it only repeats what glyph and word say. */
export function statusPaint(status: Status, page: Page): (text: string) => string {
  const { paint } = page;
  return {
    pass: paint.green,
    fail: paint.red,
    'no-data': paint.yellow,
    invalid: paint.magenta,
    pending: paint.cyan,
  }[status];
}

/** The colour of a target: that of its status, but a pass with a warning is no green one. */
export function resultPaint(result: Pick<Result, 'status' | 'warn'>, page: Page): (text: string) => string {
  return isWarned(result) ? page.paint.yellow : statusPaint(result.status, page);
}

/** The colour of a severity. */
export function severityPaint(severity: Severity, page: Page): (text: string) => string {
  const { paint } = page;
  return { error: paint.red, warning: paint.yellow, note: paint.cyan }[severity];
}
