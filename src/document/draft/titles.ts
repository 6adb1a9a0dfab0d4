import type { PolicyQuantity } from '../../model/plan/policy.ts';

/** A target's title, and the name of the indicator that it was made of. */
export interface Titled {
  readonly quantity: PolicyQuantity;
  readonly name: string;
  readonly title: string;
}

/**
 * A title for each name of the quantities of a section. Two that would be the same say what tells them apart: the year, that
 * one is a growth, the unit, or else the place in the row.
 */
export function titled(quantities: readonly PolicyQuantity[]): readonly Titled[] {
  const all = quantities.flatMap((quantity) =>
    quantity.names.map((name) => ({ quantity, name, title: name === '' ? quantity.text : name })),
  );
  const groups = new Map<string, Titled[]>();
  for (const each of all) {
    const group = groups.get(each.title);
    if (group === undefined) groups.set(each.title, [each]);
    else group.push(each);
  }
  const titles = new Map<Titled, string>();
  for (const [title, same] of groups) {
    const marks = same.length < 2 ? [] : marksApart(same);
    const isChinese = /[\u4e00-\u9fff]/.test(title);
    for (const [at, each] of same.entries()) {
      const mark = marks[at] ?? '';
      if (mark !== '') titles.set(each, isChinese ? `${title}（${mark}）` : `${title} (${mark})`);
    }
  }
  return all.map((each) => ({ ...each, title: titles.get(each) ?? each.title }));
}

/** What tells targets of one title apart. */
function marksApart(same: readonly Titled[]): readonly string[] {
  for (const of of [yearOf, changeOf, unitOf]) {
    const marks = same.map(({ quantity }) => of(quantity));
    if (new Set(marks).size === same.length) return marks;
  }
  return same.map((_, at) => String(at + 1));
}

/** The last year before a figure in its sentence. */
function yearOf({ before, text }: PolicyQuantity): string {
  const years = `${before}${text}`.match(/20\d\d(?=年|\b)/g);
  return years?.at(-1) ?? '';
}

function changeOf({ text }: PolicyQuantity): string {
  return (
    /增长|提高|提升|增加|上升|下降|降低|减少|缩短|grow|rise|increase|reduc|fall|cut|down|up/i.exec(
      text,
    )?.[0] ?? ''
  );
}

function unitOf({ unit }: PolicyQuantity): string {
  return unit;
}
