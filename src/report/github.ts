import type { Renderers } from './formats.ts';
import { validationGithub } from './github/validation.ts';

/** GitHub workflow commands: annotations on the lines of the files. */
export const github: Renderers = { validation: validationGithub };
