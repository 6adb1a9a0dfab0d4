// Compiles the kernel to WebAssembly and writes it as a module that can be bundled: node src/data/blocks/kernel/build.js
// Sources that were compiled before are not compiled again: code.ts names their hash.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const target = `${folder}code.ts`;
const sources = readdirSync(`${folder}assembly`)
  .sort()
  .map((name) => `assembly/${name}`);
const hash = createHash('sha256');
for (const name of ['build.js', ...sources])
  hash.update(`${name}\n`).update(readFileSync(`${folder}${name}`));
const mark = `/** The kernel as WebAssembly, in base64. Made by build.js of ${hash.digest('hex')}. */`;
if (!existsSync(target) || !readFileSync(target, 'utf8').startsWith(mark)) {
  const code = Buffer.from(await compile()).toString('base64');
  writeFileSync(target, `${mark}\nexport const code: string =\n  '${code}';\n`);
}

async function compile() {
  const { default: asc } = await import('assemblyscript/asc');
  const options = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--outFile', 'kernel.wasm'];
  let binary = null;
  const { error, stdout, stderr } = await asc.main(['assembly/index.ts', '--baseDir', folder, ...options], {
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm')) binary = contents;
    },
  });
  if (error === null && binary !== null) return binary;
  process.stderr.write(`${stdout}${stderr}${error?.message ?? ''}\n`);
  return process.exit(1);
}
