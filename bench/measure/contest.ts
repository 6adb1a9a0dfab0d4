/** A program in a contest: how it is called, and what it must say. */
export interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
  /** The exit code that says it did what it should. */
  readonly code: number;
  /** What its output says, in a form that all who answer the same question share; null for one that answers none. */
  readonly answer: ((output: string) => string) | null;
  /** Contestants that print the same document print the same bytes, in every round; null for one that is not held to that. */
  readonly document: string | null;
}

/** Programs that are measured side by side, and the answer that all of them must give. */
export interface Contest {
  readonly title: string;
  readonly contestants: readonly Contestant[];
  readonly answer: string | null;
}

/** What a contestant took, over all rounds. */
export interface Measured {
  readonly name: string;
  readonly milliseconds: readonly number[];
  /** MiB; null where they could not be measured. */
  readonly peaks: readonly (number | null)[];
  /** Seconds of processor time. */
  readonly processor: readonly (number | null)[];
}
