const label =
  '(?:责任|牵头|负责|主办|承办|配合|协办|实施|主管|主责|落实|协同|参与)(?:单位|部门|机关|主体|科室|局)|led by|support(?:ed by|ing partners?)?|lead(?:s| agency| department| partner| officer)?|responsible(?: party| body| department| agency)?|owners?|partners?';
const body =
  '(?:局|委|办|厅|院|会|部|社|署|处|司|室|中心|支行|分行|海关|政府|公司|集团|管委会|办公室|银监局|团市委|团县委|总队|支队|大队|街道|街办|镇|乡|区|县|市|单位|部门|企业|协会|联合会|工会|站|所|馆|校|法院|检察院|队|department|office|bureau|agency|council|authority|ministry|board|unit|team|service|trust|directorate|commission|works|treasury|police|services|constabulary)';
/** English lists part their departments with semicolons too. */
const labelled = new RegExp(
  `(?:^|[。；;.\\n(（]|\\s)\\s*(?:${label})[:：]\\s*([^。；;\\n]{2,200}(?:; ?[A-Z][A-Za-z&'’ -]{2,60}(?=[;.\\n]|$))*)`,
  'gi',
);
const bracketed = new RegExp(`^(?:${label})[:： ]`, 'i');
const one = new RegExp(
  `^(?:[^，。:：]{1,30}${body}(?:等)?|treasury|police|parks|highways|housing|finance|transport|education|planning)$`,
  'i',
);
/** Words that begin with capitals: Transport Planning, Parks. */
const capitals = /^[A-Z][A-Za-z'’-]*(?:,? (?:and |& |of |for |the )*[A-Z][A-Za-z'’-]*){0,5}$/;
const noBody =
  /^(?:annex|appendix|table|figure|chart|box|map|phase|stage|see|goal|target|part|section|level|tier|act|option|priority|year|q\d)\b/i;
const acronym = /^[A-Z]{2,6}$/;

/**
 * The departments that a paragraph lists at its end, `(市经信委、质监局)`, or behind 责任单位：, 牵头单位：, `Lead:`; none where
 * it lists none. 单位:市教育局 alone says who writes, and not who is responsible. In a document whose paragraphs end in
 * departments any words in capitals are one.
 */
export function ownersIn(paragraph: string, isListing = false): readonly string[] {
  const own = paragraph.replaceAll(/(?<![\w])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\w])/g, '');
  const tail = own.slice(-320);
  const bracket = lastBracket(tail);
  if (bracket !== null) {
    const parts = bracket.split(/[;；]/);
    if (parts.some((part) => bracketed.test(part.trim())))
      return unique(parts.flatMap((part) => names(part, true)));
    const known = names(bracket, /牵头|负责|分工|配合/.test(bracket));
    if (known.length > 0) return unique(known);
    if (isListing && endsInCapitals(own)) return unique(names(bracket, true));
  }
  const opening = /^[^。.:：()（）]{2,60}[(（]([^()（）]{3,120})[)）][.:：。 ]/.exec(own)?.[1];
  const first = opening === undefined ? [] : names(opening, false);
  if (first.length > 0) return unique(first);
  const led = [...tail.matchAll(labelled)].flatMap(([, words = '']) => names(words, true));
  return unique(led);
}

/** True for a paragraph that ends in a bracket of nothing but words in capitals: `… (Transport Planning).` */
export function endsInCapitals(paragraph: string): boolean {
  const bracket = lastBracket(paragraph.slice(-200)) ?? '';
  const parts = bracket.split(/[,;/] ?/);
  return (
    paragraph.length > bracket.length + 20 &&
    parts.every((part) => capitals.test(part) && !noBody.test(part) && !acronym.test(part))
  );
}

/** True for a paragraph that is nothing but such a list. */
export function isOwnersAlone(paragraph: string): boolean {
  const words = paragraph.replaceAll(/^[*_]+|[*_]+$/g, '').trim();
  if (words.length > 200) return false;
  const isBracket =
    /^[(（[〔【].*[)）\]〕】][。.]?$/.test(words) &&
    lastBracket(words)?.length === words.replace(/[。.]$/, '').length - 2;
  return isBracket || new RegExp(`^(?:${label})[:：]`, 'i').test(words);
}

/** The departments of a cell in a column of them. */
export function ownersInCell(cell: string): readonly string[] {
  return unique(names(cell, true));
}

function names(words: string, isSure: boolean): readonly string[] {
  const parts = words
    .replace(new RegExp(`^\\s*(?:${label})[:： ]*`, 'i'), '')
    .split(
      /(?<![(（][^()（）]{0,12})[、，,;；/]|牵头|负责|配合|参与(?!单位)|协同|(?<!^[A-Z][a-z]+) and |\s{2,}/,
    )
    .map((part) =>
      part
        .replace(new RegExp(`^[:： ]*(?:(?:${label})[:： ]*)?`, 'i'), '')
        .replace(/^(?:(?:and|with|jointly with|together with) )?(?:the (?=[A-Z]))?/, '')
        .replace(/(?:等?按照?职责分工|按照?职责|分工|等)?(?:共同|分别)?$/, '')
        .replace(/(?<=[a-z]{3})\.$/, '')
        .trim(),
    )
    .filter((part) => part !== '' && part.length <= 40);
  if (isSure) return parts.filter((part) => !/\d{3,}/.test(part));
  const known = parts.filter((part) => one.test(part) && !/\d/.test(part));
  return known.length * 2 > parts.length ? known : [];
}

/** What the last bracket of a paragraph holds that ends it; brackets within belong to names: 各县(市、区)人民政府. */
function lastBracket(tail: string): string | null {
  const words = tail.trimEnd().replace(/[。.]$/, '');
  const last = words.at(-1) ?? '';
  if (!/[)）\]〕】]/.test(last)) return null;
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    const char = words.charAt(at);
    if (/[)）\]〕】]/.test(char)) depth += 1;
    else if (/[(（[〔【]/.test(char)) depth -= 1;
    if (depth === 0) return words.length - at > 3 ? words.slice(at + 1, -1) : null;
  }
  return null;
}

function unique(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}
