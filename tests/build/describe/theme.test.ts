import { expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { themeOf } from '../../../pipeline/build/describe/theme';
import { root } from '../../report';

it.each<[string, string]>([
  // What each authority code covers is told by the scope notes of the EU's table data-theme.
  ['社会保障・衛生', 'HEAL'],
  ['運輸・観光', 'TRAN'],
  ['人口・世帯', 'SOCI'],
  ['教育・文化・スポーツ・生活', 'EDUC'],
  ['司法・安全・環境', 'JUST'],
  ['農林水産業', 'AGRI'],
  ['行財政', 'GOVE'],
  ['その他', 'GOVE'],
])('the theme of %s is %s', (field, code) => expect(themeOf(field).code).toBe(code));

it('every field that source.yaml may name has a theme with a name in both languages', () => {
  const { properties } = JSON.parse(
    fs.readFileSync(path.join(root, 'schemas/standard-source.schema.json'), 'utf8'),
  ) as { properties: { classification: { enum: string[] } } };
  const fields = properties.classification.enum.filter((field) => field !== '');
  expect(fields).toHaveLength(17);
  for (const field of fields)
    expect(themeOf(field)).toEqual({
      code: expect.stringMatching(/^[A-Z]{4}$/),
      label: { ja: expect.stringMatching(/./), en: expect.stringMatching(/./) },
    });
  // Two alone are of no theme but the public sector's.
  expect(fields.filter((field) => themeOf(field).code === 'GOVE')).toEqual(['行財政', 'その他']);
});
