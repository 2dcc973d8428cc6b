import { key } from './blanks';
import { type Cell, type Line, field, part, plain } from './lines';
import { readMarkup } from './markup';
import type { Field, Passage, PerformanceIndicator } from './report';

/** ASCII key of each plan fact and narrative section by its printed label. */
export const FACTS: Record<string, string> = {
  計画期間: 'plan_period',
  位置付け: 'positioning',
  '目的・概要': 'purpose',
};
export const NARRATIVE: Record<string, string> = {
  取組実績: 'activities',
  成果: 'outcomes',
  総合計画推進への寄与度: 'contribution',
  '反省点・課題': 'reflection',
  今後の方向性: 'direction',
};

/** Read a line `label → text`, or undefined when its first cell is none of the labels. */
export function readPassage(line: Line, labels: Record<string, string>): Passage | undefined {
  const label = key(line.cells[0]?.text ?? '');
  if (!Object.hasOwn(labels, label)) return undefined;
  const section = labels[label] as string;
  const full = line.cells.slice(1).filter((cell) => plain(cell.text) !== '');
  if (full.length === 0) return undefined;
  return { section, items: full.flatMap((cell) => readItems(cell)) };
}

/** Paragraphs and list items of an HTML fragment. The report's lists hold bullets instead of `li`. */
function readItems(cell: Cell): Passage['items'] {
  return readMarkup(cell.text).pieces.flatMap((piece) => {
    const whole = part(cell, piece.offset, piece.offset + piece.text.length);
    if (!piece.list) return item(/^【[^】]*】$/u.test(whole.text.trim()) ? 'heading' : 'paragraph', whole);
    const bullets = [...piece.text.matchAll(/(?:^|\s)・/gu)];
    if (bullets.length === 0) return item('item', whole);
    const starts = bullets.map((bullet) => bullet.index + bullet[0].length);
    const before = item('item', part(whole, 0, bullets[0]?.index ?? 0));
    return [
      ...before,
      ...starts.flatMap((start, index) =>
        item('item', part(whole, start, bullets[index + 1]?.index ?? piece.text.length)),
      ),
    ];
  });
}

function item(kind: Passage['items'][number]['kind'], cell: Cell): Passage['items'] {
  const text = field([cell]);
  return text ? [{ kind, text }] : [];
}

/** Read the table of performance indicators (成果指標): labels in its first line, a running number before each row. */
export function readIndicators(lines: Line[]): PerformanceIndicator[] {
  const labels = lines[0]?.cells.map((cell) => plain(cell.text)) ?? [];
  const indicators: PerformanceIndicator[] = [];
  for (const line of lines.slice(1)) {
    const [first, ...rest] = line.cells;
    const number = first && field([first]);
    // Another number is none of the table's: a page's, say.
    if (!number || key(number.text) !== String(indicators.length + 1)) continue;
    const cells = rest.flatMap((cell, index) => {
      const text = field([cell]);
      return text ? [{ label: labels[index + 1] ?? '', text }] : [];
    });
    indicators.push({ number, cells });
  }
  return indicators;
}

/** Read `(政策部 DX推進室)`: who wrote the report. */
export function readAuthor(line: Line): Field | null {
  const cell = line.cells[0];
  const match = cell && /^\s*[(（].+[)）]\s*$/u.exec(cell.text);
  return match ? field([cell]) : null;
}
