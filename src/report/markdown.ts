import type { Renderers } from './formats.ts';
import { validationMarkdown } from './markdown/validation.ts';

/** Markdown as GitHub reads it. */
export const markdown: Renderers = { validation: validationMarkdown };
