import { describe, expect, it } from 'vitest';
import { filesNamed, linkPlaces } from '../../../src/cli/output/link-places.ts';
import { takesLinks } from '../../../src/cli/output/style-of.ts';

const link = (url: string, text: string): string => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;

describe('takesLinks', () => {
  it.each<[Readonly<Record<string, string>>, boolean]>([
    [{ TERM_PROGRAM: 'iTerm.app', TERM: 'xterm-256color' }, true],
    [{ TERM_PROGRAM: 'vscode' }, true],
    [{ WT_SESSION: '1' }, true],
    [{ VTE_VERSION: '6800', TERM: 'xterm-256color' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ VTE_VERSION: '4205' }, false],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, false],
    [{ VTE_VERSION: '6800', TMUX: '/tmp/tmux-0' }, false],
    [{ VTE_VERSION: '6800', TERM: 'screen-256color' }, false],
    [{ TERM_PROGRAM: 'vscode', CI: 'true' }, false],
    [{}, false],
  ])('of %j is %s', (env, answer) => {
    expect(takesLinks(env)).toBe(answer);
  });
});

describe('linkPlaces', () => {
  const files = ['data/a.csv', 'a.csv', 'b-2 (1).csv', '-'];
  const url = 'file:///srv/data/a.csv';

  it.each([
    ['a place', '目标 data/a.csv:12', `目标 ${link(url, 'data/a.csv:12')}`],
    ['a place with a column', 'data/a.csv:12:4: x', `${link(url, 'data/a.csv:12:4')}: x`],
    ['a name of several words', 'b-2 (1).csv:3', link('file:///srv/b-2%20(1).csv', 'b-2 (1).csv:3')],
    ['a place in colour', '\u001b[2mdata/a.csv:1', `\u001b[2m${link(url, 'data/a.csv:1')}`],
    ['a file that is no place', 'data/a.csv', 'data/a.csv'],
    ['a file of another name', 'other/a.csv:3', 'other/a.csv:3'],
    ['standard input', '-:3', '-:3'],
  ])('%s', (_, text, linked) => {
    expect(linkPlaces(text, files, '/srv')).toBe(linked);
  });

  it('finds the files that a subject names, wherever they stand', () => {
    const subject = { plan: { file: 'p.yaml' }, inputs: [{ file: 'a.csv', source: null }], file: null };
    expect(filesNamed(subject)).toEqual(['p.yaml', 'a.csv']);
  });
});
