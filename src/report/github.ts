import type { Renderers } from './formats.ts';
import { lintGithub } from './github/lint.ts';
import { reportGithub } from './github/report.ts';
import { validationGithub } from './github/validation.ts';

/** GitHub workflow commands: annotations on the lines of the files. */
export const github: Renderers = { report: reportGithub, lint: lintGithub, validation: validationGithub };
