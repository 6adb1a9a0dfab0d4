import { databaseForms, parseDatabaseUrl } from '../../data/database/database-url.ts';
import type { GivenDatabase } from '../../data/database/identify-tables.ts';
import { type Finding, nowhere } from '../../model/finding.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Options } from '../args/options.ts';
import type { World } from '../world.ts';

/** The databases of a run, and why nothing is judged. */
export interface GivenDatabases {
  readonly databases: readonly GivenDatabase[];
  readonly refusals: readonly Finding[];
}

/**
 * Reads `--database [NAME=]URL`, else PLAN_CHECK_DATABASE, which may hold several with blanks between. What is wrong is said
 * without the text, which may hold a password.
 */
export function giveDatabases(
  { databases: texts }: Pick<Options, 'databases'>,
  plan: Plan,
  { env }: Pick<World, 'env'>,
): GivenDatabases {
  const set = (env['PLAN_CHECK_DATABASE'] ?? '').split(/\s+/).filter((text) => text !== '');
  const option = texts.length > 0 ? '--database' : 'PLAN_CHECK_DATABASE';
  const known = plan.sources.map(({ name }) => name);
  const refusals: Finding[] = [];
  const databases = (texts.length > 0 ? texts : set).flatMap((text): readonly GivenDatabase[] => {
    const [, source = null, address = ''] = /^(?:([^=:/]+)=)?(.*)$/s.exec(text) ?? [];
    const url = parseDatabaseUrl(address);
    if (source !== null && !known.includes(source)) {
      const nearest = nearestName(source, known);
      refusals.push(finding('usage/unknown-source', { option, name: source, nearest }, nowhere));
    }
    if (url === null) {
      const scheme = /^([a-z+]{1,20}):/i.exec(address)?.[1];
      const value = scheme === undefined ? '***' : `${scheme}:***`;
      refusals.push(
        finding('usage/bad-option-value', { option, value, expected: databaseForms, nearest: null }, nowhere),
      );
      return [];
    }
    return [{ source, url }];
  });
  return { databases, refusals };
}
