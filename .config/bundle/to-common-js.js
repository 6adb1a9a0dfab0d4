import { transform } from 'esbuild';

/**
 * One of esbuild's output files as CommonJS, which Node finds, opens and links in half the time. esbuild splits into ES
 * modules only. What a module asks for as `import.meta.url` is the URL of its file.
 */
export async function toCommonJs({ path, text }) {
  if (!path.endsWith('.js')) return text;
  const url = text.includes('import.meta.url')
    ? " const fileUrl = require('node:url').pathToFileURL(__filename).href;"
    : '';
  const { code } = await transform(text, {
    format: 'cjs',
    target: 'node20.19',
    minifyWhitespace: true,
    minifySyntax: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'fileUrl' },
    banner: `'use strict';${url}`,
  });
  return code;
}
