import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { Practice } from '../../../main/practice/practice.ts';
import { newPerson, runPractice, type Person } from './running-practice.ts';

const rowSchema = z.strictObject({
  id: z.number(),
  name: z.string(),
  address: z.string(),
  fhirVersion: z.enum(['dstu2', 'stu3', 'r4']),
  ehr: z.string(),
  resourceUrl: z.string(),
  logo: z.string(),
  status: z.string().optional(),
});
const rowsSchema = z.array(rowSchema);

type Asked = Readonly<Record<string, string>>;

const search = (practice: Practice, { headers }: Person, asked: Asked): Promise<Response> =>
  fetch(`${practice.searchUrl}/api/search?${new URLSearchParams(asked)}`, { method: 'POST', headers });

async function allRows(practice: Practice, me: Person, asked: Asked = {}): Promise<z.infer<typeof rowsSchema>[]> {
  const pages: z.infer<typeof rowsSchema>[] = [];
  for (let offset = 0; pages.at(-1)?.length !== 0; offset += 20)
    pages.push(rowsSchema.parse(await (await search(practice, me, { ...asked, offset: `${offset}` })).json()));
  return pages;
}

describe('system search of the practice service', () => {
  it('has 450 made-up systems, 20 a page, with rows that repeat across pages', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const pages = await allRows(practice, me);
    const rows = pages.flat();
    expect(pages.slice(0, -2).every(({ length }) => length === 20)).toBe(true);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(450);
    expect(rows.length).toBeGreaterThan(450);
    expect(pages[1]?.[0]).toEqual(pages[0]?.[19]);
    expect(
      rows.every(
        ({ resourceUrl, logo }) =>
          URL.parse(resourceUrl)?.hostname.endsWith('.example') === true && logo.includes('.example/'),
      ),
    ).toBe(true);
    expect(rows.filter(({ status }) => status !== undefined).length).toBeGreaterThan(1);
  });

  it('finds by name, street and city, in the query or in JSON, names first', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const rivers = (await allRows(practice, me, { query: 'river' })).flat();
    expect(rivers.slice(0, 2).map(({ name }) => name)).toContain('River Valley Health');
    expect(rivers.some(({ name, address }) => !/river/i.test(name) && /river/i.test(address))).toBe(true);
    const sandboxes = await fetch(`${practice.searchUrl}/api/search?offset=0`, {
      method: 'POST',
      headers: { ...me.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'sandbox' }),
    });
    expect(sandboxes.status).toBe(201);
    const found = rowsSchema.parse(await sandboxes.json());
    expect(found.map(({ id, fhirVersion }) => [id, fhirVersion])).toEqual([
      [4707, 'dstu2'],
      [4706, 'r4'],
      [4708, 'stu3'],
    ]);
    expect(await (await search(practice, me, { query: 'zzyzx' })).json()).toEqual([]);
  });

  it("takes letters, digits, blanks and ' only", async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    expect((await search(practice, me, { query: "Saint Brigid's" })).status).toBe(201);
    const refused = await search(practice, me, { query: 'river; health' });
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { success: false, message: expect.any(String) },
    ]);
    expect((await search(practice, me, { offset: '-1' })).status).toBe(400);
  });

  it('tells insurers from health systems by system_type', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const count = async (type: string) =>
      new Set((await allRows(practice, me, { system_type: type })).flat().map(({ id }) => id)).size;
    const counts = await Promise.all(['HealthSystem', 'Payer2Payer', 'PayerPatientAccess'].map(count));
    expect(counts.every((one) => one > 0)).toBe(true);
    expect(counts.reduce((sum, one) => sum + one)).toBe(450);
    expect((await search(practice, me, { system_type: 'Bakery' })).status).toBe(400);
  });

  it('finds the systems of a ZIP code, of 5 digits or 5-4', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const byZip = (zip: string) => me.get(`${practice.searchUrl}/api/systems/${zip}`);
    const rows = rowsSchema.parse(await (await byZip('80202')).json());
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ address }) => address.endsWith('Denver, CO 80202'))).toBe(true);
    expect(await (await byZip('80202-1234')).json()).toEqual(rows);
    expect((await byZip('8020')).status).toBe(400);
  });

  it('refuses a caller without a token in its own words', async () => {
    const { practice } = await runPractice();
    const answer = await fetch(`${practice.searchUrl}/api/search?offset=0`, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { success: false, message: 'An error occurred when processing the access token.' },
    ]);
  });

  it('gives rows in their older form when told to', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    practice.faults.set('older-search-row');
    const answer = await search(practice, me, { query: 'Dry River Medical Center' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual([
      {
        id: 4714,
        name: 'Dry River Medical Center',
        resource_url: 'https://fhir.dry-river-medical-center.example/api/FHIR/R4',
        logo: 'https://logos.example/4714.png',
        api_version: 'FHIR R4 4.0.1',
        status: 'connection_broken',
        ehr: expect.any(String),
        locations: [
          {
            name: 'Dry River Medical Center',
            address: {
              line: [expect.any(String)],
              city: expect.any(String),
              postalCode: expect.any(String),
              state: expect.any(String),
            },
          },
        ],
      },
    ]);
  });
});
