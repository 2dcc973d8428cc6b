import type { Gate } from '../../core/gate';
import type { ManifestEntry } from '../../model/dist';

/** A finished `dist/`. */
export interface Dist {
  folder: string;
  baseIri: string;
  /** In the order of their identifiers; the open-data list, which names the others' addresses, last. */
  datasets: LocalDataset[];
  gate: Gate;
}

/** What every description says of a dataset, gathered from the published catalogue file. */
export interface DatasetFacts {
  iri: string;
  title: string;
  description: string;
  landingPage: string;
  /** Licence IRI. */
  licence: string;
  version: string;
  keywords: string[];
  /** The national standard sheet that it follows, by whose name a catalogue may serve it as a web API: its names as tags. */
  standard: { earlier: boolean; types: string[] } | null;
  /** Made up: for no catalogue but one for tests. */
  example: boolean;
  issued: string;
  modified: string;
  languages: string[];
  themes: string[];
  accessRights: string;
  frequency: { iri: string; label: string } | null;
  publisher: { iri: string; name: string; homepage: string };
  contact: string;
  area: { iri: string; label: string };
  period: { start: string; end: string } | null;
  provenance: string;
}

/** What the catalogue says of a file; a table description is no distribution there and has no IRI. */
export interface FileFacts {
  iri: string;
  title: string;
  description: string;
}

/** One dataset of `dist/`: a folder, or the open-data list, with its files in the manifest's order. */
export interface LocalDataset {
  /** `242101_dx_plan_results` */
  identifier: string;
  code: string;
  slug: string;
  facts: DatasetFacts;
  files: (LocalFile & FileFacts)[];
}

/** A file of `dist/` with its path on this machine. */
export interface LocalFile extends ManifestEntry {
  absolute: string;
}

/** The open-data list in `dist/`. */
export const LIST = /^\d{6}_open_data_list\.csv$/;
