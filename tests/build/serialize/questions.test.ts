import { describe, expect, it } from '@jest/globals';
import { Store } from 'oxigraph';
import { base, realTables } from '../../project';
import { written } from './memory';

const { tables } = realTables();
const store = new Store();
for (const name of ['dx_plan_initiatives', 'dx_plan_indicators', 'dx_plan_observations']) {
  store.load(written(tables.find((table) => table.name === name) ?? { name: '', rows: [] })['ttl'], {
    format: 'text/turtle',
  });
}

const PREFIXES = `
PREFIX qb: <http://purl.org/linked-data/cube#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX dc: <http://purl.org/dc/terms/>
PREFIX voc: <${base}vocabulary/> PREFIX dx: <${base}dx_plan/>
PREFIX dim: <http://purl.org/linked-data/sdmx/2009/dimension#> PREFIX measure: <http://purl.org/linked-data/sdmx/2009/measure#> PREFIX attribute: <http://purl.org/linked-data/sdmx/2009/attribute#>
`;
const ask = (query: string): string[][] =>
  (store.query(PREFIXES + query) as Map<string, { value: string }>[]).map((row) =>
    [...row.values()].map((term) => term.value),
  );

describe("what a citizen asks of the observations' Turtle", () => {
  it('which initiatives with a target are behind it?', () => {
    const behind = ask(`
      SELECT ?number ?initiative ?indicator ?value ?target {
        ?t qb:dataSet <${base}dx_plan/observations/2024> ; voc:indicator ?i ; voc:initiative ?in ; voc:observationKind <${base}dx_plan/kind/target> ; dim:refPeriod/voc:year ?goal ; measure:obsValue ?target .
        FILTER NOT EXISTS { ?t2 voc:indicator ?i ; voc:observationKind <${base}dx_plan/kind/target> ; dim:refPeriod/voc:year ?later . FILTER (str(?later) > str(?goal)) }
        ?a qb:dataSet <${base}dx_plan/observations/2024> ; voc:indicator ?i ; voc:observationKind <${base}dx_plan/kind/actual> ; dim:refPeriod/voc:year ?year ; measure:obsValue ?value .
        FILTER NOT EXISTS { ?a2 voc:indicator ?i ; voc:observationKind <${base}dx_plan/kind/actual> ; dim:refPeriod/voc:year ?later . FILTER (str(?later) > str(?year)) }
        ?i voc:larger ?larger ; skos:prefLabel ?indicator . FILTER (lang(?indicator) = "ja")
        ?in dc:title ?initiative . ?as voc:initiative ?in ; dc:identifier ?id . FILTER (strstarts(?id, "dx_plan_initiatives-2024-")) BIND (strafter(?id, "2024-") AS ?number)
        FILTER ((?larger = <${base}dx_plan/larger/better> && ?value < ?target) || (?larger = <${base}dx_plan/larger/worse> && ?value > ?target))
      } ORDER BY ?number`);
    // By eye: 8 of 10 forms, 3,585 of 5,000 followers, 2,159,922 of 2,910,000 views, 15 of 20 scenarios, 16 of 20 courses.
    expect(behind).toEqual([
      ['1-1-2', '行政手続のオンライン化推進(消防)', 'オンライン手続を導入した消防の様式の数', '8', '10'],
      ['1-3-1', 'チャットボットによる自動応答環境の整備', '市公式LINEの登録者数', '3585', '5000'],
      ['1-6-1', 'ホームページによる情報発信', 'ホームページの閲覧(ページビュー)数', '2159922', '2910000'],
      ['2-3-1', 'AI・RPAの活用の拡充', 'RPAのシナリオ作成数(累計)', '15', '20'],
      ['3-1-4', 'オンライン会議ツールを活用したオンライン講座の実施', 'ICTを活用した講座の開催数', '16', '20'],
    ]);
  });

  it('how has one indicator gone over the years?', () => {
    const series = ask(`
      SELECT ?year ?kind ?value ?unit {
        ?o a qb:Observation ; voc:indicator <${base}dx_plan/indicator/website-views> ; dim:refPeriod/voc:year ?year ; voc:observationKind/skos:prefLabel ?kind ;
          measure:obsValue ?value ; attribute:unitMeasure/skos:prefLabel ?unit .
        FILTER (?kind != "増減"@ja)
      } ORDER BY ?year`);
    expect(series).toEqual([
      ['2021', '基準値', '2863545', '件'],
      ['2022', '実績値', '2923748', '件'],
      ['2023', '実績値', '2316398', '件'],
      ['2024', '実績値', '2159922', '件'],
      ['2025', '目標値', '2910000', '件'],
    ]);
  });

  it('where does a figure stand in the report?', () => {
    expect(
      ask(
        `SELECT ?quote ?line { <${base}dx_plan/observation/2024/certificates/2023/actual> voc:quote ?quote ; <http://www.w3.org/ns/prov#wasDerivedFrom>/voc:lineNumber ?line }`,
      ),
    ).toEqual([['証明書発行部数(年間) 14,034部', '73']]);
  });
});
