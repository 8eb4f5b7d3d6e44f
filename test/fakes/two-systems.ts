import { createHash } from 'node:crypto';
import type { PageToStore } from '../../main/store/record-store.ts';
import { markedPatient, observation, page } from './bundles.ts';

/** What each of two health systems tells: so much of it in no order, that it does not become small when it is packed. */
export const pagesOf = (system: number, pages: number): readonly PageToStore[] => [
  page('Patient', [markedPatient(owner(system), system)]),
  ...Array.from({ length: pages }, (_, at) =>
    page(
      'Observation',
      Array.from({ length: 100 }, (_each, number) => {
        const id = `${owner(system)}o${at}-${number}`;
        return observation(id, { title: `Result ${id}`, date: '2024-05-06', filler: filler(id) });
      }),
    ),
  ),
];

const owner = (system: number): string => `aaaaaaaa0${system}`;

/** 2 KB that are the same for the same id. */
const filler = (id: string): string =>
  Array.from({ length: 24 }, (_, part) => createHash('sha512').update(`${id} ${part}`).digest('base64')).join('');
