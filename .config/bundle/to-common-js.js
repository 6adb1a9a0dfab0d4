import { transform } from 'esbuild';
import { minify } from 'rolldown/utils';

/**
 * One of esbuild's output files as CommonJS, which Node finds, opens and links in half the time; esbuild splits into ES
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
    charset: 'utf8',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'fileUrl' },
    banner: `'use strict';${url}`,
  });
  return minified(path, code);
}

/** A CommonJS module with short names, without white space and what is never used. A tenth smaller than esbuild makes it. */
export async function minified(path, text) {
  const { code, errors } = await minify(path, text, {
    module: false,
    compress: { target: 'node20.19' },
    mangle: { toplevel: true },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return code;
}
