import type { ReadableDocument } from '../../values/document.ts';
import { DocumentBuilder } from './document-builder.ts';
import { elements } from './elements.ts';
import { hushed } from './hushed.ts';
import { readMarkup } from './markup.ts';

const longestTitle = 300;

/** HTML and XHTML as words in their order. Scripts, styles, addresses and events are left behind. */
export function readHtml(text: string): ReadableDocument {
  const builder = new DocumentBuilder();
  let title = '';
  let inTitle = false;
  const words = hushed({
    open(name, attributes) {
      if (name === 'title') inTitle = true;
      else elements.get(name)?.open(builder, attributes, name);
    },
    close(name) {
      if (name === 'title') inTitle = false;
      else elements.get(name)?.close(builder, name);
    },
    text(some) {
      if (inTitle && title.length < longestTitle) title += some.slice(0, longestTitle);
      else builder.text(some);
    },
  });
  readMarkup(text, 'html', words);
  return builder.finish(title.replaceAll(/\s+/g, ' ').trim());
}
