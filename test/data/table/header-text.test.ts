import { describe, expect, test } from 'vitest';
import { normalise, readHeaderText } from '../../../src/data/table/header-text.ts';
import { mapHeader } from '../../../src/data/table/map-header.ts';
import { noteUnit } from '../../../src/data/table/note-header.ts';
import { nowhere } from '../../../src/model/finding.ts';
import type { Source } from '../../../src/model/plan/plan.ts';
import { type ColumnSpec, columnOf } from '../cells/one-column.ts';

test.each([
  ['产值', '产值', null, null],
  ['产值（万元）', '产值', '万元', null],
  ['产值(万元)', '产值', '万元', null],
  ['产值【万元】', '产值', '万元', null],
  ['产值[万元]', '产值', '万元', null],
  ['产值〔万元〕', '产值', '万元', null],
  ['产值｛万元｝', '产值', '万元', null],
  [' 产 值\n（万 元） ', '产值', '万元', null],
  ['产值（单位：万元）', '产值', '万元', null],
  ['产值（计量单位:万元）', '产值', '万元', null],
  ['产值/万元', '产值', '万元', null],
  ['产值／万元', '产值', '万元', null],
  ['产值：万元', '产值', '万元', null],
  ['产值，万元', '产值', '万元', null],
  ['产值，单位：万元', '产值', '万元', null],
  ['产值单位:万元', '产值', '万元', null],
  ['占比/%', '占比', '%', null],
  ['占比（％）', '占比', '%', null],
  ['合格率%', '合格率', '%', null],
  ['死亡率‰', '死亡率', '‰', null],
  ['单价/元/吨', '单价', '元/吨', null],
  ['事故率（起/万台）', '事故率', '起/万台', null],
  ['产值（含税）', '产值(含税)', null, '含税'],
  ['产值（含税，万元）', '产值(含税)', '万元', '含税'],
  ['产值（含税）（万元）', '产值(含税)', '万元', '含税'],
  ['产值（万元）（含税）', '产值(含税)', '万元', '含税'],
  ['用电（kWh）', '用电', 'kWh', null],
  ['*抽检编号', '抽检编号', null, null],
  ['＊抽检编号*', '抽检编号', null, null],
  ['（万元）', '(万元)', null, '万元'],
  ['%', '%', null, null],
  ['是/否', '是/否', null, null],
  ['', '', null, null],
])('the header %j is %j in %j with %j', (text, name, unit, words) => {
  const read = readHeaderText(text);
  expect([read.name, read.unit?.text ?? null, read.words]).toEqual([name, unit, words]);
});

test.each([
  ['抽检编号（样品）', '抽检编号【样品】'],
  ['Ｎｏ．', 'no.'],
  ['产\r\n值', '产 值'],
  ['*产值', '产值'],
  ['产\u200b值', '产值'],
])('%j and %j are one header', (a, b) => expect(normalise(a)).toBe(normalise(b)));

function sourceOf(...specs: readonly ColumnSpec[]): Source {
  return {
    name: 's',
    title: 's',
    department: null,
    files: null,
    sheet: null,
    table: null,
    query: null,
    period: null,
    key: [],
    named: {},
    isTimeless: false,
    nilReturn: false,
    complete: null,
    totals: {},
    rules: [],
    agree: [],
    columns: specs.map(columnOf),
    place: nowhere,
  };
}

describe('the columns of a header', () => {
  test.each<[readonly string[], ColumnSpec, readonly string[], number | null | 'twice']>([
    [['产值'], { type: 'decimal' }, ['名称', '产值（万元）'], 1],
    [['产值（万元）'], { type: 'decimal', unit: '万元' }, ['产值'], 0],
    [['产值（万元）'], { type: 'decimal', unit: '万元' }, ['产值/亿元'], 0],
    [['产值（万元）'], { type: 'decimal' }, ['产值/万元'], 0],
    [['产值（万元）'], { type: 'decimal' }, ['产值（亿元）'], null],
    [['产值'], { type: 'decimal' }, ['产值（含税）', '产值'], 1],
    [['产值'], { type: 'decimal' }, ['产值（含税）'], 0],
    [['产值'], { type: 'decimal' }, ['产值（含税）', '产值（不含税）'], 'twice'],
    [['产值'], { type: 'decimal' }, ['产值', '产值'], 'twice'],
    [['企业数（新增）'], { type: 'integer' }, ['企业数（累计）'], null],
    [['企业数（新增）'], { type: 'integer' }, ['企业数（累计）', '企业数[新增]'], 1],
    [['企业数（新增）'], { type: 'integer' }, ['企业数'], null],
    [['抽检编号', '样品编号'], { type: 'text' }, ['*样品编号'], 0],
  ])('%j (%j) in %j is field %s', (headers, spec, names, expected) => {
    const map = mapHeader(names, sourceOf({ ...spec, headers }));
    expect(map.repeated.length > 0 ? 'twice' : map.fields[0]).toBe(expected);
    expect(map.missing).toHaveLength(expected === null ? 1 : 0);
  });
});

test.each<[ColumnSpec, string, string | null]>([
  [{ type: 'decimal', unit: '万元' }, 'c（亿元）', null],
  [{ type: 'decimal', unit: '万元' }, 'c（吨）', 'data/header-unit'],
  [{ type: 'decimal', unit: '万元' }, 'c（%）', 'data/header-unit'],
  [{ type: 'decimal', unit: '吨' }, 'c（万吨）', null],
  [{ type: 'decimal', unit: '吨' }, 'c（公里）', 'data/header-unit'],
  [{ type: 'integer', unit: '个' }, 'c（家）', null],
  [{ type: 'percent' }, 'c（%）', null],
  [{ type: 'percent' }, 'c（‰）', null],
  [{ type: 'percent' }, 'c（个）', 'data/header-unit'],
  [{ type: 'percent', unit: '%' }, 'c（起/万台）', 'data/header-unit'],
  [{ type: 'decimal' }, 'c（万元）', 'data/header-unit-unused'],
  [{ type: 'decimal' }, 'c（%）', 'data/header-unit-unused'],
  [{ type: 'decimal' }, 'c（吨）', 'data/header-unit-unused'],
  [{ type: 'decimal', headers: ['c（万元）'] }, 'c(万元)', null],
  [{ type: 'decimal' }, 'c（万人）', null],
  [{ type: 'decimal' }, 'c（分）', null],
  [{ type: 'decimal' }, 'c（含税）', 'data/header-words'],
  [{ type: 'decimal', unit: '万元' }, 'c（韩圆）', 'data/header-words'],
  [{ type: 'decimal', unit: '万元', headers: ['c（含税）'] }, 'c(含税)(亿元)', null],
  [{ type: 'decimal', headers: ['c（含税）'] }, 'c(含税)', null],
  [{ type: 'decimal', unit: { column: 'u' } }, 'c（万元）', null],
  [{ type: 'text' }, 'c（盖章）', null],
  [{ type: 'date' }, 'c（年）', null],
])('of %j under %j there is to say %s', (spec, header, expected) => {
  const found = noteUnit(columnOf(spec), readHeaderText(header), nowhere);
  expect(found?.code ?? null).toBe(expected);
});
