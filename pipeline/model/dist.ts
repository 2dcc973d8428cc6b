/** Format names and media types (IANA) by file name extension. */
export const MEDIA_TYPES: Readonly<Record<string, { mediaType: string; name: string }>> = {
  csv: { mediaType: 'text/csv', name: 'CSV' },
  json: { mediaType: 'application/json', name: 'JSON' },
  jsonld: { mediaType: 'application/ld+json', name: 'JSON-LD' },
  ttl: { mediaType: 'text/turtle', name: 'Turtle' },
  nt: { mediaType: 'application/n-triples', name: 'N-Triples' },
  'csv-metadata.json': { mediaType: 'application/csvm+json', name: 'CSVW' },
  geojson: { mediaType: 'application/geo+json', name: 'GeoJSON' },
  txt: { mediaType: 'text/plain', name: 'Text' },
  md: { mediaType: 'text/markdown', name: 'Markdown' },
  html: { mediaType: 'text/html', name: 'HTML' },
  css: { mediaType: 'text/css', name: 'CSS' },
  js: { mediaType: 'text/javascript', name: 'JavaScript' },
  wasm: { mediaType: 'application/wasm', name: 'WebAssembly' },
  svg: { mediaType: 'image/svg+xml', name: 'SVG' },
};

/** One file of `dist/` in the manifest; `dataset` is the folder that it stands in, or null. */
export interface ManifestEntry {
  path: string;
  bytes: number;
  sha256: string;
  mediaType: string;
  dataset: string | null;
}

/** The national open-data list's description (自治体標準オープンデータセット 06, 45 columns). */
export const OPEN_DATA_LIST = 'open_data_list.2026';

/** A table's folder and file stem, `242101_dx_plan_results`. */
export function stem(code: string, table: string): string {
  return `${code}_${table}`;
}

/** Path of a table's file under `dist/`. */
export function tableFile(code: string, table: string, extension: string): string {
  return `${stem(code, table)}/${stem(code, table)}.${extension}`;
}
