import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { catalogue } from '../../src/text/catalogue.ts';

const severities = {
  'diagnostics.md': { error: 'error', warning: 'warning', note: 'note' },
  'diagnostics.zh.md': { error: '错误', warning: '警告', note: '提示' },
} as const;
const bullets = { 'diagnostics.md': ['wrong:', 'mended:'], 'diagnostics.zh.md': ['错：', '对：'] } as const;

interface Entry {
  readonly code: string;
  readonly severity: string;
  readonly paragraph: string;
  /** What is wrong, and the same mended. */
  readonly examples: readonly string[];
}

/** The entries of a page: a heading with a code, a paragraph that begins with the severity, two examples. */
function entriesOf(name: keyof typeof severities): readonly Entry[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
  const [wrong, mended] = bullets[name];
  return text
    .split(/^#+ /m)
    .filter((part) => /^[a-z]+\/[a-z\d-]+\n/.test(part))
    .map((part) => {
      const [code = '', rest = ''] = [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))];
      const [, severity = '', paragraph = ''] = /^\n\n\*\*([^*]+)\*\*[:：]\s*(\S[^\n]*)\n/.exec(rest) ?? [];
      const [, bad = '', good = ''] = rest.split(new RegExp(`^- (?:${wrong}|${mended})`, 'm'));
      return { code, severity, paragraph, examples: [bad, good].map(exampleOf) };
    });
}

/** What stands in a span of code or in a block of it. */
function exampleOf(text: string): string {
  const block = /```text\n([^]*?)\n *```/.exec(text)?.[1];
  return block?.replaceAll(/^ {2}/gm, '') ?? /`([^`]*)`/.exec(text)?.[1] ?? '';
}

const pages = Object.keys(severities) as (keyof typeof severities)[];

describe.each(pages)('docs/%s', (page) => {
  const entries = entriesOf(page);

  test('has every code of the catalogue once, and no other', () => {
    expect(entries.map(({ code }) => code).sort()).toEqual(Object.keys(catalogue).sort());
  });

  test('states each severity, and says something', () => {
    const stated = entries.map(({ code, severity, paragraph }) => [code, severity, paragraph.length > 5]);
    const listed = Object.entries(catalogue).map(([code, { severity }]) => [
      code,
      severities[page][severity],
      true,
    ]);
    expect(stated.sort()).toEqual(listed.sort());
  });

  test('has an example of what is wrong and another of the same mended', () => {
    const without = entries.filter(({ examples: [bad, good] }) => !bad || !good || bad === good);
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  test('groups the codes by station', () => {
    const stations = entries.map(({ code }) => code.slice(0, code.indexOf('/')));
    const groups = stations.filter((station, index) => station !== stations[index - 1]);
    expect(groups).toEqual(['plan', 'data', 'measure', 'compare', 'document', 'usage']);
  });
});

test('both pages have the codes in one order', () => {
  const [en, zh] = pages.map((page) => entriesOf(page).map(({ code }) => code));
  expect(zh).toEqual(en);
});

describe('the examples of thresholds are what they say they are', () => {
  const thresholds = entriesOf('diagnostics.md').filter(({ code }) => code.startsWith('plan/threshold-'));
  const codesOf = (example: string): readonly string[] => {
    const lines = example.split('\n').map((line) => `        ${line}\n`);
    const head =
      'plan: p\nsections:\n  - title: s\n    targets:\n      - id: a\n        title: t\n        unmeasured: x\n';
    return readPlan({ file: 'plan.yaml', text: head + lines.join('') }).findings.map(({ code }) => code);
  };
  test.each(thresholds)('$code', ({ code, examples: [bad = '', good = ''] }) => {
    expect(codesOf(bad)).toEqual([code]);
    expect(codesOf(good)).toEqual([]);
  });
});
