import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { OpenExtended } from '../../plan/extends/extended-plan.ts';
import type { Where } from './find-files.ts';
import { readPlanText } from './read-plan-file.ts';
import { realPath } from './real-path.ts';
import { shownName } from './shown-name.ts';

/** Opens the plans that a plan extends, by paths that start from the folder of the plan that names them. */
export function openExtended(where: Where): OpenExtended {
  return (reference, from) => {
    const path = isAbsolute(reference) ? reference : join(dirname(from), reference);
    const read = readPlanText(shownName(path, where.cwd, where.platform), where);
    if (!('text' in read)) return read;
    return { ...read, identity: realPath(resolve(where.cwd, path)) };
  };
}
