import type { Bilingual } from '../../issues/issue';
import { KIND } from '../../text/char-class';
import { STANDARD, notationOf } from '../../text/date-notation';
import { flatCopy } from '../../text/flat-copy';
import { CODE_TITLE, NUMBER_SIGN, WORDS } from '../cell/patterns';
import type { ColumnContext } from '../findings/types';

/** What a column that nothing declares turned out to hold. */
export interface Tally {
  /**
   * Give whether the same value below needs no look again.
   * @param cell the value as it stands in the file
   */
  take(value: string, kinds: number, line: number, cell: string): boolean;
  /** The notations of its dates, when every value is one. */
  notations(): ReadonlySet<string>;
  /** @param western whether a column of Western years or dates stands beside */
  end(western: boolean): void;
}

/** Places that are kept until the column is known for what it is; all are counted. */
const KEPT = 1000;
/** What is longer is neither number nor date, and no pattern is tried on it. */
const LONGEST = 40;
const BARE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A figure, and a unit behind it. */
const FIGURE = String.raw`(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]+)(?:[.．][\d０-９]+)?\s*(?:円|千円|万円|百万円|億円|人|件|回|台|校|%|％|箇所|か所|カ所|ヶ所|世帯|歳|戸|名|個|本|冊|枚|床|室|基|m|km|㎡|ｍ|メートル|平方メートル|ha|kg|t|トン|時間|分|日)?`;
/** A number with what does not belong to it: unit, thousands comma, ▲, ※, full-width digits. */
const LOOSE = new RegExp(`^[▲△−\\-－+＋]?\\s*${FIGURE}\\s*[※＊*]*\\d*$`, 'u');
/** A number that is said to be one roughly, or a limit. */
const ROUGH = new RegExp(
  `^(?:約|およそ|概ね|[<>＜＞≦≧≤≥])\\s*${FIGURE}$|^${FIGURE}\\s*(?:以上|以下|未満|超|程度|前後|余り?)$`,
  'u',
);
/** Names of numbers that are no quantities, or that name their unit. */
const NO_QUANTITY =
  /年度?$|[月日]$|日付|番号|順|コード|版|ID|行|列|レベル|No|NO|№|緯度|経度|単位|[［【〔]|(?:[%％‰℃㎡円]|m2|km2?|ha|kg|mm|cm)$|(?:^|[^a-z])pH|指数$|偏差値$|(?:区分|種別|分類|種類|等級|学年|丁目|番地|地番|[号期])$|[（([]|(?:人|件|回|台|校|世帯|戸|冊|枚|本|所|棟|床|室|社|店|名|頭|匹|基|便|組|票|点|種|日|年|月|時間)数$|年齢$/iu;

/** Names of columns in which a letter and a number (S45) are a year; elsewhere they may name a room. */
const TIME_TITLE = /[年月日期時]|竣工|完成|建[設築]|設置|開設|指定|取得|更新|登録/;
/** Names of columns of classes, of which 100歳以上 is one. */
const CLASS_TITLE = /年齢|階級|区分|規模|対象/;
/** Names of columns of prose, where a number alone is a note as well. */
const PROSE_TITLE = /備考|特記|摘要|注[記釈意]|説明|概要|コメント|理由|自由記述/;
/** How to tell a unit. */
const TELL_UNIT: Bilingual = {
  ja: '見出しに「面積(平方メートル)」のように単位を書くか、単位の列を作ってください。',
  en: 'tell the unit in the name, as 面積(平方メートル), or in a column of its own',
};

const YEARS: Bilingual = {
  ja: '年や年度だけの列では「2026」とし、和暦も残すなら西暦の列を並べます。',
  en: ' a column of years or fiscal years alone has 2026, and an era year may stand beside it;',
};

/** Take account of an undeclared column's values; what they are is told when all have been seen. */
export function tally({ findings, number, title }: ColumnContext): Tally {
  const [codes, prose] = [CODE_TITLE.test(title), PROSE_TITLE.test(title)];
  const dates = new Map<string, Places>();
  const [loose, rough, symbols] = [places(), places(), places()];
  let [bare, text, words, quantities, dated] = [0, 0, 0, 0, 0];
  // A word, as 不明, may stand in the place of one. What stands under 管理番号 is none: 2026/4 is a number of that year.
  const allDates = (): boolean =>
    text === 0 && !codes && dates.size > 0 && bare === 0 && rough.total === 0 && loose.total === words && words < dated;
  const tell = (
    code: 'NUMBER_WITH_TEXT' | 'NUMBER_SYMBOL' | 'TIME_NOTATION' | 'CELL_NO_VALUE',
    { kept, total }: Places,
  ): void => {
    for (const [value, line] of kept)
      findings.add(
        code,
        { line, column: number, field: title, value },
        code === 'TIME_NOTATION' ? { years: YEARS } : {},
      );
    findings.more(code, { column: number, field: title }, total - kept.length);
  };
  return {
    take(value, kinds, line, cell) {
      // Among words a symbol still stands for no value.
      if (value.length > LONGEST || prose) text++;
      if (text > 0 && value.length > 3) return true;
      const notation = notationOf(value);
      if (notation === 'era' && value.length < 4 && /^[A-Z明大昭平令]\d+$/.test(value) && !TIME_TITLE.test(title))
        text++;
      else if (notation !== undefined) {
        dated++;
        let known = dates.get(notation);
        if (!known) dates.set(notation, (known = places()));
        return known.add(cell, line);
      } else if (NUMBER_SIGN.test(value)) return symbols.add(cell, line);
      else if ((kinds & KIND.digit) !== 0 && BARE.test(value)) {
        bare++;
        if (value !== '0' && value !== '1') quantities++;
      } else if (!codes && !/^0\d/.test(value) && (WORDS.test(value) || LOOSE.test(value))) {
        // Digits behind a zero are a code or a telephone, and come to the texts.
        if (WORDS.test(value)) words++;
        return loose.add(cell, line);
      } else if (!codes && !CLASS_TITLE.test(title) && ROUGH.test(value)) return rough.add(cell, line);
      else text++;
      return true;
    },
    notations: () => (allDates() ? new Set(dates.keys()) : new Set()),
    end(western) {
      // Years alone are numbers too, among others. Where most are rough, as 3歳以上, they may be classes.
      const numbers =
        text === 0 &&
        (bare > 0 || loose.total - words > rough.total) &&
        [...dates.keys()].every((notation) => notation === 'year');
      if (allDates()) {
        if (dates.size === 1 && dates.has('era') && western) return;
        // The right notation that most values have is the column's own.
        const [own] = [...dates]
          .filter(([notation]) => STANDARD.has(notation))
          .sort(([, a], [, b]) => b.total - a.total);
        for (const [notation, found] of dates) if (notation !== own?.[0]) tell('TIME_NOTATION', found);
        tell('TIME_NOTATION', loose);
      } else if (numbers) {
        tell('NUMBER_WITH_TEXT', loose);
        tell('NUMBER_WITH_TEXT', rough);
        tell('NUMBER_SYMBOL', symbols);
        // Nothing but 0 and 1 is a flag. A column that has no name has that fault first.
        if (
          loose.total + rough.total === 0 &&
          quantities > 0 &&
          !codes &&
          title.trim() !== '' &&
          !NO_QUANTITY.test(title)
        )
          findings.add('UNIT_UNKNOWN', { column: number, field: title }, { mend: TELL_UNIT });
      } else tell('CELL_NO_VALUE', symbols.without(/^[xXχｘＸ]$/u));
    },
  };
}

interface Places {
  kept: [value: string, line: number][];
  total: number;
  /** Give false: a place has to be taken again where its value stands again. */
  add(value: string, line: number): false;
  without(form: RegExp): Places;
}

function places(): Places {
  const kept: Places['kept'] = [];
  return {
    kept,
    total: 0,
    add(value, line) {
      this.total++;
      if (kept.length < KEPT) kept.push([flatCopy(value), line]);
      return false;
    },
    without(form) {
      const left = kept.filter(([value]) => !form.test(value));
      return { ...this, kept: left, total: this.total - kept.length + left.length };
    },
  };
}
