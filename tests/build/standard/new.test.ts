import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { newSource } from '../../../pipeline/build/source/new-source';
import { publishable } from '../../../pipeline/build/source/standard-source';
import { UsageError } from '../../../pipeline/core/usage-error';
import { header } from '../../../pipeline/model/csvw';
import { checked, csv, told } from '../../check/sheets';
import { effectsWith } from '../../project';
import { command } from '../run/command';
import { emptyProject } from './folder';

const make = (project: string, slug: string, generation?: string): string => {
  try {
    return newSource(effectsWith(), path.join(project, 'datasets'), slug, generation).files.join(' ');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.issues.map(({ code, message }) => `${code} ${message}`).join('\n');
  }
};

describe('new', () => {
  it.each(publishable().map(({ slug, form, columns }) => [slug, form, columns.map(header)] as const))(
    '%s.%s: a header that is right, no row, and a description with its titles',
    (slug, form, titles) => {
      const project = emptyProject();
      expect(make(project, slug, form)).toBe(`${slug}/${slug}.csv ${slug}/source.yaml`);
      const made = fs.readFileSync(path.join(project, `datasets/${slug}/${slug}.csv`));
      expect(made.toString()).toBe(csv([titles]));
      expect(told(checked(made, `${slug}.csv`, { as: slug }))).toEqual(['warning CSV_NO_ROWS - -:-']);
      const yaml = fs.readFileSync(path.join(project, `datasets/${slug}/source.yaml`), 'utf8');
      expect(yaml).toMatch(new RegExp(`^standard_dataset: ${slug}\ngeneration: "${form}"$`, 'm'));
      expect(yaml.match(/: ""/g)).toHaveLength(6);
    },
  );

  it.each<[string, string, string | undefined, RegExp]>([
    ['the present generation where there is one', 'public_toilet', undefined, /source\.yaml$/],
    ['a name that is near another', 'public_toilets', undefined, /^STANDARD_UNNAMED .*near it are: public_toilet,/],
    ['a part of a name', 'toilet', undefined, /^STANDARD_UNNAMED .*near it are: public_toilet,/],
    ['the open-data list', 'open_data_list', undefined, /^STANDARD_IS_LIST /],
    ['a generation that there is not', 'tourist_point', 'legacy', /^GENERATION_UNKNOWN .*/],
  ])('%s', (_, slug, generation, says) => {
    expect(make(emptyProject(), slug, generation)).toMatch(says);
  });

  it('writes over nothing', () => {
    const project = emptyProject();
    make(project, 'aed');
    fs.appendFileSync(path.join(project, 'datasets/aed/aed.csv'), 'mine');
    expect(make(project, 'aed', 'legacy')).toMatch(/^FOLDER_EXISTS /);
    expect(fs.readFileSync(path.join(project, 'datasets/aed/aed.csv'), 'utf8')).toMatch(/mine$/);
  });

  it('on the command line: exit status 2 for a wrong name, and no trace of it', async () => {
    const { status, err } = await command(['new', 'aedd']);
    expect([status, /STANDARD_UNNAMED/.test(err), /^ {4}at /m.test(err)]).toEqual([2, true, false]);
    expect(fs.existsSync(path.join(__dirname, '../../../datasets/aedd'))).toBe(false);
  });
});
