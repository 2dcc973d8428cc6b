import { describe, expect, it } from '@jest/globals';
import type { Row, Table } from '../../../pipeline/model/row';
import { base } from '../../project';
import { foundIn, written } from './memory';
import { loadNationalSheet } from '../../../pipeline/standards/national-sheet';

const description = loadNationalSheet('fire_hydrant.2026');
const row = (id: string, more: Row): Row => ({
  ...Object.fromEntries(
    description.tableSchema.columns.filter(({ virtual }) => !virtual).map(({ name }) => [name, null]),
  ),
  local_government_code: '999997',
  id,
  type: '消火栓',
  full_address: '架空県見本市例示町1番',
  ...more,
});
const table: Table = {
  name: 'fire_hydrant',
  description,
  declaredIn: 'national/fire_hydrant.2026',
  rows: [
    row('1', { latitude: '30.000100', longitude: 145.5, diameter: 65 }),
    row('2', { latitude: 30.2 }),
    row('3', { longitude: 145.2 }),
    row('4', {}),
  ],
};

describe('GeoJSON', () => {
  const text = written(table)['geojson'] as string;

  it('has a feature a row, longitude first, digits as written, no place where one of the two is missing', () => {
    const { type, features } = JSON.parse(text) as {
      type: string;
      features: { type: string; id: string; geometry: unknown; properties: Row }[];
    };
    expect([type, features.map((feature) => feature.type)]).toEqual(['FeatureCollection', Array(4).fill('Feature')]);
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [145.5, 30.0001] },
      null,
      null,
      null,
    ]);
    expect(features.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((id) => `${base}fire_hydrant/999997/${id}`));
    expect(features.map(({ properties }) => properties)).toEqual(JSON.parse(written(table)['json'] as string));
    expect(text).toContain('[145.5,30.000100]');
  });

  it('is none for a table without coordinates', () => {
    expect(Object.keys(written({ name: 'dx_plan_codes', rows: [] }))).toEqual(['csv', 'json', 'jsonld', 'ttl', 'nt']);
  });

  it.each<[string, string | RegExp, string, string]>([
    ['a place exchanged', '[145.5,30.000100]', '[30.000100,145.5]', 'READBACK_DIFFERS'],
    ['a place invented', '"geometry":null', '"geometry":{"type":"Point","coordinates":[145,30]}', 'READBACK_DIFFERS'],
    ['another address', 'fire_hydrant/999997/1"', 'fire_hydrant/999997/9"', 'READBACK_DIFFERS'],
    ['another property', '消火栓', 'プール', 'READBACK_DIFFERS'],
    ['a feature lost', /\{"type":"Feature".*\n/, '', 'READBACK_DIFFERS'],
    ['another head', 'FeatureCollection', 'Features', 'READBACK_UNREADABLE'],
    ['cut off', /\n\]\}\n$/, '\n', 'READBACK_UNREADABLE'],
  ])('%s is found at the gate', async (_, from, to, code) => {
    const issues = await foundIn(table, 'geojson', (given) => given.replace(from, to));
    expect(issues.map((issue) => [issue.code, issue.where.file])).toEqual([
      [code, '242101_fire_hydrant/242101_fire_hydrant.geojson'],
    ]);
  });
});
