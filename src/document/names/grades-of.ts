const listed = /^((?:[一-鿿]{1,5}级[、和及与])+[一-鿿]{1,5}级)([一-鿿]{2,10})$/;
const figures = /^(?:[、，]?[和及与]?[\d.,]+[一-鿿]{1,3}?(?=[、，和及与。；;]|$))+/;

/**
 * The names of a list of grades whose figures follow in the same order: 国家级、省级和市级品牌 with 5个、10个和20个 are
 * 国家级品牌, 省级品牌 and 市级品牌. Null where there are not as many figures as grades; `behind` follows the first.
 */
export function gradesOf(name: string, behind: string): readonly string[] | null {
  const [, grades, noun = ''] = listed.exec(name) ?? [];
  if (grades === undefined) return null;
  const parts = grades.split(/[、和及与]/);
  const others = figures.exec(behind)?.[0].match(/\d[\d.,]*/g)?.length ?? 0;
  return others === parts.length - 1 ? parts.map((grade) => `${grade}${noun}`) : null;
}
