import type { Gate } from '../gate';
import type { Plan } from './plan';
import type { PublishedDataset } from './report';

/** What a publish tells while it goes on. */
export type PublishEvent = { event: 'gate'; gate: Gate } | { event: 'planned'; plan: Plan } | { event: 'begin'; name: string } | { event: 'end'; dataset: PublishedDataset };
