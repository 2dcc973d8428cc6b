import type { Gate } from '../core/gate';
import type { Plan } from './plan/plan';
import type { PublishReport, PublishedDataset } from './report';

/** What a publish tells while it goes on; `refused` when conflicts end it before its first write. */
export type PublishEvent = { event: 'gate'; gate: Gate } | { event: 'planned'; plan: Plan } | { event: 'refused'; report: PublishReport } | { event: 'begin'; name: string } | { event: 'end'; dataset: PublishedDataset };
