import type { Renderers } from './formats.ts';

// Lone surrogates come out as escapes (well-formed JSON.stringify), so the text survives any encoding.
const print = (subject: unknown): string => `${JSON.stringify(subject, null, 2)}\n`;

/** JSON: the subject itself, keys in the order of the model, indented by two. */
export const json: Renderers = { report: print, explanation: print, lint: print };
