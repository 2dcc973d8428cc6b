import { realEffects as e } from './pipeline/effects';
import { openWorkbook } from './pipeline/xlsx/workbook';
import { readSheet } from './pipeline/xlsx/sheet';
import { readObjects } from './pipeline/xlsx/objects';
const f = process.argv[2] as string;
const wb = openWorkbook({ size: e.size(f), at: (a, n) => e.range(f, a, n) });
console.log(wb.sheets, wb.context.system, wb.macros, wb.links);
for (const s of wb.sheets) if (s.part) {
  readSheet(wb, s.part, { hiddenColumns: (a, b) => console.log('hc', a, b), merged: (a) => console.log('m', JSON.stringify(a)), object: (k) => console.log(k), row: (r) => console.log(r.number, r.hidden, r.cells.map((c) => `${c.column}:${c.kind}:${c.text}:${wb.style(c.style).look}${c.formula ?? ''}`).join(' | ')) });
  readObjects(wb, s.part, (k, p) => console.log('object', k, p));
}
