const body =
  '(?:局|委|办|厅|院|会|部|社|中心|支行|分行|海关|政府|公司|集团|管委会|办公室|银监局|团市委|总队|支队|大队|街道|镇|乡|区|县|市|单位|企业|协会|站|所|department|office|bureau|agency|council|authority|ministry|board|unit|team)';
const listed = new RegExp(
  `[(（\\[]((?:责任单位|牵头单位|负责单位|牵头部门|责任部门|配合单位|led by|lead|responsible|owner)?[:： ]?[^()（）\\[\\]0-9。；;]{2,200}?)[)）\\]][。.]?\\s*$`,
  'i',
);
const led = /(?:责任单位|牵头单位|负责单位|牵头部门|责任部门|责任主体)[:：]([^。；;\n]{2,200})/;
const one = new RegExp(`^[^，。]{1,24}${body}(?:等)?$`, 'i');

/** The departments that a paragraph lists at its end, `(市经信委、质监局)`, or behind 责任单位：; none where it lists none. */
export function ownersIn(paragraph: string): readonly string[] {
  const tail = paragraph.slice(-320);
  const words = led.exec(tail)?.[1] ?? listed.exec(tail)?.[1];
  if (words === undefined) return [];
  const parts = words
    .replace(
      /^(?:责任单位|牵头单位|负责单位|牵头部门|责任部门|配合单位|led by|lead|responsible|owner)[:： ]*/i,
      '',
    )
    .split(/[、,，;；/]|牵头|负责|配合| and /)
    .map((part) => part.replace(/^[:： ]+|(?:按职责分工)?等?$/g, '').trim())
    .filter((part) => part !== '');
  const known = parts.filter((part) => one.test(part));
  return known.length * 2 > parts.length ? known : [];
}
