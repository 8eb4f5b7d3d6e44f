import { expect, it } from 'vitest';
import { spokenFor } from '../../../main/values/language.ts';
import { systemLanguages, systemLocale } from '../../../tools/electron-on-chromium/electron/system-languages.ts';

const spoken = (languages: readonly string[], locale: string, choice: Parameters<typeof spokenFor>[0] = 'system') =>
  spokenFor(choice, { languages, locale });

it('speaks the first of the computer’s languages that it can, and English where it can none', () => {
  expect(spoken(['es-MX', 'en-US'], 'es-MX').language).toBe('es');
  expect(spoken(['de-DE', 'es', 'en'], 'de-DE').language).toBe('es');
  expect(spoken(['fr-FR'], 'fr-FR').language).toBe('en');
  expect(spoken([], '').language).toBe('en');
});

it('speaks what was chosen', () => {
  expect(spoken(['en-US'], 'en-US', 'es').language).toBe('es');
  expect(spoken(['es-MX'], 'es-MX', 'en').language).toBe('en');
});

it('writes dates and numbers as in the computer’s region', () => {
  expect(spoken(['en-US'], 'en-US', 'es').locale).toBe('es-US');
  expect(spoken(['es'], 'es_AR.UTF-8').locale).toBe('es-AR');
  expect(spoken(['zh-Hans-CN'], 'zh-Hans-CN').locale).toBe('en-CN');
  expect(spoken(['es-419'], 'es-419').locale).toBe('es-419');
  expect(spoken(['es'], 'es').locale).toBe('es-419');
  expect(spoken(['en'], 'C').locale).toBe('en-US');
});

it('is told of the computer’s languages by the stand-in as Linux says them', () => {
  expect(systemLanguages({ LANG: 'es_MX.UTF-8' })).toEqual(['es-MX']);
  expect(systemLanguages({ LANGUAGE: 'es:en', LANG: 'en_US.UTF-8' })).toEqual(['es', 'en', 'en-US']);
  expect(systemLanguages({ LC_ALL: 'C.UTF-8', LANG: 'es_MX.UTF-8' })).toEqual(['en-US']);
  expect(systemLocale({ LC_TIME: 'es_AR', LANG: 'en_US' })).toBe('es-AR');
});
