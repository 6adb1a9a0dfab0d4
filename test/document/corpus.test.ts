import { describe, expect, it } from 'vitest';
import { documentPaths, judgeDocument, type Judged } from '../support/hand-list.ts';

const documents = documentPaths();
const judged: readonly Judged[] = await Promise.all(
  documents.map(([name, path]) => judgeDocument(name, path)),
);
const sum = (of: (each: Judged) => number): number => judged.reduce((all, each) => all + of(each), 0);
const matched = sum((each) => each.matched.length);

describe('the documents with lists made by hand', () => {
  it('are at least twelve', () => {
    expect(documents.length).toBeGreaterThanOrEqual(12);
  });

  it('are read with a recall of at least 97 %', () => {
    expect(matched / sum((each) => each.listed.length)).toBeGreaterThanOrEqual(0.97);
  });

  it('are read with a precision of at least 95 %', () => {
    expect(matched / sum((each) => each.found.length)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(judged)('$name: clauses as in the list', ({ matched: pairs }) => {
    expect(pairs.filter(([row, found]) => row.clause !== (found.clause ?? '')).map(([row]) => row)).toEqual(
      [],
    );
  });
});
