import { describe, expect, it } from 'vitest';
import { type Format, formatNamed, formatOfFile, formats, render } from '../../src/report/formats.ts';
import { type Style, type SubjectName, type Subjects, plainStyle } from '../../src/report/renderers.ts';
import { readZip } from '../support/zip.ts';
import { deepFreeze, hostileTexts, withTexts } from './hostile.ts';
import { idsOf, samples } from './subjects.ts';

interface Case {
  readonly name: string;
  readonly format: Format;
  readonly ids: readonly string[];
  /** Prints the sample, with a text in the place of its titles and other free texts if one is given. */
  readonly print: (style: Style, text?: string) => Promise<string | Uint8Array>;
}

const freeTexts = (
  'title section clause owners owner note reading reason wording text words display group message hint field cell ' +
  'excerpt document where period by measure target role arithmetic meets file files code state change'
).split(' ');

// A list of findings has nothing to say of a source that is in order.
const listsOnly: ReadonlySet<string> = new Set([
  'csv of validation',
  'xlsx of validation',
  'github of validation',
]);

// These list what is wrong and nothing else, so that there may be nothing to list.
const faultsOnly: ReadonlySet<string> = new Set(['line', 'gitlab']);

function namedIn<S extends SubjectName>(format: Format, subject: S, sample: Subjects[S]): readonly string[] {
  if (listsOnly.has(`${format.name} of ${subject}`)) return [];
  if (!faultsOnly.has(format.name)) return idsOf[subject](sample);
  return 'results' in sample
    ? sample.results.filter(({ status }) => status !== 'pass' && status !== 'pending').map(({ id }) => id)
    : [];
}

function casesOf<S extends SubjectName>(format: Format, subject: S): readonly Case[] {
  return samples[subject].map((sample: Subjects[S], i) => {
    deepFreeze(sample);
    return {
      name: `${format.name} of ${subject} ${i + 1}`,
      format,
      ids: namedIn(format, subject, sample),
      print: async (style, text) => {
        const keys = text !== undefined && text.length > 1000 ? ['title', 'message'] : freeTexts;
        const given = text === undefined ? sample : deepFreeze(withTexts(sample, keys, text));
        const printed = await render(format, subject, given, style);
        if (printed === null) throw new Error(`${format.name} does not print a ${subject}`);
        return printed;
      },
    };
  });
}

const cases = formats.flatMap((format) => format.subjects.flatMap((subject) => casesOf(format, subject)));
const plain = plainStyle('zh');
/** What is printed; of an archive the texts of the files in it. */
const textOf = (printed: string | Uint8Array): string =>
  typeof printed === 'string'
    ? printed
    : `${[...readZip(printed).values()].map((file) => new TextDecoder().decode(file).trimEnd()).join('\n')}\n`;
/** What is written, without what CSV is marked and its records end with. */
const contentOf = (printed: string | Uint8Array, format: Format): string =>
  format.name === 'csv'
    ? textOf(printed)
        .replace(/^\ufeff/, '')
        .replaceAll('\r\n', '\n')
    : textOf(printed);

describe('the list of formats', () => {
  it.each(formats)('$name declares what it prints', async (format) => {
    expect(Object.keys(await format.load()).toSorted()).toEqual([...format.subjects].toSorted());
  });

  it('has each name and each ending once', () => {
    const names = formats.map((format) => format.name);
    const endings = formats.flatMap((format) => format.extensions);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it.each([
    ['out.json', 'json'],
    ['结果.TXT', 'table'],
    ['a.b/out', undefined],
    ['json', undefined],
  ])('%s is written as %s', (file, name) => {
    expect(formatOfFile(file)?.name).toBe(name);
  });

  it('knows its formats by name only', () => {
    expect(formatNamed('table')?.name).toBe('table');
    expect(formatNamed('Table')).toBeNull();
    expect(formatNamed('toString')).toBeNull();
  });
});

describe.each(cases)('$name', ({ format, ids, print }) => {
  it('gives the same bytes for the same input and leaves a frozen subject intact', async () => {
    for (const style of [
      plain,
      { ...plain, color: true, isTerminal: true },
      { ...plain, failuresOnly: true },
      { ...plain, by: 'owner' as const },
    ])
      expect(await print(style)).toEqual(await print(style));
  });

  it('ends with one newline', async () => {
    const text = textOf(await print(plain));
    if (text === '') expect([format.name, ids]).toEqual(['line', []]);
    else expect(text).toMatch(/[^\n]\n$/);
  });

  it('holds no escape sequence without colour', async () => {
    expect(textOf(await print(plain))).not.toContain('\u001b');
  });

  it.each([40, 60, 80, 100, 160, 200])('names every target at %d columns', async (columns) => {
    for (const by of ['section', 'owner'] as const) {
      const text = textOf(await print({ ...plain, columns, by }));
      for (const id of ids) expect(text).toContain(id);
    }
  });

  it.each(hostileTexts.map((text, i) => ({ text, i })))('survives hostile text $i', async ({ text }) => {
    const printed = contentOf(await print({ ...plain, columns: 80 }, text), format);
    if (printed !== '' || format.name !== 'line') expect(printed).toMatch(/[^\n]\n$/);
    expect(printed).not.toMatch(/\p{Surrogate}/u);
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    if (format.name !== 'json')
      expect(printed).not.toMatch(/[\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
    for (const id of ids) expect(printed).toContain(id);
  });
});
