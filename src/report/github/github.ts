import type { Renderers } from '../formats.ts';
import { lintGithub } from './lint.ts';
import { reportGithub } from './report.ts';
import { validationGithub } from './validation.ts';

/** GitHub workflow commands: annotations on the lines of the files. */
export const github: Renderers = { report: reportGithub, lint: lintGithub, validation: validationGithub };
