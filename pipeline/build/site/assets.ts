import { transformSync } from '@swc/core';
import * as path from 'node:path';
import type { Effects } from '../../core/effects';

/** Scripts of the pages, in `client/`, as browsers take them. */
const SCRIPTS = ['ask', 'ask-worker', 'cell-text', 'csv', 'element', 'exact', 'find', 'fold', 'grid', 'grid-view'];

/** Files of libraries that the pages load, by their name under `assets/`. */
const LIBRARIES: Readonly<Record<string, [of: string, file: string]>> = {
  'table-core.js': ['@tanstack/table-core', 'build/umd/index.production.js'],
  'oxigraph/web.js': ['oxigraph', 'web.js'],
  'oxigraph/web_bg.wasm': ['oxigraph', 'web_bg.wasm'],
};

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5c8a"/><path d="M8 24V14h4v10zm6 0V8h4v16zm6 0v-7h4v7z" fill="#fff"/></svg>\n';

/**
 * Write what all pages share into `assets/`: the stylesheet, the scripts without their types, the libraries as their packages have them.
 * @param write gives a text to a file of the site
 * @param copy copies a file of this machine to a file of the site
 */
export function writeAssets(
  effects: Effects,
  write: (file: string, text: string) => void,
  copy: (from: string, file: string) => void,
): void {
  write('assets/icon.svg', ICON);
  write('assets/style.css', effects.readText(path.join(__dirname, 'style.css')));
  for (const script of SCRIPTS) {
    const source = effects.readText(path.join(__dirname, 'client', `${script}.ts`));
    write(
      `assets/${script}.js`,
      transformSync(source, {
        filename: `${script}.ts`,
        configFile: false,
        swcrc: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      }).code,
    );
  }
  write('assets/licences.txt', licences(effects));
  for (const [name, [library, file]] of Object.entries(LIBRARIES))
    copy(path.join(packageFolder(library), file), `assets/${name}`);
}

/** What is said of the libraries that the site gives out: whose they are, and their licences as their packages have them. */
function licences(effects: Effects): string {
  const libraries = [...new Set(Object.values(LIBRARIES).map(([library]) => library))];
  return libraries
    .map((library) => {
      const folder = packageFolder(library);
      const about = JSON.parse(effects.readText(path.join(folder, 'package.json'))) as Record<string, string>;
      const text = path.join(folder, 'LICENSE');
      return [
        `${library} ${about['version']}: ${about['license']}, ${about['homepage'] ?? ''}`,
        ...(effects.exists(text) ? ['', effects.readText(text).trim()] : []),
      ].join('\n');
    })
    .join('\n\n----\n\n')
    .concat('\n');
}

/** The folder of an installed package. */
function packageFolder(name: string): string {
  const entry = require.resolve(name);
  return entry.slice(0, entry.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}`.length);
}
