import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/architecture.md', 'utf8');

test('every file and folder that the page names is there', () => {
  const named = [...page.matchAll(/`((?:src|test|docs|bench|\.config)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every station of the house is on the page', () => {
  const stations = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(stations.map(({ name }) => `src/${name}`).filter((path) => !page.includes(`\`${path}\``))).toEqual(
    [],
  );
});
