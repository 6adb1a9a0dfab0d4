import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the packages that esbuild's results have something of, each with its text. Throws where one has none. */
export function licencesOf(results) {
  const inputs = results.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
    ),
  );
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const parts = [...new Set(folders)].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} has no licence`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `The program has parts of these packages in it.\n\n${parts.join(`\n${'-'.repeat(40)}\n\n`)}`;
}
