import type { ReadableDocument } from '../../values/document.ts';
import { block, elements } from './elements.ts';
import { DocumentBuilder } from './document-builder.ts';
import { readMarkup } from './markup.ts';
import { hushed } from './hushed.ts';

/** XML of a kind that we do not know: the words in it, each element's on a line of its own. */
export function readXml(text: string): ReadableDocument {
  const builder = new DocumentBuilder();
  const listener = hushed({
    open(name, attributes) {
      (elements.get(name) ?? block).open(builder, attributes, name);
      builder.text(attributes.get('displayname') ?? attributes.get('value') ?? '');
    },
    close: (name) => (elements.get(name) ?? block).close(builder, name),
    text: (some) => builder.text(some),
  });
  readMarkup(text, 'xml', listener);
  return builder.finish(null);
}
