import type { Row } from '../../model/row';
import type { Triple } from './triples';

/** A format's writer: pure, called once over the rows in order; each call gives the text to append. */
export interface Writer {
  begin(): string;
  /** @param triples each row's triples, those that an earlier row gave left out */
  rows(rows: Row[], triples: Triple[][]): string;
  end(): string;
}
