import { type Place, readPlace } from './reference';
import { readRelations } from './relations';
import type { Workbook } from './workbook';
import { NAMESPACES, readXml } from './xml';

export type ObjectKind = 'picture' | 'chart' | 'shape' | 'comment' | 'control' | 'embedded' | 'background';

/** Elements of a drawing, and what they draw. */
const DRAWN: Readonly<Record<string, ObjectKind>> = {
  pic: 'picture',
  graphicFrame: 'chart',
  sp: 'shape',
  cxnSp: 'shape',
  grpSp: 'shape',
  contentPart: 'shape',
};

/**
 * Tell of what lies over a sheet's cells: pictures, charts, shapes (ECMA-376 Part 1, 20.5) at the cell where their upper
 * left corner lies, and comments (18.7) at theirs.
 * @param part the sheet's
 * @throws WorkbookFault
 */
export function readObjects(
  { container }: Workbook,
  part: string,
  tell: (kind: ObjectKind, place?: Place) => void,
): void {
  for (const { type, target, outside } of readRelations(container, part).values()) {
    if (outside) continue;
    if (type === 'drawing') readDrawing(target);
    else if (type === 'comments')
      readXml(target, container.read(target), NAMESPACES.main, {
        open: ({ name, attribute }) => void (name === 'comment' && tell('comment', readPlace(attribute('ref') ?? ''))),
      });
  }

  function readDrawing(drawing: string): void {
    let [path, number] = ['', ''];
    let place: Partial<Place> = {};
    let depth = 0;
    readXml(drawing, container.read(drawing), NAMESPACES.drawing, {
      open({ name }) {
        const anchor = /Anchor$/.test(name);
        if (anchor) [place, depth] = [{}, 0];
        if (name === 'from') path = name;
        number = '';
        const kind = DRAWN[name];
        // What is grouped is one object.
        if (kind && depth++ === 0)
          tell(kind, place.row && place.column ? { row: place.row, column: place.column } : undefined);
      },
      text: (piece) => void (number = (number + piece).slice(0, 20)),
      close(name) {
        if (name === 'from') path = '';
        else if (path === 'from' && (name === 'row' || name === 'col'))
          place[name === 'row' ? 'row' : 'column'] = Number(number) + 1;
        else if (DRAWN[name]) depth--;
      },
    });
  }
}
