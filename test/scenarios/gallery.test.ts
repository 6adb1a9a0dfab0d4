import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planSchema } from '../../src/plan/json-schema.ts';
import { marginWords } from '../../src/report/words/figure-words.ts';
import { reachedWords, requiredWords } from '../../src/report/words/result-words.ts';
import { labelsOf } from '../../src/text/labels.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

/** A target of the page: what stands above it (its sources and registers) and what the page says it comes to. */
interface Entry {
  readonly id: string;
  readonly plan: string;
  readonly files: Readonly<Record<string, string>>;
  readonly verdict: string;
}

function entriesOf(page: string, language: 'zh' | 'en'): readonly Entry[] {
  const entries: Entry[] = [];
  let sources = '';
  let files: Record<string, string> = {};
  let target = '';
  for (const [, info = '', name = '', body = ''] of page.matchAll(
    /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm,
  )) {
    if (info === 'yaml' && name === 'source') [sources, files] = [body, {}];
    else if (info === 'csv') files[name] = body;
    else if (info === 'yaml') target = body;
    else {
      const head = `plan: gallery\nlanguage: ${language}\nperiod: 2017\n`;
      const section = `sections:\n  - title: S\n    targets:\n${target.replaceAll(/^(?=.)/gm, '      ')}`;
      const id = /id: (\w+)/.exec(target)?.[1] ?? '';
      entries.push({ id, plan: head + sources + section, files, verdict: body.trimEnd() });
    }
  }
  return entries;
}

const editor = new Ajv({ strict: false }).compile(planSchema());

describe.each([
  ['docs/gallery.md', 'en'],
  ['docs/gallery.zh.md', 'zh'],
] as const)('%s', (path, language) => {
  const entries = entriesOf(readFileSync(path, 'utf8'), language);
  const labels = labelsOf(language);

  test('has thirty-one targets', () => {
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 31 }, (_, i) => `t${i + 1}`));
  });

  test('is taken by the schema for editors', () => {
    for (const { id, plan } of entries)
      expect(editor(parse(plan)), `${id} ${JSON.stringify(editor.errors)}`).toBe(true);
  });

  test.each(entries.map((entry): [string, Entry] => [entry.id, entry]))(
    '%s comes to what it says',
    async (id, { plan, files, verdict }) => {
      const { report } = await judgePlan(plan, files);
      const result = resultOf(report, id);
      const words = [
        labels.statuses[result.status],
        requiredWords(result, { labels }),
        reachedWords(result, { labels }),
        marginWords(result, labels),
      ];
      expect(words.filter((part) => part !== null).join('    ')).toBe(verdict);
      // Nothing is in doubt where no data is wrong.
      expect([result.bounds, result.provisional]).toEqual([null, false]);
      expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});
