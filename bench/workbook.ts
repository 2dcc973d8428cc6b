import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { CheckReport } from '../pipeline/check/findings/types';
import { related } from '../tests/formats/xlsx/write';
import { PIPELINE, timed } from './timed';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Memory that no workbook may take more of, in MB: what is loaded takes some 125 of it. */
const MOST_MB = 250;

/** Write a workbook of one sheet whose XML comes in pieces, and of texts. */
function write(file: string, sheet: Iterable<string>, texts = textsOf([])): string {
  const out = fs.openSync(file, 'w');
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    fs.writeSync(out, piece);
  });
  const add = (name: string, pieces: Iterable<string>): void => {
    const part = name.startsWith('_rels') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(part);
    for (const piece of pieces) part.push(Buffer.from(piece));
    part.push(new Uint8Array(), true);
  };
  add('_rels/.rels', [related([['officeDocument', 'xl/workbook.xml']])]);
  add('xl/workbook.xml', [
    `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  add('xl/_rels/workbook.xml.rels', [
    related([
      ['worksheet', 'worksheets/s.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  add('xl/worksheets/s.xml', sheet);
  add('xl/sharedStrings.xml', texts);
  zip.end();
  fs.closeSync(out);
  return file;
}

function* around(begin: string, pieces: Iterable<string>, end: string): Generator<string> {
  yield begin;
  yield* pieces;
  yield end;
}
const sheetOf = (rows: Iterable<string>): Iterable<string> =>
  around(`<worksheet ${MAIN}><sheetData>`, rows, '</sheetData></worksheet>');
const textsOf = (items: Iterable<string>): Iterable<string> => around(`<sst ${MAIN}>`, items, '</sst>');
function* times(count: number, piece: (at: number) => string): Generator<string> {
  for (let at = 1; at <= count; at++) yield piece(at);
}
const header =
  '<row r="1"><c t="inlineStr"><is><t>番号</t></is></c><c t="inlineStr"><is><t>施設名</t></is></c><c t="inlineStr"><is><t>利用者(人)</t></is></c></row>';
const rowOf = (at: number): string =>
  `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>A${at}</t></is></c><c r="B${at + 1}" t="s"><v>${at - 1}</v></c><c r="C${at + 1}"><v>${at % 997}</v></c></row>`;
function* behind(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

/** What is checked, how it is written, the status and the code that tell of it. */
const CASES: [what: string, make: (file: string) => void, status: number, code: string | undefined][] = [
  [
    '200,000 rows, as many texts',
    (file) =>
      void write(
        file,
        sheetOf(behind(header, times(200_000, rowOf))),
        textsOf(times(200_000, (at) => `<si><t>施設その${at}</t></si>`)),
      ),
    0,
    undefined,
  ],
  [
    '1,000,000 empty rows',
    (file) =>
      void write(
        file,
        sheetOf(
          behind(
            header,
            times(1_048_575, (at) => `<row r="${at + 1}"/>`),
          ),
        ),
      ),
    1,
    'ROWS_EMPTY',
  ],
  [
    '1,000,000 rows of empty cells in a look',
    (file) =>
      void write(
        file,
        sheetOf(
          behind(
            header,
            times(1_048_575, (at) => `<row r="${at + 1}"><c r="A${at + 1}" s="1"/></row>`),
          ),
        ),
      ),
    1,
    'ROWS_EMPTY',
  ],
  [
    '100,000 rows under a header of 16,384 columns',
    (file) =>
      void write(
        file,
        sheetOf(
          behind(
            `<row r="1">${[...times(16_384, (at) => `<c t="inlineStr"><is><t>項目${at}</t></is></c>`)].join('')}</row>`,
            times(100_000, (at) => `<row><c><v>${at}</v></c><c><v>1</v></c></row>`),
          ),
        ),
      ),
    1,
    'WORKBOOK_TOO_LARGE',
  ],
  [
    'a bomb of 2 GiB',
    (file) => void write(file, sheetOf(times(2048, () => ' '.repeat(1 << 20)))),
    2,
    'WORKBOOK_TOO_LARGE',
  ],
  [
    'a bomb that says that it is small',
    (file) => lie(write(file, sheetOf(times(2048, () => ' '.repeat(1 << 20))))),
    1,
    'WORKBOOK_BROKEN',
  ],
  [
    'texts of 120 MiB',
    (file) =>
      void write(file, sheetOf([header]), textsOf(times(120 * 8, (at) => `<si><t>${random(1 << 17, at)}</t></si>`))),
    0,
    undefined,
  ],
  [
    'entities that expand',
    (file) =>
      void write(
        file,
        around(
          `<!DOCTYPE a [<!ENTITY a0 "x">${[...times(40, (at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`)].join('')}]>`,
          [`<worksheet ${MAIN}><sheetData><row><c t="str"><v>&a40;</v></c></row></sheetData></worksheet>`],
          '',
        ),
      ),
    1,
    'WORKBOOK_BROKEN',
  ],
  [
    'a file that is cut off',
    (file) => {
      write(file, sheetOf(times(20_000, rowOf)));
      fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
    },
    1,
    'WORKBOOK_BROKEN',
  ],
  [
    'a password',
    (file) =>
      fs.writeFileSync(
        file,
        Buffer.concat([
          Buffer.from('D0CF11E0A1B11AE1', 'hex'),
          Buffer.alloc(22),
          Buffer.from([9, 0]),
          Buffer.alloc(992),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      ),
    1,
    'WORKBOOK_ENCRYPTED',
  ],
];

/** Letters that no compression makes much smaller, the same each time. */
function random(length: number, seed: number): string {
  let text = '';
  for (let state = seed; text.length < length;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

/** Say of the sheet that it has a thousand bytes. */
function lie(file: string): void {
  const bytes = fs.readFileSync(file);
  bytes.writeUInt32LE(1000, bytes.lastIndexOf('xl/worksheets/s.xml') - 22);
  fs.writeFileSync(file, bytes);
}

function main(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const faults: string[] = [];
  const lines: string[] = [];
  try {
    for (const [what, make, status, code] of CASES) {
      const file = path.join(folder, 'shisetsu.xlsx');
      make(file);
      const {
        wall,
        cpu,
        peakMB: peak,
        out,
        err,
        status: ended,
      } = timed([...PIPELINE, 'check', '--format', 'json', '--lang', 'en', file], folder);
      const codes = (JSON.parse(out) as { files: CheckReport[] }).files.flatMap(({ issues }) =>
        issues.map((issue) => issue.code),
      );
      if (ended !== status) faults.push(`${what}: status ${ended}, not ${status}`);
      if (code !== undefined && !codes.includes(code) && !err.includes(code)) faults.push(`${what}: no ${code}`);
      if (peak > MOST_MB) faults.push(`${what}: peak ${peak} MB`);
      lines.push(
        `| ${what} | ${(fs.statSync(file).size / 2 ** 20).toFixed(1)} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${peak} | ${status} ${code ?? ''} |`,
      );
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}; one run each`,
  );
  console.log(
    ['| workbook | MB | wall s | CPU s | peak MB | ends with |', '|---|---:|---:|---:|---:|---|', ...lines].join('\n'),
  );
  for (const fault of faults) console.log(`over the limit: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

main();
