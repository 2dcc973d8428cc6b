import type { Bilingual } from '../../issues/issue';
import { compare } from '../../issues/issue';
import type { Publisher } from '../../model/publisher';
import type { AnySource } from '../source/types';
import type { Dataset } from './dataset';

/** What is said of all datasets of a run together. */
export interface Collection {
  publisher: Publisher;
  /** The source's where there is one alone. */
  name: string;
  title: Bilingual;
  issued: string;
  modified: string;
  version: string;
  keywords: string[];
  /** Titles of what the rows come from. */
  sources: string[];
}

/** Gather what is to be said of all datasets: dates and version are the latest, but for the first issue. */
export function collect(datasets: Dataset[], sources: AnySource[], publisher: Publisher): Collection {
  const [only] = sources.length === 1 ? sources : [];
  const sorted = (values: string[], order = compare): string[] => [...new Set(values)].sort(order);
  const of = (values: string[]): string[] => [...new Set(values)];
  return {
    publisher,
    name: only?.name ?? 'open_data',
    title: only?.description.title ?? publisher.catalogue.title,
    issued: sorted(datasets.map(({ issued }) => issued))[0] ?? '',
    modified: sorted(datasets.map(({ modified }) => modified)).at(-1) ?? '',
    version:
      sorted(
        datasets.map(({ version }) => version),
        byNumber,
      ).at(-1) ?? '',
    keywords: of(datasets.flatMap(({ keywords }) => keywords.map(({ ja }) => ja))),
    sources: of(datasets.flatMap((dataset) => dataset.sources.map(({ title }) => title))),
  };
}

function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number)) as [number[], number[]];
  return left.reduce((order, part, at) => order || part - (right[at] ?? 0), 0);
}
