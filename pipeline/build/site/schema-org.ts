import type { Language } from '../../issues/issue';
import { header, realColumns } from '../../model/csvw';
import type { Dataset } from '../describe/dataset';
import { type Html, dataBlock } from './html';
import { publisherName } from './publisher-name';
import type { SiteData } from './types';

/** Describe a dataset for search engines: schema.org/Dataset with its files, as Google's dataset search reads it. */
export function schemaOrg(site: SiteData, dataset: Dataset, language: Language): Html {
  const { publisher } = dataset;
  const creator = {
    '@type': 'Organization',
    name: publisherName(publisher, language),
    url: publisher.homepage,
  };
  return dataBlock('application/ld+json', {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': dataset.iri,
    url: dataset.iri,
    name: dataset.title[language],
    description: long(dataset, language),
    identifier: dataset.identifier,
    license: publisher.licence.url,
    creator,
    publisher: creator,
    inLanguage: 'ja',
    isAccessibleForFree: true,
    keywords: dataset.keywords.map((keyword) => keyword[language]),
    datePublished: dataset.issued,
    dateModified: dataset.modified,
    version: dataset.version,
    temporalCoverage: `${dataset.period.start}/${dataset.period.end}`,
    spatialCoverage: {
      '@type': 'Place',
      '@id': publisher.area,
      name: publisherName(publisher, language),
    },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': `${site.base}catalog`,
      name: site.publisher.catalogue.title[language],
    },
    variableMeasured: realColumns(dataset.declared).map((column) => ({
      '@type': 'PropertyValue',
      name: header(column),
      alternateName: column.name,
    })),
    distribution: dataset.distributions.map((file) => ({
      '@type': 'DataDownload',
      '@id': file.iri,
      name: file.title[language],
      contentUrl: file.url,
      encodingFormat: file.mediaType,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  });
}

/** Its description, from 50 to 5,000 characters as search engines ask: a short one is continued with where the data come from. */
function long(dataset: Dataset, language: Language): string {
  return [...`${dataset.description[language]} ${dataset.provenance[language]}`].slice(0, 5000).join('');
}
