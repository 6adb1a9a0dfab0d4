import { readFile } from 'node:fs/promises';
import { parseSync } from 'rolldown/utils';

/**
 * Functions of packages that no run of ours reaches, which a bundler cannot know; by the end of their file's path, a function
 * within another as `outer/inner`. They say so if they are called after all. What only they call goes with them.
 */
const unreached = {
  '@e965/xlsx/xlsx.mjs': [
    // The library is given workbooks whose kind is known, as the parts of an archive or a container (read-workbook.ts): never
    // a file to tell the kind of, nor dBASE, SYLK, DIF, Lotus, Quattro, HTML, RTF, Numbers or the XML of 2003.
    'readSync parse_xlml parse_numbers_iwa parse_xlsxcfb WK_',
    // Containers are read, not written; they are no archives and no mails.
    'CFB/parse_zip CFB/parse_mad CFB/_write CFB/write_file CFB/cfb_new CFB/cfb_add CFB/cfb_del CFB/cfb_mov CFB/cfb_gc',
    // Of a formula we ask whether it is there; of macros, comments, properties and links to other workbooks nothing.
    'stringify_formula Cetab Ftab make_vba_xls parse_comments_xml parse_comments_bin parse_tcmnt_xml parse_people_xml',
    'parse_vml parse_xls_props parse_xlink parse_cust_props',
  ],
  // Our workbooks have no charts, pictures, pivot tables, comments, passwords nor tables.
  'hucre/dist/xlsx/chart-writer.mjs': ['writeChart'],
  'hucre/dist/xlsx/drawing-writer.mjs': ['writeDrawing'],
  'hucre/dist/xlsx/pivot-writer.mjs': ['writePivotTable resolvePivotSource'],
  'hucre/dist/xlsx/comments-writer.mjs': ['buildCommentsXml buildVmlDrawing'],
  'hucre/dist/xlsx/crypto/agile.mjs': ['encryptAgile'],
  'hucre/dist/xlsx/password.mjs': ['hashSheetPassword'],
  'hucre/dist/xlsx/table-writer.mjs': ['writeTable'],
  // Nor have they dates, widths that follow the cells, rules of colour or small charts; and Node packs archives by itself.
  'hucre/dist/_date.mjs': ['dateToSerial formatDate serialToDate'],
  'hucre/dist/xlsx/auto-width.mjs': ['calculateColumnWidth measureValueWidth'],
  'hucre/dist/xlsx/worksheet-writer.mjs': [
    'serializeConditionalFormatting serializeSparklines serializeRichTextRuns serializeSheetProtection',
  ],
  'hucre/dist/zip/deflate.mjs': ['deflate inflate'],
  // Texts of saved reports are held against patterns of our own.
  'zod/v4/classic/schemas.js': [
    'ZodEmail ZodGUID ZodUUID ZodURL ZodEmoji ZodNanoID ZodCUID ZodCUID2 ZodULID ZodXID ZodKSUID ZodIPv4 ZodIPv6',
    'ZodCIDRv4 ZodCIDRv6 ZodBase64 ZodBase64URL ZodE164 ZodJWT',
  ],
  // Of documents we ask for their errors.
  'yaml/browser/dist/stringify/stringify.js': ['stringify createStringifyContext'],
  'yaml/browser/dist/stringify/stringifyCollection.js': ['stringifyCollection'],
  'yaml/browser/dist/stringify/stringifyDocument.js': ['stringifyDocument'],
  'yaml/browser/dist/stringify/stringifyNumber.js': ['stringifyNumber'],
  'yaml/browser/dist/stringify/stringifyPair.js': ['stringifyPair'],
  'yaml/browser/dist/stringify/stringifyString.js': ['stringifyString'],
};

/** What functions return that are called all the same. */
const returned = {
  stringify_formula: `''`,
  parse_comments_xml: '[]',
  parse_comments_bin: '[]',
  parse_tcmnt_xml: '[]',
  parse_people_xml: '[]',
  parse_vml: 'undefined',
  parse_xls_props: 'undefined',
  parse_xlink: 'undefined',
  parse_cust_props: '{}',
};

/** Has esbuild read packages without what is not reached. Throws where nothing has such a name. */
export const leaveOut = {
  name: 'leave-out',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/, namespace: 'file' }, async ({ path }) => {
      const module = Object.keys(unreached).find((end) =>
        path.replaceAll('\\', '/').endsWith(`/node_modules/${end}`),
      );
      return module ? { contents: without(module, path, await readFile(path, 'utf8')) } : null;
    });
  },
};

function without(module, path, text) {
  const { program } = parseSync(path, text);
  return unreached[module]
    .flatMap((names) => names.split(' '))
    .map((name) => cutOf(program, name))
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, rest }) => `${left.slice(0, start)}${rest}${left.slice(end)}`, text);
}

function cutOf(program, path) {
  const { type, body, init } = path
    .split('/')
    .reduce((within, name) => declared(within, name, path), program);
  if (type !== 'FunctionDeclaration') return { ...init, rest: '{}' };
  const value = returned[path];
  return { ...body, rest: value ? `{ return ${value}; }` : `{ throw new Error('left out: ${path}'); }` };
}

/** The one function or variable of this name in a program, or in the function whose call makes a variable. */
function declared({ body, init }, name, path) {
  const found = (body ?? madeBy(init.callee).body.body)
    .map((statement) => statement.declaration ?? statement)
    .flatMap((statement) => statement.declarations ?? statement)
    .filter(({ id }) => id?.name === name);
  if (found.length !== 1) throw new Error(`${path}: ${found.length} declarations in place of one`);
  return found[0];
}

function madeBy(callee) {
  return callee.type === 'ParenthesizedExpression' ? callee.expression : callee;
}
