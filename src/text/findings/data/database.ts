import type { Catalogue } from '../../entry.ts';

type Nothing = Record<never, never>;
type Failure = { server: string; error: string };

/** Codes of findings about tables in databases, and what their sentences need. */
export type DatabaseArgs = {
  'data/database-driver': { server: string; driver: string };
  'data/database-unreachable': Failure;
  'data/database-denied': Failure;
  'data/database-too-slow': Failure;
  'data/database-failed': Failure;
  'data/no-table': { table: string; nearest: string | null };
  'data/bad-query': Nothing;
  'data/column-type': { type: string };
};

/** Findings about tables in databases. Servers are named without credentials. */
export const databaseFindings: Catalogue<DatabaseArgs> = {
  'data/database-driver': {
    severity: 'error',
    zh: ({ server, driver }) => [
      `没有安装读取 ${server} 所需的驱动 ${driver}`,
      `安装：npm install ${driver}`,
    ],
    en: ({ server, driver }) => [
      `the driver ${driver}, which ${server} is read with, is not installed`,
      `install it: npm install ${driver}`,
    ],
  },
  'data/database-unreachable': {
    severity: 'error',
    zh: ({ server, error }) => [
      `连不上 ${server}，或连接中断：${error}`,
      '检查地址、端口和网络，以及数据库是否在运行',
    ],
    en: ({ server, error }) => [
      `${server} does not answer, or broke off: ${error}`,
      'check address, port and network, and whether the database is running',
    ],
  },
  'data/database-denied': {
    severity: 'error',
    zh: ({ server, error }) => [
      `${server} 拒绝访问：${error}`,
      '检查用户名、密码和库名；只需要读取（SELECT）的权限，只许读部分列的，用 query: 写明这些列',
    ],
    en: ({ server, error }) => [
      `${server} refuses access: ${error}`,
      'check user, password and database; the right to SELECT is enough, and where only some columns may be read, name them in a query:',
    ],
  },
  'data/database-too-slow': {
    severity: 'error',
    zh: ({ server, error }) => [
      `${server} 没有在限定时间内答复：${error}`,
      '用 --timeout 给更多秒数，或为条件所用的列建索引',
    ],
    en: ({ server, error }) => [
      `${server} did not answer within the time limit: ${error}`,
      'give it more seconds with --timeout',
    ],
  },
  'data/database-failed': {
    severity: 'error',
    zh: ({ server, error }) => [
      `${server} 未能答复：${error}`,
      '检查计划里的 table: 或 query:；已读到的行一概不算',
    ],
    en: ({ server, error }) => [
      `${server} could not answer: ${error}`,
      'check table: or query: in the plan; what was read so far is not relied on',
    ],
  },
  'data/no-table': {
    severity: 'error',
    zh: ({ table, nearest }) => [
      `数据库里没有表“${table}”${nearest === null ? '' : `；最接近的是“${nearest}”`}`,
      '检查 table: 的写法（可以带模式名），以及用户能否看到它',
    ],
    en: ({ table, nearest }) => [
      `the database has no table "${table}"${nearest === null ? '' : `; the nearest is "${nearest}"`}`,
      'check table:, which may name a schema, and whether the user may see it',
    ],
  },
  'data/bad-query': {
    severity: 'error',
    zh: () => ['query: 必须是单独一条 SELECT（或 WITH … SELECT），没有执行', '去掉分号之后的内容和其他语句'],
    en: () => [
      'query: has to be one SELECT (or WITH … SELECT); it was not run',
      'take out what stands behind the semicolon, and any other statement',
    ],
  },
  'data/column-type': {
    severity: 'error',
    zh: ({ type }, { field }) => [
      `列“${field ?? ''}”的类型 ${type} 没有可读的文字或数字`,
      '用 query: 把它转换成文字、数字或日期',
    ],
    en: ({ type }, { field }) => [
      `column "${field ?? ''}" is of type ${type}, which is no text, number or date`,
      'convert it with a query:',
    ],
  },
};
