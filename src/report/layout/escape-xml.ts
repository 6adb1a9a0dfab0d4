// What XML 1.0 cannot hold in any form (section 2.2, Char).
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for XML, in an element or an attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replaceAll(impossible, '').replaceAll(/[&<>"'\t\n\r]/g, (char) => entities[char] ?? char);
}
