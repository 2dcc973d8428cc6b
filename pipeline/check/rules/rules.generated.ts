// Made by npm run generate.
import { CELLS_MISCOUNTED } from './file/cells-miscounted';
import { COLUMN_BLANK } from './file/column-blank';
import { COLUMNS_IN_ONE } from './file/columns-in-one';
import { CSV_BINARY } from './file/csv-binary';
import { CSV_EMPTY } from './file/csv-empty';
import { CSV_ENCODING } from './file/csv-encoding';
import { CSV_ENCODING_UNSURE } from './file/csv-encoding-unsure';
import { CSV_LINE_ENDS } from './file/csv-line-ends';
import { CSV_NO_BOM } from './file/csv-no-bom';
import { CSV_NO_ROWS } from './file/csv-no-rows';
import { CSV_OTHER_FORMAT } from './file/csv-other-format';
import { CSV_TABS } from './file/csv-tabs';
import { CSV_UNDECODABLE } from './file/csv-undecodable';
import { DESCRIPTION_UNREADABLE } from './file/description-unreadable';
import { FILE_TOO_LARGE } from './file/file-too-large';
import { FILE_UNREADABLE } from './file/file-unreadable';
import { HEADER_DOUBLED } from './file/header-doubled';
import { HEADER_LINES } from './file/header-lines';
import { HEADER_MISSING } from './file/header-missing';
import { HEADER_NAMELESS } from './file/header-nameless';
import { HEADER_NOT_FIRST } from './file/header-not-first';
import { HEADER_REPEATED } from './file/header-repeated';
import { NOTE_IN_TABLE } from './file/note-in-table';
import { QUOTES_WRONG } from './file/quotes-wrong';
import { ROW_BLANK } from './file/row-blank';
import { RULE_FOR_PERSON } from './file/rule-for-person';
import { TABLE_TOO_WIDE } from './file/table-too-wide';
import { TABLE_WIDE } from './file/table-wide';
import { TABLES_SEVERAL } from './file/tables-several';
import { CELL_CONTROL } from './workbook/cell-control';
import { CELL_LOOK } from './workbook/cell-look';
import { CELL_WITH_FORMULA } from './workbook/cell-with-formula';
import { CELLS_MERGED } from './workbook/cells-merged';
import { COLUMN_HIDDEN } from './workbook/column-hidden';
import { FORMULA_WITHOUT_VALUE } from './workbook/formula-without-value';
import { NUMBER_AS_TEXT } from './workbook/number-as-text';
import { ROW_HIDDEN } from './workbook/row-hidden';
import { ROWS_EMPTY } from './workbook/rows-empty';
import { SHEET_HIDDEN } from './workbook/sheet-hidden';
import { SHEET_OBJECT } from './workbook/sheet-object';
import { TABLE_ANOTHER } from './workbook/table-another';
import { UNIT_IN_FORMAT } from './workbook/unit-in-format';
import { WORKBOOK_BROKEN } from './workbook/workbook-broken';
import { WORKBOOK_EMPTY } from './workbook/workbook-empty';
import { WORKBOOK_ENCRYPTED } from './workbook/workbook-encrypted';
import { WORKBOOK_LINKS } from './workbook/workbook-links';
import { WORKBOOK_MACROS } from './workbook/workbook-macros';
import { WORKBOOK_OTHER_FORMAT } from './workbook/workbook-other-format';
import { WORKBOOK_TOO_LARGE } from './workbook/workbook-too-large';
import { AGES_MISSING } from './table/ages-missing';
import { CELL_UNFIT } from './table/cell-unfit';
import { CHECK_DIGIT } from './table/check-digit';
import { COLUMN_LACKING } from './table/column-lacking';
import { COLUMN_ORDER } from './table/column-order';
import { COLUMN_SPELLING } from './table/column-spelling';
import { COLUMN_UNKNOWN } from './table/column-unknown';
import { COORDINATES_EXCHANGED } from './table/coordinates-exchanged';
import { COORDINATES_ZERO } from './table/coordinates-zero';
import { COUNT_OVER_TOTAL } from './table/count-over-total';
import { ID_DOUBLED } from './table/id-doubled';
import { KEY_EMPTY } from './table/key-empty';
import { NOTATIONS_MIXED } from './table/notations-mixed';
import { PERIOD_REVERSED } from './table/period-reversed';
import { STANDARD_EARLIER } from './table/standard-earlier';
import { STANDARD_RECOGNISED } from './table/standard-recognised';
import { STANDARD_UNKNOWN } from './table/standard-unknown';
import { STANDARD_UNSURE } from './table/standard-unsure';
import { SUM_DIFFERS } from './table/sum-differs';
import { VALUE_FORM } from './table/value-form';
import { VALUE_MISSING } from './table/value-missing';
import { VALUE_NOT_LISTED } from './table/value-not-listed';
import { VALUE_RANGE } from './table/value-range';
import { AREA_NAME } from './cell/area-name';
import { CELL_BLANKS } from './cell/cell-blanks';
import { CELL_DITTO } from './cell/cell-ditto';
import { CELL_EXCEL_DATE } from './cell/cell-excel-date';
import { CELL_EXCEL_ERROR } from './cell/cell-excel-error';
import { CELL_FORMULA } from './cell/cell-formula';
import { CELL_LINE_BREAK } from './cell/cell-line-break';
import { CELL_NO_VALUE } from './cell/cell-no-value';
import { CELL_SEVERAL } from './cell/cell-several';
import { CHARACTER_DEPENDENT } from './cell/character-dependent';
import { CHARACTER_RARE } from './cell/character-rare';
import { CHOICE_WITH_TEXT } from './cell/choice-with-text';
import { NAMES_OMITTED } from './cell/names-omitted';
import { NUMBER_EXPONENT } from './cell/number-exponent';
import { NUMBER_SYMBOL } from './cell/number-symbol';
import { NUMBER_WITH_TEXT } from './cell/number-with-text';
import { SPELLINGS_DIFFER } from './cell/spellings-differ';
import { TEXT_LOST } from './cell/text-lost';
import { TIME_NOTATION } from './cell/time-notation';
import { UNIT_UNKNOWN } from './cell/unit-unknown';
import { ZERO_LOST } from './cell/zero-lost';

/** The rules of the check by what they speak of, each by its code. */
export const RULES = {
  file: {
    CELLS_MISCOUNTED,
    COLUMN_BLANK,
    COLUMNS_IN_ONE,
    CSV_BINARY,
    CSV_EMPTY,
    CSV_ENCODING,
    CSV_ENCODING_UNSURE,
    CSV_LINE_ENDS,
    CSV_NO_BOM,
    CSV_NO_ROWS,
    CSV_OTHER_FORMAT,
    CSV_TABS,
    CSV_UNDECODABLE,
    DESCRIPTION_UNREADABLE,
    FILE_TOO_LARGE,
    FILE_UNREADABLE,
    HEADER_DOUBLED,
    HEADER_LINES,
    HEADER_MISSING,
    HEADER_NAMELESS,
    HEADER_NOT_FIRST,
    HEADER_REPEATED,
    NOTE_IN_TABLE,
    QUOTES_WRONG,
    ROW_BLANK,
    RULE_FOR_PERSON,
    TABLE_TOO_WIDE,
    TABLE_WIDE,
    TABLES_SEVERAL,
  },
  workbook: {
    CELL_CONTROL,
    CELL_LOOK,
    CELL_WITH_FORMULA,
    CELLS_MERGED,
    COLUMN_HIDDEN,
    FORMULA_WITHOUT_VALUE,
    NUMBER_AS_TEXT,
    ROW_HIDDEN,
    ROWS_EMPTY,
    SHEET_HIDDEN,
    SHEET_OBJECT,
    TABLE_ANOTHER,
    UNIT_IN_FORMAT,
    WORKBOOK_BROKEN,
    WORKBOOK_EMPTY,
    WORKBOOK_ENCRYPTED,
    WORKBOOK_LINKS,
    WORKBOOK_MACROS,
    WORKBOOK_OTHER_FORMAT,
    WORKBOOK_TOO_LARGE,
  },
  table: {
    AGES_MISSING,
    CELL_UNFIT,
    CHECK_DIGIT,
    COLUMN_LACKING,
    COLUMN_ORDER,
    COLUMN_SPELLING,
    COLUMN_UNKNOWN,
    COORDINATES_EXCHANGED,
    COORDINATES_ZERO,
    COUNT_OVER_TOTAL,
    ID_DOUBLED,
    KEY_EMPTY,
    NOTATIONS_MIXED,
    PERIOD_REVERSED,
    STANDARD_EARLIER,
    STANDARD_RECOGNISED,
    STANDARD_UNKNOWN,
    STANDARD_UNSURE,
    SUM_DIFFERS,
    VALUE_FORM,
    VALUE_MISSING,
    VALUE_NOT_LISTED,
    VALUE_RANGE,
  },
  cell: {
    AREA_NAME,
    CELL_BLANKS,
    CELL_DITTO,
    CELL_EXCEL_DATE,
    CELL_EXCEL_ERROR,
    CELL_FORMULA,
    CELL_LINE_BREAK,
    CELL_NO_VALUE,
    CELL_SEVERAL,
    CHARACTER_DEPENDENT,
    CHARACTER_RARE,
    CHOICE_WITH_TEXT,
    NAMES_OMITTED,
    NUMBER_EXPONENT,
    NUMBER_SYMBOL,
    NUMBER_WITH_TEXT,
    SPELLINGS_DIFFER,
    TEXT_LOST,
    TIME_NOTATION,
    UNIT_UNKNOWN,
    ZERO_LOST,
  },
};
