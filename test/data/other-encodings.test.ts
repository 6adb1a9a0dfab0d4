import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encoded, gb18030 } from '../../fixtures/dirty/bytes.ts';
import { firstBadByte } from '../../src/data/encoding/bad-byte.ts';
import { decoderOf } from '../../src/data/encoding/decoder.ts';
import { encodingNamed, nearestEncoding } from '../../src/data/encoding/encoding-names.ts';
import { likelierEncoding } from '../../src/data/encoding/likely-encoding.ts';
import { encodings } from '../../src/model/subjects/report.ts';
import { inChunks } from './chunked.ts';

// The labels of the WHATWG Encoding Standard, but for "replacement" and those that mean ASCII.
const labels = `unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8
866 cp866 csibm866 ibm866 csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127
iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126
iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e
iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical
csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6 iso-8859-13 iso8859-13 iso885913
iso-8859-14 iso8859-14 iso885914 csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 iso-8859-16
cskoi8r koi koi8 koi8-r koi8_r koi8-ru koi8-u csmacintosh mac macintosh x-mac-roman
dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 cp1250 windows-1250 x-cp1250 cp1251 windows-1251 x-cp1251
cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1
windows-1252 x-cp1252 cp1253 windows-1253 x-cp1253 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599
iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254 cp1255 windows-1255 x-cp1255 cp1256 windows-1256 x-cp1256
cp1257 windows-1257 x-cp1257 cp1258 windows-1258 x-cp1258 x-mac-cyrillic x-mac-ukrainian
chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 big5 big5-hkscs cn-big5 csbig5
x-x-big5 cseucpkdfmtjapanese euc-jp x-euc-jp csiso2022jp iso-2022-jp csshiftjis ms932 ms_kanji shift-jis shift_jis sjis
windows-31j x-sjis cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601
windows-949 unicodefffe utf-16be csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le x-user-defined`.split(
  /\s+/,
);
// The engine has no decoder of these.
const ours = new Set(['iso-8859-16', 'x-user-defined']);

describe('encodings by their labels', () => {
  test('every label of the standard is taken for what the standard says', () => {
    const said = labels.map((label) => [label, encodingNamed(label)]);
    const standard = labels.map((label) => {
      const name = ours.has(label) ? label : new TextDecoder(label).encoding;
      return [label, name === 'gbk' ? 'gb18030' : name];
    });
    expect(said).toEqual(standard);
  });
  test('every encoding has its own name for a label', () => {
    expect(encodings.map((name) => encodingNamed(name))).toEqual(encodings);
  });
  test.each([
    ['shift-jsi', 'shift_jis'],
    ['bgi5', 'big5'],
    ['windows1522', 'windows-1252'],
    ['euk-kr', 'euc-kr'],
    ['nonsense', null],
  ])('%s is near %s', (label, nearest) => {
    expect(nearestEncoding(label)).toBe(nearest);
  });
});

describe('what the engine decodes in its own way is decoded as the standard has it', () => {
  const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
  test.each([
    ['windows-1252', '80 93 e9 94 99', '€“é”™'],
    ['iso-8859-16', 'aa ba a4 41', 'Șș€A'],
    ['x-user-defined', '41 80 ff', 'A\uf780\uf7ff'],
    // 갂 and 힣, the first and the last syllable that KS X 1001 lacks; 똠 and 펲 from the rows between.
    ['euc-kr', '81 41 c6 52 8c 63 bc 84 b0 a1', '갂힣똠펲가'],
    ['big5', 'a4 a4 a4 e5', '中文'],
    ['shift_jis', '93 fa 96 7b b1', '日本ｱ'],
  ] as const)('%s', (encoding, bytes, text) => {
    expect(decoderOf(encoding).decode(hex(bytes))).toBe(text);
    const decoder = decoderOf(encoding);
    const parts = [...hex(bytes)].map((byte) => decoder.decode(Uint8Array.of(byte), { stream: true }));
    expect(parts.join('') + decoder.decode()).toBe(text);
  });
  test.each([
    ['euc-kr', '61 0a c9 a1'],
    ['euc-kr', '61 0a b0'],
    ['big5', '61 0a 87 40'],
    ['shift_jis', '61 0a 81'],
    ['iso-8859-8', '61 0a ff'],
    ['windows-1253', '61 0a d2'],
  ] as const)('%s: %s does not decode from its third byte on', async (encoding, bytes) => {
    for (const size of [1, 2, 64]) expect(await firstBadByte(inChunks(hex(bytes), size), encoding)).toBe(2);
  });
});

describe('a text in another encoding is not taken for GB18030 without a word', () => {
  const texts = {
    'windows-1252': [
      'Année,Décès\n',
      'Straße,Größe\nHauptstraße,3\n',
      'name,remark\nA,it’s fine\n',
      'Región,Año\nMálaga,1\n',
    ],
    big5: ['縣市別,死亡人數\n臺北市,12\n', '姓名,單位\n王小明,人事處\n', '項目,數值\n合格,3\n'],
    shift_jis: [
      '品名,数量,検査結果\nボルト,10,合格\n',
      '氏名,所属\n山田太郎,総務課\n',
      '地域,件数\n北海道,3\n',
    ],
    'euc-kr': [
      '이름,부서\n김철수,총무과\n박영희,기획과\n',
      '품목,합격\n식품,10\n의약품,3\n',
      '지역,날짜,건수\n서울,2017,3\n',
    ],
    'windows-1251': [
      'Регион,Число\nМосква,3\n',
      'Город,Год,Значение\nКазань,2017,1\n',
      'Район,Население\nЛенинский,3\n',
    ],
  } as const;
  const all = Object.entries(texts).flatMap(([label, own]) => own.map((text) => [label, text] as const));
  test.each(all)('%s: %s', (label, text) => {
    expect(likelierEncoding(encoded(label as keyof typeof texts, text), [])?.encoding).toBe(label);
  });

  const root = join(import.meta.dirname, '../../fixtures');
  const cells = ['nantong-2017', 'nantong-2018'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.csv'))
      .flatMap((name) => readFileSync(join(root, folder, name), 'utf8').split(/[,\n"]/)),
  );
  const wide = [...new Set(cells)].filter((cell) => /^[\u4e00-\u9fff]+$/.test(cell));
  test('no cell of a register is doubted, be it the only one of a file', () => {
    expect(wide.length).toBeGreaterThan(1000);
    const doubted = wide.filter((cell) => likelierEncoding(gb18030(`a,b\n${cell},1\n`), []) !== null);
    expect(doubted).toEqual([]);
  });
  test.each([
    ['names with rare characters', 'name,id\n喆淼,1\n龑祎,2\n翀昶,3\n𠮷翯,4\n'],
    ['one name', 'name,id\n甪里,1\n'],
    ['letters beside characters', '型号,数量\nA型B,1\nX级C,2\n'],
    ['traditional characters', '區縣,件數\n崇川區,3\n海門市,4\n啟東市,5\n'],
    ['marks alone', 'a,b\n—,１２３\n…,℃\n'],
    ['kana', 'a,b\nかな,カナ\n'],
  ])('%s are GB18030', (_, text) => {
    expect(likelierEncoding(gb18030(text), [])).toBe(null);
  });
  test('a text that the plan has settles it', () => {
    const bytes = encoded('big5', 'a,b\n合格,1\n');
    expect(likelierEncoding(bytes, [])).toBe(null);
    expect(likelierEncoding(bytes, ['合格'])).toMatchObject({ encoding: 'big5', meant: '合格' });
    expect(likelierEncoding(gb18030('啊阿埃,1\n合格,2\n'), ['合格'])).toBe(null);
  });
});
