import { type FileBytes, indexOfBytes, startsWith, uint16, uint32 } from './bytes';
import type { CellContext } from './cell';
import { type Container, openContainer } from './container';
import { WorkbookFault, broken } from './fault';
import { type Relation, readRelations, relationOf } from './relations';
import { readSharedTexts } from './shared-texts';
import { COMPOUND } from './signatures';
import { type CellStyle, readStyles } from './styles';
import { NAMESPACES, readXml } from './xml';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  name: string;
  hidden: boolean;
  /** A sheet of cells has a part; a sheet that is a chart is none. */
  part: string | undefined;
}

/** A workbook that is open: its sheets in their order, and what their cells are read with. */
export interface Workbook {
  container: Container;
  sheets: SheetEntry[];
  context: CellContext;
  style: (index: number) => CellStyle;
  macros: boolean;
  /** Other workbooks that formulas take values from. */
  links: number;
}

/**
 * Open an .xlsx (ECMA-376, transitional or strict). Sheets stand in the order of the workbook, wherever their parts do.
 * @throws WorkbookFault when it is locked, of another format, damaged, or too large
 */
export function openWorkbook(file: FileBytes): Workbook {
  refuseCompound(file);
  const container = openContainer(file);
  const part = relationOf(readRelations(container, ''), 'officeDocument')?.target;
  if (part === undefined || !part.toLowerCase().endsWith('.xml')) throw otherFormat(container, part);
  const relations = readRelations(container, part);
  const { sheets, system, isWorkbook } = readSheets(container, part, relations);
  if (!isWorkbook) throw otherFormat(container, part);
  const partOf = (type: string): string | undefined => relationOf(relations, type)?.target;
  return {
    container,
    sheets,
    context: { texts: readSharedTexts(container, partOf('sharedStrings')), system },
    style: readStyles(container, partOf('styles')),
    macros: partOf('vbaProject') !== undefined,
    links: [...relations.values()].filter(({ type }) => type === 'externalLink').length,
  };
}

function readSheets(
  container: Container,
  part: string,
  relations: Map<string, Relation>,
): { sheets: SheetEntry[]; system: CellContext['system']; isWorkbook: boolean } {
  const sheets: SheetEntry[] = [];
  const parts = new Set<string>();
  let system: CellContext['system'] = 1900;
  let isWorkbook = false;
  readXml(part, container.read(part), NAMESPACES.main, {
    open({ name, attribute, relation: idOf }) {
      if (name === 'workbook') isWorkbook = true;
      else if (name === 'workbookPr') system = /^(?:1|true)$/.test(attribute('date1904') ?? '') ? 1904 : 1900;
      else if (name === 'sheet') {
        const relation = relations.get(idOf() ?? '');
        if (!relation || relation.outside)
          throw broken('シートの場所がわかりません', 'it is not told where a sheet is');
        if (parts.has(relation.target))
          throw broken('一つのシートが何度も並んでいます', 'one sheet is listed several times');
        parts.add(relation.target);
        sheets.push({
          name: attribute('name') ?? '',
          hidden: /hidden/i.test(attribute('state') ?? ''),
          part: relation.type === 'worksheet' ? relation.target : undefined,
        });
      }
    },
  });
  return { sheets, system, isWorkbook };
}

/** `EncryptedPackage` in UTF-16. */
const ENCRYPTED = Uint8Array.from([...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]));

function refuseCompound(file: FileBytes): void {
  const header = file.at(0, 512);
  if (!startsWith(header, COMPOUND)) return;
  // The directory of streams, 128 bytes each with its name first; a locked workbook's is named EncryptedPackage.
  const sector = 2 ** Math.min(16, header.length < 512 ? 9 : uint16(header, 30));
  const directory = file.at(header.length < 512 ? 0 : (uint32(header, 48) + 1) * sector, 4096);
  if (indexOfBytes(directory, ENCRYPTED) >= 0) throw new WorkbookFault('WORKBOOK_ENCRYPTED', { ja: '', en: '' });
  throw new WorkbookFault('WORKBOOK_OTHER_FORMAT', { ja: '古い形式(.xls)です', en: 'it is of the old format (.xls)' });
}

function otherFormat(container: Container, part: string | undefined): WorkbookFault {
  const [what = { ja: 'Excelのブックではありません', en: 'it is no Excel workbook' }] = [
    part?.toLowerCase().endsWith('.bin')
      ? { ja: 'バイナリ形式(.xlsb)です', en: 'it is of the binary format (.xlsb)' }
      : undefined,
    container.has('content.xml')
      ? { ja: 'OpenDocument形式(.ods)です', en: 'it is of the OpenDocument format (.ods)' }
      : undefined,
    container.has('word/document.xml') ? { ja: 'Wordの文書です', en: 'it is a Word document' } : undefined,
  ].filter((one) => one !== undefined);
  return new WorkbookFault('WORKBOOK_OTHER_FORMAT', what);
}
