import { documentPaths, isSameName, judgeDocument } from '../support/hand-list.ts';

// Prints how much of the lists made by hand is found, and what is found beside them: npm run documents.
const share = (part: number, whole: number): string =>
  `${part} of ${whole}, ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
let [matched, listed, found, named] = [0, 0, 0, 0];
for (const [name, path] of documentPaths(process.argv[2])) {
  const judged = await judgeDocument(name, path);
  matched += judged.matched.length;
  listed += judged.listed.length;
  found += judged.found.length;
  const right = judged.matched.filter(([row, { names }]) => isSameName(row.name, names.join('、'))).length;
  named += right;
  console.log(
    `${name}: recall ${share(judged.matched.length, judged.listed.length)}; ` +
      `precision ${share(judged.matched.length, judged.found.length)}; ` +
      `names ${share(right, judged.matched.length)}`,
  );
  for (const { line, quote } of judged.missed) console.log(`  missed ${line} ${quote}`);
  for (const { line, column, text } of judged.extra) console.log(`  extra ${line}:${column} ${text}`);
}
console.log(
  `all: recall ${share(matched, listed)}; precision ${share(matched, found)}; names ${share(named, matched)}`,
);
