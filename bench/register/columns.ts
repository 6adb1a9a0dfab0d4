/** A column of the made-up inspection register: its name in the plans and in SQL, its header, and its type in either. */
export interface RegisterColumn {
  readonly name: string;
  readonly header: string;
  readonly plan: string;
  readonly sql: string;
}

/** The twelve columns, in the order of the file. */
export const columns: readonly RegisterColumn[] = [
  { name: 'batch', header: '抽检编号', plan: 'type: text', sql: 'VARCHAR' },
  { name: 'date', header: '抽检日期', plan: 'type: date', sql: 'DATE' },
  { name: 'district', header: '区县', plan: 'type: text', sql: 'VARCHAR' },
  { name: 'enterprise', header: '企业名称', plan: 'type: text', sql: 'VARCHAR' },
  { name: 'product', header: '产品名称', plan: 'type: text', sql: 'VARCHAR' },
  {
    name: 'level',
    header: '抽检级别',
    plan: 'type: text, values: [国家级, 省级, 市级]',
    sql: 'VARCHAR',
  },
  { name: 'result', header: '检验结论', plan: 'type: text, values: [合格, 不合格]', sql: 'VARCHAR' },
  { name: 'tested', header: '抽检数', plan: 'type: integer, min: 0', sql: 'BIGINT' },
  { name: 'passed', header: '合格数', plan: 'type: integer, min: 0', sql: 'BIGINT' },
  { name: 'amount', header: '货值', plan: 'type: decimal, unit: 万元, min: 0', sql: 'DECIMAL(18,2)' },
  { name: 'sampler', header: '抽样人', plan: 'type: text', sql: 'VARCHAR' },
  { name: 'remark', header: '备注', plan: 'type: text, optional: true', sql: 'VARCHAR' },
];

/** The first line of the file. */
export const headerLine: string = `${columns.map(({ header }) => header).join(',')}\n`;
