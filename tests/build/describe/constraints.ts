/** Every prefix that the constraints use. */
const PREFIXES = `
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

/**
 * The integrity constraints of a well-formed cube (The RDF Data Cube Vocabulary, 11.1), each a query that is true when the
 * cube breaks it. They expect the normalised form: run NORMALISE first.
 */
const constraints: [id: string, what: string, pattern: string][] = [
  [
    'IC-0',
    'every literal of a datatype has a form that the datatype knows',
    `
    ?s ?p ?o . FILTER (isLiteral(?o)) BIND (datatype(?o) AS ?type)
    FILTER ((?type = xsd:integer && !regex(str(?o), "^[+-]?[0-9]+$")) || (?type = xsd:decimal && !regex(str(?o), "^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)$"))
      || (?type = xsd:gYear && !regex(str(?o), "^-?[0-9]{4}$")) || (?type = xsd:boolean && !regex(str(?o), "^(true|false|0|1)$")))`,
  ],
  [
    'IC-1',
    'every observation has exactly one data set',
    `
    ?obs a qb:Observation .
    FILTER (NOT EXISTS { ?obs qb:dataSet ?one } || EXISTS { ?obs qb:dataSet ?a, ?b . FILTER (?a != ?b) })`,
  ],
  [
    'IC-2',
    'every data set has exactly one structure',
    `
    ?set a qb:DataSet .
    FILTER (NOT EXISTS { ?set qb:structure ?one } || EXISTS { ?set qb:structure ?a, ?b . FILTER (?a != ?b) })`,
  ],
  [
    'IC-3',
    'every structure has at least one measure',
    `
    ?dsd a qb:DataStructureDefinition . FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty ?p . ?p a qb:MeasureProperty }`,
  ],
  ['IC-4', 'every dimension has a range', '?dim a qb:DimensionProperty . FILTER NOT EXISTS { ?dim rdfs:range ?range }'],
  [
    'IC-5',
    'every dimension whose range is a concept has a code list',
    '?dim a qb:DimensionProperty ; rdfs:range skos:Concept . FILTER NOT EXISTS { ?dim qb:codeList ?list }',
  ],
  [
    'IC-6',
    'only an attribute may be optional',
    `
    ?dsd qb:component ?spec . ?spec qb:componentRequired false ; qb:componentProperty ?p . FILTER NOT EXISTS { ?p a qb:AttributeProperty }`,
  ],
  [
    'IC-7',
    'every slice key belongs to a structure',
    '?key a qb:SliceKey . FILTER NOT EXISTS { ?dsd a qb:DataStructureDefinition ; qb:sliceKey ?key }',
  ],
  [
    'IC-8',
    "a slice key's properties are the structure's",
    `
    ?dsd a qb:DataStructureDefinition ; qb:sliceKey ?key . ?key qb:componentProperty ?p . FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty ?p }`,
  ],
  [
    'IC-9',
    'every slice has exactly one slice structure',
    `
    ?slice a qb:Slice . FILTER (NOT EXISTS { ?slice qb:sliceStructure ?one } || EXISTS { ?slice qb:sliceStructure ?a, ?b . FILTER (?a != ?b) })`,
  ],
  [
    'IC-10',
    'every slice has a value for each dimension of its key',
    `
    ?slice qb:sliceStructure/qb:componentProperty ?dim . FILTER NOT EXISTS { ?slice ?dim ?value }`,
  ],
  [
    'IC-11',
    'every observation has a value for each dimension',
    `
    ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty . FILTER NOT EXISTS { ?obs ?dim ?value }`,
  ],
  [
    'IC-12',
    'no two observations of a data set have the same values in all dimensions',
    `
    ?one qb:dataSet ?set . ?other qb:dataSet ?set . FILTER (str(?one) < str(?other))
    FILTER NOT EXISTS { ?set qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty . ?one ?dim ?a . ?other ?dim ?b . FILTER (?a != ?b) }`,
  ],
  [
    'IC-13',
    'every observation has a value for each required attribute',
    `
    ?obs qb:dataSet/qb:structure/qb:component ?spec . ?spec qb:componentRequired true ; qb:componentProperty ?att . ?att a qb:AttributeProperty .
    FILTER NOT EXISTS { ?obs ?att ?value }`,
  ],
  [
    'IC-14',
    'without a measure dimension every observation has a value for each measure',
    `
    ?obs qb:dataSet/qb:structure ?dsd . FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty qb:measureType }
    ?dsd qb:component/qb:componentProperty ?measure . ?measure a qb:MeasureProperty . FILTER NOT EXISTS { ?obs ?measure ?value }`,
  ],
  [
    'IC-15',
    'with a measure dimension every observation has a value for the measure that it names',
    `
    ?obs qb:dataSet/qb:structure ?dsd ; qb:measureType ?measure . ?dsd qb:component/qb:componentProperty qb:measureType .
    FILTER NOT EXISTS { ?obs ?measure ?value }`,
  ],
  [
    'IC-16',
    'with a measure dimension every observation has one measure alone',
    `
    ?obs qb:dataSet/qb:structure ?dsd ; qb:measureType ?measure ; ?other ?value . ?dsd qb:component/qb:componentProperty qb:measureType, ?other .
    ?other a qb:MeasureProperty . FILTER (?other != ?measure)`,
  ],
  [
    'IC-17',
    'with a measure dimension each point has all measures',
    `
    ?set qb:structure ?dsd . ?dsd qb:component/qb:componentProperty qb:measureType, ?measure . ?measure a qb:MeasureProperty . ?obs qb:dataSet ?set .
    FILTER NOT EXISTS {
      ?twin qb:dataSet ?set ; qb:measureType ?measure .
      FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty . FILTER (?dim != qb:measureType) ?obs ?dim ?a . ?twin ?dim ?b . FILTER (?a != ?b) }
    }`,
  ],
  [
    'IC-18',
    'a slice of a data set holds observations of it alone',
    '?set qb:slice/qb:observation ?obs . FILTER NOT EXISTS { ?obs qb:dataSet ?set }',
  ],
  [
    'IC-19',
    'every value of a dimension with a code list is in that list',
    `
    ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty ; qb:codeList ?list . ?list a skos:ConceptScheme .
    ?obs ?dim ?value . FILTER NOT EXISTS { ?value a skos:Concept ; skos:inScheme ?list }`,
  ],
  [
    'IC-20',
    'every value of a dimension with a hierarchical code list is reached from its roots',
    `
    ?dsd qb:component/qb:componentProperty ?dim . ?dim qb:codeList ?list . ?list a qb:HierarchicalCodeList ; qb:parentChildProperty ?p . FILTER (isIRI(?p) && ?p = skos:narrower)
    ?obs qb:dataSet/qb:structure ?dsd ; ?dim ?value . FILTER NOT EXISTS { ?list qb:hierarchyRoot/skos:narrower* ?value }`,
  ],
  [
    'IC-21',
    'the same, where the list gives the way up',
    `
    ?dsd qb:component/qb:componentProperty ?dim . ?dim qb:codeList ?list . ?list a qb:HierarchicalCodeList ; qb:parentChildProperty/(<http://www.w3.org/2002/07/owl#inverseOf>) skos:broader .
    ?obs qb:dataSet/qb:structure ?dsd ; ?dim ?value . FILTER NOT EXISTS { ?list qb:hierarchyRoot/^skos:broader* ?value }`,
  ],
];

/** The constraints as queries. */
export const CONSTRAINTS: [id: string, what: string, query: string][] = constraints.map(([id, what, pattern]) => [
  id,
  what,
  `${PREFIXES} ASK { ${pattern} }`,
]);

/** The abbreviations of a cube written out (10.2 of the recommendation). */
export const NORMALISE = [
  'INSERT { ?o a qb:Observation } WHERE { [] qb:observation ?o }',
  'INSERT { ?o a qb:Observation } WHERE { ?o qb:dataSet [] }',
  'INSERT { ?s a qb:Slice } WHERE { [] qb:slice ?s }',
  ...['dimension', 'measure', 'attribute'].map(
    (role) =>
      `INSERT { ?c qb:componentProperty ?p . ?p a qb:${role[0]?.toUpperCase()}${role.slice(1)}Property } WHERE { ?c qb:${role} ?p }`,
  ),
  'INSERT { ?o ?p ?v } WHERE { ?spec qb:componentAttachment qb:DataSet ; qb:componentProperty ?p . ?set qb:structure/qb:component ?spec ; ?p ?v . ?o qb:dataSet ?set }',
].map((update) => `${PREFIXES} ${update}`);
