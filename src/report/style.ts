import type { Language } from '../model/plan/plan.ts';

/** How a document is to look; what a format does not need it does not look at. */
export interface Style {
  readonly language: Language;
  readonly color: boolean;
  /** The cells of a line. */
  readonly columns: number;
  /** Hides the targets that pass. */
  readonly failuresOnly: boolean;
  /** What targets stand under: their section, or each department that is responsible for them. */
  readonly by: 'section' | 'owner';
  /** The names that `--only` gave: ids, sections, departments. */
  readonly only: readonly string[];
  /** True where characters of ambiguous width take two cells, as on Chinese Windows consoles. */
  readonly wideAmbiguous: boolean;
  /** Long texts may be cut on a terminal, and nowhere else. */
  readonly isTerminal: boolean;
}

/** The look of a table in a pipe or a file. */
export function plainStyle(language: Language): Style {
  return {
    language,
    color: false,
    columns: 100,
    failuresOnly: false,
    by: 'section',
    only: [],
    wideAmbiguous: false,
    isTerminal: false,
  };
}
