import { LANGUAGES } from '../page';
import type { Page, Resources, SiteData, SourcePages } from '../types';
import { codeLabels } from './code-labels';
import { initiativeData, initiativeFiles } from './initiative-data';
import { initiativePage } from './initiative-page';
import { initiativeFolder, initiativesOf } from './initiatives';
import { qualityNotes } from './quality-notes';
import { questions } from './questions';
import { ratingsSection } from './ratings-section';
import { initiativeSearch } from './search';
import { targetsSection } from './targets-section';

/** What the reports bring to the site: a page an initiative, and their part of the shared pages; null without initiatives. */
export function dxPlanPages(site: SiteData, resources: Resources): SourcePages | null {
  const initiatives = initiativesOf(site);
  if (initiatives.length === 0) return null;
  const ids = initiatives.map(({ id }) => id);
  return {
    folders: new Set(ids.map(initiativeFolder)),
    *pages(): Iterable<Page> {
      for (const language of LANGUAGES) {
        const labels = codeLabels(site, language);
        for (const initiative of initiatives)
          yield initiativePage(site, initiative, initiativeFiles(site, resources, initiative.id), language, labels);
      }
    },
    *files(): Iterable<[string, string]> {
      for (const id of ids) yield* initiativeData(site, resources, id);
    },
    home(language) {
      const labels = codeLabels(site, language);
      return [ratingsSection(site, language, labels), targetsSection(site, language, labels)];
    },
    quality: (dataset, language) => qualityNotes(site, dataset, language),
    search: initiativeSearch(site, initiatives),
    questions: questions(site.base),
  };
}
