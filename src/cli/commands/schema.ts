import { nowhere } from '../../model/place.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { localeLanguage } from '../choose-language.ts';
import type { Command } from '../commands.ts';
import { codeOfFindings } from '../exit-code.ts';
import { print } from '../print.ts';
import { tell } from '../tell.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The documents that have a JSON Schema, and where it comes from. */
const schemas: Readonly<Record<string, () => Promise<JsonSchema>>> = {
  plan: async () => (await import('../../plan/json-schema.ts')).planSchema(),
};

/** `plan-check schema`: prints the JSON Schema of a document, the plan's unless another is named. */
export const command: Command = async ({ world, args, options }) => {
  const [name = 'plan'] = args;
  const language = options.language ?? localeLanguage(world);
  const load = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (load === undefined) {
    const expected = Object.keys(schemas);
    const nearest = nearestName(name, expected);
    await tell([finding('usage/unknown-schema', { name, nearest, expected }, nowhere)], world, options, language);
    return 2;
  }
  const findings = await print(`${JSON.stringify(await load(), null, 2)}\n`, world);
  await tell(findings, world, options, language);
  return codeOfFindings(findings, options.strict);
};
