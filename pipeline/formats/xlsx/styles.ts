import type { Container } from './container';
import { broken } from './fault';
import { MOST_STYLES } from './limits';
import { type NumberFormat, builtInFormat, readFormat } from './number-format';
import { type Element, NAMESPACES, readXml } from './xml';

/** How a cell is shown. */
export interface CellStyle {
  format: NumberFormat;
  /** Fill, colour of the text and strike-through, as far as they are not the plain ones; '' for a plain cell. */
  look: string;
}

/** Number formats of a workbook's own. Excel has room for some 250. */
const MOST_FORMATS = 4096;

const PLAIN: CellStyle = { format: builtInFormat(0), look: '' };

/**
 * Read the styles that cells name by number (`cellXfs`; ECMA-376 Part 1, 18.8.10).
 * @returns the style of a number; the plain one where there is none
 * @throws WorkbookFault
 */
export function readStyles(container: Container, part: string | undefined): (index: number) => CellStyle {
  if (part === undefined) return () => PLAIN;
  const formats = new Map<number, NumberFormat>();
  const [fonts, fills]: [string[], string[]] = [[], []];
  const styles: CellStyle[] = [];
  let [list, font, fill, patterned] = ['', { colour: '', strike: false, underlined: false }, '', false];
  readXml(part, container.read(part), NAMESPACES.main, {
    open(element) {
      const { name, attribute } = element;
      if (/^(?:numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs|tableStyles)$/.test(name)) list = name;
      else if (list === 'numFmts' && name === 'numFmt')
        formats.set(Number(attribute('numFmtId')), readFormat(attribute('formatCode') ?? ''));
      else if (list === 'fonts') {
        if (name === 'font') font = { colour: '', strike: false, underlined: false };
        else if (name === 'color') font.colour = colourOf(element, BLACK);
        else if (name === 'strike') font.strike = attribute('val') !== '0' && attribute('val') !== 'false';
        else if (name === 'u') font.underlined = true;
      } else if (list === 'fills') {
        if (name === 'fill') [fill, patterned] = ['', false];
        else if (name === 'patternFill') patterned = (attribute('patternType') ?? 'none') !== 'none';
        else if (name === 'fgColor' && patterned) fill = colourOf(element, WHITE);
        else if (name === 'gradientFill') fill = 'gradient';
      } else if (list === 'cellXfs' && name === 'xf') styles.push(styleOf(element));
      refuseMany(styles.length, formats.size);
    },
    close(name) {
      if (list === 'fonts' && name === 'font')
        fonts.push(
          [font.underlined && LINK.has(font.colour) ? '' : font.colour, font.strike ? 'struck' : ''].join(' ').trim(),
        );
      else if (list === 'fills' && name === 'fill') fills.push(fill);
    },
  });
  return (index) => styles[index] ?? PLAIN;

  function styleOf({ attribute }: Element): CellStyle {
    const id = Number(attribute('numFmtId') ?? 0);
    const look = [fills[Number(attribute('fillId') ?? 0)] ?? '', fonts[Number(attribute('fontId') ?? 0)] ?? ''];
    return { format: formats.get(id) ?? builtInFormat(id), look: look.some(Boolean) ? look.join('|') : '' };
  }
}

/** Longest name of a colour. */
const LONGEST_COLOUR = 32;

/** @throws WorkbookFault for more than Excel has room for: each is read and kept */
function refuseMany(styles: number, formats: number): void {
  if (styles > MOST_STYLES || formats > MOST_FORMATS)
    throw broken('セルの書式が多すぎます', 'there are too many cell formats');
}

/** Colours that say nothing: the paper's and the ink's, however they are named. */
const WHITE: ReadonlySet<string> = new Set(['theme 0', 'FFFFFF', 'indexed 1', 'indexed 9', 'indexed 65']);
const BLACK: ReadonlySet<string> = new Set(['theme 1', '000000', 'indexed 0', 'indexed 8', 'indexed 64']);
/** Underlined text in these colours is what Excel makes of a link. */
const LINK: ReadonlySet<string> = new Set([
  'theme 10',
  'theme 11',
  '0563C1',
  '0000FF',
  '954F72',
  '467886',
  'indexed 12',
  'indexed 4',
]);

function colourOf({ attribute }: Element, plain: ReadonlySet<string>): string {
  const [theme, rgb, indexed, tint] = [
    attribute('theme'),
    attribute('rgb'),
    attribute('indexed'),
    Number(attribute('tint') ?? 0),
  ];
  let colour = '';
  // A number, or six digits: what is longer is no colour.
  if ((theme ?? rgb ?? indexed ?? '').length > LONGEST_COLOUR) return 'colour';
  if (theme !== undefined) colour = `theme ${theme}`;
  else if (rgb !== undefined) colour = rgb.slice(-6).toUpperCase();
  else if (indexed !== undefined) colour = `indexed ${indexed}`;
  if (tint !== 0) return `${colour} ${tint}`;
  return plain.has(colour) ? '' : colour;
}
