import type { Bilingual } from '../../../issues/issue';
import type { Question } from '../types';

const KNOWN: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  'sdmx-dimension': 'http://purl.org/linked-data/sdmx/2009/dimension#',
  'sdmx-measure': 'http://purl.org/linked-data/sdmx/2009/measure#',
};
const OWN: Readonly<Record<string, string>> = { voc: 'vocabulary/' };

/** What is asked of the plan, and the prefixes that the query names. */
const ASKED: readonly { title: Bilingual; prefixes: readonly string[]; query: string }[] = [
  {
    title: { ja: '進捗度評価ごとの取組の数は?', en: 'How many initiatives have each rating?' },
    prefixes: ['voc', 'skos'],
    query: `SELECT ?code ?label (COUNT(DISTINCT ?initiative) AS ?initiatives)
WHERE {
  ?assessment voc:initiative ?initiative ; voc:rating ?rating .
  ?rating skos:notation ?code ; skos:prefLabel ?label .
  FILTER(LANG(?label) = "ja")
}
GROUP BY ?code ?label
ORDER BY ?code`,
  },
  {
    title: {
      ja: '「あまり進まなかった」(C)か「進まなかった」(D)取組は?',
      en: 'Which initiatives progressed little (C) or not at all (D)?',
    },
    prefixes: ['voc', 'skos', 'dc'],
    query: `SELECT ?id ?name ?code ?issues
WHERE {
  ?assessment voc:initiative ?initiative ; voc:rating ?rating .
  ?initiative dc:identifier ?id ; dc:title ?name .
  ?rating skos:notation ?code .
  FILTER(STR(?code) IN ("C", "D"))
  OPTIONAL { ?assessment voc:issues ?issues }
}
ORDER BY ?code ?id`,
  },
  {
    title: { ja: '基本方針と進捗度評価ごとの取組の数は?', en: 'How many initiatives by policy and rating?' },
    prefixes: ['voc', 'skos'],
    query: `SELECT ?policyName ?code (COUNT(DISTINCT ?initiative) AS ?initiatives)
WHERE {
  ?assessment voc:initiative ?initiative ; voc:rating ?rating .
  ?initiative voc:measure ?measure .
  ?measure skos:broader ?policy .
  ?policy skos:prefLabel ?policyName ; skos:notation ?number .
  FILTER(LANG(?policyName) = "ja")
  ?rating skos:notation ?code .
}
GROUP BY ?number ?policyName ?code
ORDER BY ?number ?code`,
  },
  {
    title: { ja: '取組が多い重点施策は?', en: 'Which measures have the most initiatives?' },
    prefixes: ['voc', 'skos'],
    query: `SELECT ?measureName (COUNT(DISTINCT ?initiative) AS ?initiatives)
WHERE {
  ?initiative a voc:Initiative ; voc:measure ?measure .
  ?measure skos:prefLabel ?measureName .
}
GROUP BY ?measure ?measureName
ORDER BY DESC(?initiatives) ?measure
LIMIT 10`,
  },
  {
    title: {
      ja: '証明書のコンビニ交付の件数の移り変わりは?',
      en: 'How has the number of certificates issued at convenience stores changed?',
    },
    prefixes: ['voc', 'skos', 'sdmx-dimension', 'sdmx-measure'],
    query: `SELECT ?fiscalYear ?value
WHERE {
  ?observation voc:indicator <{base}dx_plan/indicator/certificates> ;
    voc:observationKind ?kind ; sdmx-dimension:refPeriod ?period ; sdmx-measure:obsValue ?value .
  ?period voc:year ?fiscalYear .
  ?kind skos:notation "actual" .
}
ORDER BY ?fiscalYear`,
  },
  {
    title: { ja: '再掲の取組と、その元の取組は?', en: 'Which initiatives are listed again, and from where?' },
    prefixes: ['voc', 'dc'],
    query: `SELECT ?id ?name ?originalId
WHERE {
  ?initiative voc:repeats ?original ; dc:identifier ?id ; dc:title ?name .
  ?original dc:identifier ?originalId .
}
ORDER BY ?id`,
  },
];

/**
 * Questions to the graph of the DX plan. They name the base once, in a prefix, so they hold under any base IRI.
 * @param base the root of every IRI
 */
export function questions(base: string): Question[] {
  const prefix = (name: string): string => `PREFIX ${name}: <${KNOWN[name] ?? base + OWN[name]}>\n`;
  return ASKED.map(({ title, prefixes, query }) => ({
    title,
    query: `${prefixes.map(prefix).join('')}\n${query.replaceAll('{base}', base)}`,
  }));
}
