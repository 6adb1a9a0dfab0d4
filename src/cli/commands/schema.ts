import { nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { localeLanguage } from '../args/choose-language.ts';
import { codeOfFindings } from '../args/exit-code.ts';
import type { Command } from '../command.ts';
import { print } from '../output/print.ts';
import { publishedSchemas, schemaNames } from '../output/published-schemas.ts';
import { printFindings } from '../output/print-findings.ts';

/** `plan-check schema`: prints the JSON Schema of a document, the plan's unless another is named. */
export const command: Command = async ({ world, args, options }) => {
  const [name = 'plan'] = args;
  const schema = publishedSchemas.find((each) => each.name === name);
  const nearest = nearestName(name, schemaNames);
  const findings =
    schema === undefined
      ? [finding('usage/unknown-schema', { name, nearest, expected: schemaNames }, nowhere)]
      : await print(`${JSON.stringify(await schema.load(), null, 2)}\n`, world);
  await printFindings(findings, world, options, options.language ?? localeLanguage(world));
  return codeOfFindings(findings, options.strict);
};
