import { describe, expect, test } from 'vitest';
import { csvCell, csvRecord } from '../../src/report/csv/records.ts';
import { escapeAnnotation, escapeAnnotationProperty } from '../../src/report/github/annotations.ts';
import { escapeXml } from '../../src/report/layout/escape-xml.ts';
import { escapeMarkdown } from '../../src/report/markdown/rows.ts';

describe('CSV', () => {
  test.each([
    ['合格', '合格'],
    ['', ''],
    ['1,234', '"1,234"'],
    ['他说"好"', '"他说""好"""'],
    ['一\n二', '"一\n二"'],
    [' 空格', '" 空格"'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-5', "'-5"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
    ['a=1', 'a=1'],
  ])('%j is %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('a record', () => {
    expect(csvRecord(['a', '', 'b,c'])).toBe('a,,"b,c"\r\n');
  });
});

describe('XML', () => {
  test.each([
    [`<a b="c">&'`, '&lt;a b=&quot;c&quot;&gt;&amp;&apos;'],
    [']]>', ']]&gt;'],
    ['一\t二\n三\r', '一&#9;二&#10;三&#13;'],
    ['\u0000a\u0008b\u001b\ufffe\uffff', 'ab'],
    ['孤立\ud800代理', '孤立代理'],
    ['👩 𠀀', '👩 𠀀'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });
});

describe('Markdown', () => {
  test.each([
    ['a|b', String.raw`a\|b`],
    ['**粗** _斜_ `码` ~~删~~', '\\*\\*粗\\*\\* \\_斜\\_ \\`码\\` \\~\\~删\\~\\~'],
    ['[点](javascript:alert)', String.raw`\[点\](javascript:alert)`],
    ['<script>&amp;', '&lt;script&gt;&amp;amp;'],
    ['# 标题', String.raw`\# 标题`],
    ['- 项', String.raw`\- 项`],
    ['1. 项', String.raw`1\. 项`],
    ['3.5%', '3.5%'],
    ['@user a@b.cn', '@&#8203;user a@&#8203;b.cn'],
    ['#12 见 GH-7', '\\#&#8203;12 见 GH-&#8203;7'],
    ['https://a.cn www.a.cn', 'https:&#8203;//a.cn www&#8203;.a.cn'],
    ['a.csv:100:5 :smile:', 'a.csv:&#8203;100:5 :&#8203;smile:'],
    ['&#8203;', String.raw`&amp;\#&#8203;8203;`],
    ['    代码', '代码'],
    ['一\r\n二', '一 二'],
    [String.raw`\|`, String.raw`\\\|`],
    ['$x$', String.raw`\$x\$`],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('GitHub workflow commands', () => {
  test.each([
    ['100%\r\n::error::x', '100%25%0D%0A::error::x', '100%25%0D%0A%3A%3Aerror%3A%3Ax'],
    ['a,b', 'a,b', 'a%2Cb'],
    ['%0A', '%250A', '%250A'],
  ])('%j is %j, and as a property %j', (text, message, property) => {
    expect(escapeAnnotation(text)).toBe(message);
    expect(escapeAnnotationProperty(text)).toBe(property);
  });
});
