import type { Finding } from '../../model/finding.ts';

/** The text of a plan and its name for the places of findings. */
export interface PlanInput {
  readonly file: string;
  readonly text: string;
  /** Equal for the same file, however it is named; its name unless given. */
  readonly identity?: string;
}

/** A plan that another one extends: its text, or why there is none. */
export type ExtendedPlan =
  | PlanInput
  | { readonly file: string; readonly error: string; readonly nearest: string | null }
  | { readonly refused: Finding };

/** Opens what `extends:` names; `from` is the name of the file that says so, from whose folder the path starts. */
export type OpenExtended = (reference: string, from: string) => ExtendedPlan;

/** For whoever has one text and no way to open another. */
export const openNothing: OpenExtended = (reference) => ({
  file: reference,
  error: 'ENOENT',
  nearest: null,
});
