import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

interface Block {
  readonly name: string;
  readonly text: string;
}

/** The code blocks of a page behind `<!-- mark: name -->`. */
function blocksOf(page: string, mark: string): readonly Block[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const pattern = new RegExp(`^<!-- ${mark}(?:: (.*?))? -->\\n\`\`\`\\w*\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return Array.from(text.matchAll(pattern), ([, name = '', content = '']) => ({ name, text: content }));
}

function block(page: string, mark: string): Block {
  const [found] = blocksOf(page, mark);
  if (found === undefined) throw new Error(`${page} has no block "${mark}"`);
  return found;
}

const pages = ['from-document-to-report.md', 'from-document-to-report.zh.md'];

describe.each(pages)('docs/%s is what happens', (page) => {
  const files = (): string =>
    folderOf(
      Object.fromEntries(
        ['document', 'plan', 'data']
          .flatMap((mark) => blocksOf(page, mark))
          .map(({ name, text }) => [name, text]),
      ),
    );

  test('the draft', async () => {
    const world = fakeWorld(files(), ['draft', block(page, 'document').name]);
    expect([await run(world), world.stderr.text()]).toEqual([0, '']);
    expect(world.stdout.text()).toBe(block(page, 'draft').text);
  });

  test.each(['trace', 'report'])('the %s', async (mark) => {
    const [command = '', ...lines] = block(page, mark).text.split('\n');
    const world = fakeWorld(files(), command.split(' ').slice(2));
    expect([await run(world), world.stderr.text()]).toEqual([mark === 'trace' ? 0 : 1, '']);
    expect(world.stdout.text()).toBe(lines.join('\n'));
  });
});
