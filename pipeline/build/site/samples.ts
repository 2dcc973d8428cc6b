import type { Language } from '../../issues/issue';
import { datatypeOf, header, realColumns } from '../../model/csvw';
import type { Row } from '../../model/row';
import type { Dataset } from '../describe/dataset';
import { type Html, html } from './html';

const TEXTS = {
  title: { ja: 'プログラムや表計算ソフトで使う', en: 'Use it in a program or a spreadsheet' },
  spreadsheet: { ja: '表計算ソフト', en: 'Spreadsheet' },
  open: {
    ja: 'ExcelやLibreOffice Calcでは、CSVをダウンロードして開きます。コードの先頭の0や「1-1-1」のようなIDを残すには、Excelの「データ」→「テキストまたはCSVから」で読み込み、型を「文字列」にします。',
    en: 'In Excel or LibreOffice Calc download the CSV and open it. To keep leading zeros of codes, and IDs as 1-1-1 from becoming dates, use Data → From Text/CSV in Excel and set such columns to text.',
  },
  formula: {
    ja: 'Googleスプレッドシートでは、空のセルに次の式を入れます。',
    en: 'In Google Sheets put this formula into an empty cell.',
  },
} as const;

/** How to load a dataset with what people use, from the address at which its files stand. */
export function samples(dataset: Dataset, rows: Row[], language: Language): Html {
  const url = (extension: string): string =>
    dataset.distributions.find((file) => file.extension === extension)?.url ?? '';
  const kept = textsLikeNumbers(dataset, rows);
  const python =
    kept.length === 0 ? '' : `, dtype={${kept.map((title) => `${JSON.stringify(title)}: str`).join(', ')}}`;
  const r = kept.length === 0 ? '' : `, col_types = cols(${kept.map((title) => `\`${title}\` = "c"`).join(', ')})`;
  const programs: [string, string, string][] = [
    ['Python', 'python', `import pandas as pd\n\ndf = pd.read_csv("${url('csv')}"${python})\nprint(df.head())`],
    ['R', 'r', `library(readr)\n\ndata <- read_csv("${url('csv')}"${r})\nhead(data)`],
    [
      'JavaScript',
      'javascript',
      `const response = await fetch("${url('json')}");\nconst rows = await response.json();\nconsole.table(rows.slice(0, 5));`,
    ],
  ];
  return html`<section>
    <h2 id="code">${TEXTS.title[language]}</h2>
    ${programs.map(
      ([name, key, code]) =>
        html`<h3 id="code-${key}">${name}</h3>
          <pre tabindex="0" role="region" aria-labelledby="code-${key}"><code>${code}</code></pre> `,
    )}
    <h3 id="code-sheet">${TEXTS.spreadsheet[language]}</h3>
    <p>${TEXTS.open[language]}</p>
    <p>${TEXTS.formula[language]}</p>
    <pre tabindex="0" role="region" aria-labelledby="code-sheet"><code>=IMPORTDATA("${url('csv')}")</code></pre>
  </section>`;
}

/** Titles of the columns whose texts a program would take for numbers, and lose leading zeros: codes. */
function textsLikeNumbers({ declared }: Dataset, rows: Row[]): string[] {
  return realColumns(declared)
    .filter(
      (column) =>
        datatypeOf(column).base === 'string' &&
        rows.some((row) => row[column.name] !== null) &&
        rows.every((row) => row[column.name] === null || /^[\d.,+-]+$/.test(String(row[column.name]))),
    )
    .map(header);
}
