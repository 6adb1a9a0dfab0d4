import type { Encoding } from '../../model/subjects/report.ts';
import { nearestName } from '../../text/nearest-name.ts';

/** The names that are offered; many others are understood too. */
export const encodingNames: readonly string[] = [
  'utf-8',
  'gb18030',
  'gbk',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'utf-16le',
  'utf-16be',
];

// The labels of the WHATWG Encoding Standard, without hyphens, underscores, colons and spaces, and names that programs and
// code pages of Windows have for the same. ASCII is read as UTF-8: what is beyond it is an error and no guess.
const labels = `
utf-8 utf8 unicode11utf8 unicode20utf8 xunicode20utf8 cp65001 ascii usascii
utf-8-bom utf8bom utf8sig
gb18030 gbk gb2312 gb231280 gb csgb2312 chinese isoir58 csiso58gb231280 euccn xgbk cp936 ms936 windows936 936
utf-16le utf16 utf16le unicode ucs2 iso10646ucs2 csunicode unicodefeff
utf-16be utf16be unicodefffe
big5 big5hkscs cnbig5 csbig5 xxbig5 cp950 ms950 windows950 950
shift_jis shiftjis sjis csshiftjis mskanji ms932 windows31j xsjis cp932 windows932 932
euc-jp eucjp xeucjp cseucpkdfmtjapanese
iso-2022-jp iso2022jp csiso2022jp jis
euc-kr euckr korean cseuckr csksc56011987 isoir149 ksc56011987 ksc56011989 ksc5601 windows949 cp949 ms949 uhc 949
windows-1250 windows1250 cp1250 xcp1250
windows-1251 windows1251 cp1251 xcp1251
windows-1252 windows1252 cp1252 xcp1252 latin1 l1 iso88591 iso885911987 isoir100 csisolatin1 ansix3.41968 cp819 ibm819 ansi
windows-1253 windows1253 cp1253 xcp1253
windows-1254 windows1254 cp1254 xcp1254 latin5 l5 iso88599 iso885991989 isoir148 csisolatin5
windows-1255 windows1255 cp1255 xcp1255
windows-1256 windows1256 cp1256 xcp1256
windows-1257 windows1257 cp1257 xcp1257
windows-1258 windows1258 cp1258 xcp1258
windows-874 windows874 cp874 dos874 tis620 iso885911
iso-8859-2 iso88592 iso885921987 latin2 l2 isoir101 csisolatin2
iso-8859-3 iso88593 iso885931988 latin3 l3 isoir109 csisolatin3
iso-8859-4 iso88594 iso885941988 latin4 l4 isoir110 csisolatin4
iso-8859-5 iso88595 iso885951988 cyrillic isoir144 csisolatincyrillic
iso-8859-6 iso88596 iso885961987 iso88596e iso88596i csiso88596e csiso88596i arabic asmo708 ecma114 isoir127 csisolatinarabic
iso-8859-7 iso88597 iso885971987 greek greek8 ecma118 elot928 suneugreek isoir126 csisolatingreek
iso-8859-8 iso88598 iso885981988 iso88598e csiso88598e hebrew visual isoir138 csisolatinhebrew
iso-8859-8-i iso88598i csiso88598i logical
iso-8859-10 iso885910 latin6 l6 isoir157 csisolatin6
iso-8859-13 iso885913
iso-8859-14 iso885914
iso-8859-15 iso885915 csisolatin9 l9 latin9
iso-8859-16 iso885916
koi8-r koi8r koi koi8 cskoi8r
koi8-u koi8u koi8ru
ibm866 866 cp866 csibm866
macintosh csmacintosh mac xmacroman
x-mac-cyrillic xmaccyrillic xmacukrainian
x-user-defined xuserdefined
`;

let known: ReadonlyMap<string, Encoding> | null = null;

function knownLabels(): ReadonlyMap<string, Encoding> {
  known ??= new Map(
    labels
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', ...others] = line.split(' ');
        return [plain(name), ...others].map((label): [string, Encoding] => [label, name as Encoding]);
      }),
  );
  return known;
}

/** The encoding of a label, whatever its case, hyphens and spaces; null where it is none that is known. */
export function encodingNamed(label: string): Encoding | null {
  return knownLabels().get(plain(label)) ?? null;
}

function plain(label: string): string {
  return label.toLowerCase().replaceAll(/[-_:\s]/g, '');
}

/** The label that was probably meant; null where none is near. */
export function nearestEncoding(label: string): string | null {
  return nearestName(label, [...encodingNames, ...new Set(knownLabels().values()), ...knownLabels().keys()]);
}
