import { expect, it } from '@jest/globals';
import * as path from 'node:path';
import { baseName, extensionOf, folderOf, joinPath, stemOf } from '../../pipeline/core/file-path';

it.each(['a.csv', '/a/b.tar.gz', './x/.csv', 'x/..csv', 'a.', 'a', 'a/b/', '/', '一覧 (1).CSV', '..', '.'])(
  '%s has the parts that node:path gives it',
  (file) => {
    expect([baseName(file), folderOf(file)]).toEqual([path.posix.basename(file), path.posix.dirname(file)]);
    if (file !== '..')
      expect([extensionOf(file), stemOf(file)]).toEqual([path.posix.extname(file), path.posix.parse(file).name]);
  },
);

it.each([
  ['C:\\data\\a.csv', 'a.csv', 'C:\\data', '.csv'],
  ['C:\\a.xlsx', 'a.xlsx', 'C:/', '.xlsx'],
  ['data\\sub.d\\list', 'list', 'data\\sub.d', ''],
])('%s, a path of Windows, has its parts', (file, name, folder, extension) => {
  expect([baseName(file), folderOf(file), extensionOf(file)]).toEqual([name, folder, extension]);
});

it.each([
  ['out', 'a.csv'],
  ['./out/', 'a.csv'],
  ['.', 'a.csv'],
  ['', ''],
  ['/', 'a'],
  ['/a//b', '../c'],
  ['a/..', '../b'],
  ['/..', 'b'],
  ['a', '../../..'],
])('%s and %s are joined as node:path joins them', (folder, name) => {
  expect(joinPath(folder, name)).toBe(path.posix.join(folder, name));
});
