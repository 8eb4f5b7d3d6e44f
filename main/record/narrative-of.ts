import type { Block } from '../values/document.ts';
import { readHtml } from './documents/read-html.ts';
import type { UnreadResource } from './read-entry.ts';
import { Place } from './reading/place.ts';

/**
 * What the source wrote for people to read (https://hl7.org/fhir/R4/narrative.html), as words in their order: nothing of it can
 * run, load or lead anywhere. Empty where it wrote nothing.
 */
export function narrativeOf(resource: UnreadResource): readonly Block[] {
  const div = new Place(resource).get('text').get('div').string();
  return div === null ? [] : readHtml(div).blocks;
}
