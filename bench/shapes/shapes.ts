import { type Shape, columnsWith, dates, digits, kinds, plainColumns, text } from './shape.ts';

const plain = columnsWith({});
const { date, pieces, amount } = plainColumns;
const separated = (number: number): string =>
  number < 1000 ? String(number) : `${Math.floor(number / 1000)},${digits(number % 1000, 3)}`;
const identifier = text(
  'id',
  '登记号',
  ({ int }) => `3206${digits(int(0, 99_999_999), 8)}${digits(int(0, 999_999), 6)}`,
);
const makers = Array.from({ length: 300 }, (_, number) => `企业${digits(number * 7 + 1, 5)}`);

/** The plain register, beside which the others are held. */
export const plainShape: Shape = { name: 'plain', columns: plain };

/** Ways in which departments write registers, each told by what it has that the plain one has not. */
export const shapes: readonly Shape[] = [
  plainShape,
  {
    name: 'a blank optional date before the others',
    columns: [
      { ...date, name: 'closed', header: '办结日期', plan: 'type: date, optional: true', cell: () => '' },
      ...plain,
    ],
  },
  {
    name: 'optional columns, half of them blank',
    columns: [
      ...plain.slice(0, 2),
      text(
        'note',
        '摘要',
        ({ chance, int }) => (chance(0.5) ? '' : `第${int(1, 900)}号`),
        'type: text, optional: true',
      ),
      ...columnsWith({
        pieces: {
          plan: 'type: integer, optional: true',
          cell: (r, row) => (r.chance(0.5) ? '' : pieces.cell(r, row)),
        },
        amount: {
          plan: 'type: decimal, unit: 万元, optional: true',
          cell: (r, row) => (r.chance(0.5) ? '' : amount.cell(r, row)),
        },
      }).slice(2),
    ],
  },
  {
    name: 'quoted thousands',
    columns: columnsWith({
      pieces: { cell: ({ int }) => `"${separated(int(1000, 99_999))}"`, sql: 'VARCHAR' },
      amount: {
        cell: ({ int }) => `"${separated(int(1000, 99_999))}.${digits(int(0, 99), 2)}"`,
        sql: 'VARCHAR',
      },
    }),
    hasSql: false,
  },
  {
    name: 'signs and six decimals',
    columns: columnsWith({
      amount: {
        cell: ({ int, chance }) => `${chance(0.3) ? '-' : ''}${int(0, 999)}.${digits(int(0, 999_999), 6)}`,
        sql: 'DECIMAL(18,6)',
      },
    }),
  },
  {
    name: 'times of day in the date',
    columns: columnsWith({
      date: {
        cell: (r, row) =>
          `${date.cell(r, row)} ${digits(r.int(0, 23), 2)}:${digits(r.int(0, 59), 2)}:${digits(r.int(0, 59), 2)}`,
        sql: 'TIMESTAMP',
      },
    }),
  },
  {
    name: 'slash dates',
    columns: columnsWith({ date: { cell: dates((y, m, d) => `${y}/${m}/${d}`), sql: 'VARCHAR' } }),
    hasSql: false,
  },
  {
    name: 'Chinese dates',
    columns: columnsWith({ date: { cell: dates((y, m, d) => `${y}年${m}月${d}日`), sql: 'VARCHAR' } }),
    hasSql: false,
  },
  { name: 'every cell quoted', columns: plain, isQuoted: true },
  { name: 'GB18030', columns: plain, encoding: 'gb18030', hasSql: false },
  {
    name: '60 columns',
    columns: [
      ...plain,
      ...Array.from({ length: 53 }, (_, at) =>
        text(`x${at}`, `栏${at + 1}`, ({ int }) => String(int(0, 99))),
      ),
    ],
  },
  {
    name: 'long texts',
    columns: [
      ...plain,
      text('remark', '备注', ({ int, pick }) =>
        Array.from({ length: int(10, 30) }, () => `${pick(kinds)}检查情况`).join('；'),
      ),
    ],
  },
  {
    name: '18-digit identifiers, the key',
    columns: [{ ...identifier, cell: (_, row) => `32060120170${digits(row, 7)}` }, ...plain],
    source: ['key: [id]'],
  },
  { name: '18-digit identifiers, no key', columns: [identifier, ...plain] },
  {
    name: 'identifiers that nobody asks for',
    columns: [text('no', '编号', (_, row) => `No.${digits(row, 8)}-B`), ...plain],
  },
  {
    name: 'many classes',
    columns: [...plain, text('town', '乡镇', ({ int }) => `乡镇${digits(int(1, 4000), 4)}`)],
    measures: [
      '{ count: register, period: date, each: town }',
      ...kinds.map((kind) => `{ sum: register, column: pieces, where: { kind: ${kind} }, period: date }`),
    ],
  },
  {
    name: 'fill',
    columns: [
      text(
        'office',
        '主管部门',
        (_, row) => (row % 20 === 1 ? `部门${digits(Math.floor((row % 400) / 20), 3)}` : ''),
        'type: text, fill: down',
      ),
      ...plain,
    ],
    measures: ['{ count: register, where: { office: 部门001 }, period: all }'],
  },
  {
    name: 'totals',
    columns: plain,
    source: ['totals: { district: [小计] }'],
    after: {
      every: 500,
      line: (sums) => ['', '小计', '', '', String(sums.pieces), (sums.amount / 100).toFixed(2), ''],
    },
    hasSql: false,
  },
  {
    name: 'a unit in a column',
    columns: [
      ...columnsWith({ amount: { plan: 'type: decimal, unit: { column: unit }' } }),
      text('unit', '单位', ({ chance }) => (chance(0.5) ? '万元' : '元'), 'type: text'),
    ],
    hasSql: false,
  },
  {
    name: 'look-ups into another source',
    columns: plain,
    measures: ['{ count: register, where: { firm: { in: { source: makers, column: maker } } } }'],
    other: {
      name: 'makers',
      plan: [
        '  makers:',
        '    title: 名录',
        '    files: [makers.csv]',
        '    columns:',
        '      maker: { header: 名称, type: text }',
      ],
      lines: () => ['名称', ...makers],
    },
    hasSql: false,
  },
  {
    name: 'each district by itself',
    columns: plain,
    measures: ['{ share: register, meets: { result: 合格 }, each: district }'],
  },
  {
    name: 'private columns',
    columns: [
      ...plain,
      text('person', '联系人', ({ int }) => `张${digits(int(1, 9999), 4)}`, 'type: text, private: true'),
    ],
  },
  {
    name: 'an error in every hundredth row',
    columns: columnsWith({
      pieces: { cell: (r, row) => (row % 100 === 0 ? '待定x' : pieces.cell(r, row)), sql: 'VARCHAR' },
    }),
    code: 3,
    hasSql: false,
  },
  { name: 'semicolons', columns: plain, delimiter: ';' },
  { name: 'CRLF', columns: plain, lineEnd: '\r\n' },
  {
    name: 'a title block',
    columns: plain,
    above: ['质量监督抽检登记表', '填报单位：市局,,,,,,', ''],
    hasSql: false,
  },
  {
    name: 'validate, plain',
    columns: plain,
    command: 'validate',
    hasSql: false,
  },
];
