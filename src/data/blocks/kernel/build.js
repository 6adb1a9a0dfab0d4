// Compiles the kernel to WebAssembly and writes it as a module that can be bundled: node src/data/blocks/kernel/build.js
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('.', import.meta.url));
const options = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--outFile', 'kernel.wasm'];
let binary = null;
const { error, stdout, stderr } = await asc.main(['assembly/index.ts', '--baseDir', folder, ...options], {
  writeFile: (name, contents) => {
    if (name.endsWith('.wasm')) binary = contents;
  },
});
if (error !== null || binary === null) {
  process.stderr.write(`${stdout}${stderr}${error?.message ?? ''}\n`);
  process.exit(1);
}
writeFileSync(
  `${folder}code.ts`,
  `/** The kernel as WebAssembly, in base64. Made by build.js of assembly/. */\nexport const code: string =\n  '${Buffer.from(binary).toString('base64')}';\n`,
);
