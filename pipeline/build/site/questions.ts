import type { Bilingual } from '../../issues/issue';

/** A worked question: what it asks, and the query that answers it. */
export interface Question {
  title: Bilingual;
  query: string;
}

/** Questions that any catalogue answers. */
export const GENERAL: Question[] = [
  {
    title: { ja: 'どんなデータセットがある?', en: 'Which datasets are there?' },
    query: `PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dc: <http://purl.org/dc/terms/>

SELECT ?identifier ?title ?modified
WHERE {
  ?dataset a dcat:Dataset ; dc:identifier ?identifier ; dc:title ?title ; dc:modified ?modified .
  FILTER(LANG(?title) = "ja")
}
ORDER BY ?identifier`,
  },
  {
    title: { ja: '何がいくつある?', en: 'What is there, and how many?' },
    query: `SELECT ?class (COUNT(DISTINCT ?thing) AS ?things)
WHERE { ?thing a ?class }
GROUP BY ?class
ORDER BY DESC(?things) ?class`,
  },
];
