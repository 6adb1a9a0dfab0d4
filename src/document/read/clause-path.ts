import { depthOf, type HeadingMark } from './headings.ts';

/** Says whether numbers go on. */
export interface Numbers {
  readonly enter: (mark: HeadingMark) => void;
  /** True where a heading within a line continues the numbers before it, and is no part of a sentence. */
  readonly continues: (mark: HeadingMark) => boolean;
}

/** Where in the headings a text stands. */
export interface ClausePath {
  /** Goes below a heading. */
  readonly enter: (mark: HeadingMark, title: string) => void;
  /** The numbers from here on, to look ahead with. */
  readonly follow: () => Numbers;
  /** The labels, outermost first, as plans write them: 二(八), 三(二)4; null above the first number. */
  readonly clause: () => string | null;
  /** The headings' words, outermost first. */
  readonly titles: () => readonly string[];
}

interface Step {
  readonly mark: HeadingMark;
  readonly title: string;
}

/** Follows the headings of a document. An article's number counts through its chapters, a decimal one says it all. */
export function clausePath(): ClausePath {
  let path: readonly Step[] = [];
  // Numbers may go on below the next outer heading: 三(二)4 after 三(一)3.
  const last = new Map<string, number>();
  return {
    enter: (mark, title) => {
      path = [...path.filter((step) => isAbove(step.mark, mark)), { mark, title }];
      if (mark.number !== null) last.set(mark.kind, mark.number);
    },
    follow: () =>
      numbersFrom(
        path.map(({ mark }) => mark),
        new Map(last),
      ),
    clause: () => {
      const marks = path.map(({ mark }) => mark).filter(({ kind }) => kind !== 'title');
      const start = marks.findLastIndex(({ kind }) => kind === 'article' || kind === 'decimal');
      return marks.length === 0 ? null : joined(marks.slice(Math.max(0, start)).map(({ label }) => label));
    },
    titles: () => path.map(({ title }) => title),
  };
}

function numbersFrom(start: readonly HeadingMark[], last: Map<string, number>): Numbers {
  let path = start;
  return {
    enter: (mark) => {
      path = [...path.filter((each) => isAbove(each, mark)), mark];
      if (mark.number !== null) last.set(mark.kind, mark.number);
    },
    continues: ({ kind, number }) => {
      const open = path.find((mark) => mark.kind === kind);
      const before = open?.number ?? last.get(kind) ?? 0;
      return number !== null && (number === before + 1 || (number === 1 && open === undefined));
    },
  };
}

// A title without a number closes what stands at its level or below, and numbers below an earlier title.
function isAbove(above: HeadingMark, mark: HeadingMark): boolean {
  if (mark.kind === 'title') return above.kind === 'title' && (above.level ?? 0) < (mark.level ?? 0);
  if (above.kind === 'title') return mark.level === undefined || (above.level ?? 0) < mark.level;
  return depthOf(above.kind) < depthOf(mark.kind);
}

function joined(labels: readonly string[]): string {
  return labels.reduce((clause, label) =>
    /[\da-z]$/i.test(clause) && /^[\da-z]/i.test(label) ? `${clause}.${label}` : `${clause}${label}`,
  );
}
