import { describe, expect, it } from 'vitest';
import { fhirVersions } from '../../../../main/values/fhir-version.ts';
import { chartOf, latest, leaves, people, shares, today } from './chart.ts';

const charts = people.flatMap(([login, personId]) =>
  fhirVersions.flatMap((version) => shares.map((share) => ({ login, personId, version, share }))),
);
const typesOf = (personId: string, version: (typeof fhirVersions)[number]): ReadonlySet<string> =>
  new Set(shares.flatMap((share) => chartOf(personId, version, share).map(({ resource }) => resource.resourceType)));

describe.each(charts)(
  'the chart of $login at a system with share $share in $version',
  ({ personId, version, share }) => {
    const served = chartOf(personId, version, share);
    const resources = latest(served);

    it('is the same to the byte with the same seed, and another with another', () => {
      expect(JSON.stringify(chartOf(personId, version, share))).toBe(JSON.stringify(served));
      expect(JSON.stringify(chartOf(personId, version, share, 2))).not.toBe(JSON.stringify(served));
    });

    it('hangs together: each reference leads to something in it', () => {
      const lost = [...resources.values()].flatMap((resource) => {
        const contained = Array.isArray(resource['contained']) ? resource['contained'].map(({ id }) => `#${id}`) : [];
        return leaves(resource)
          .filter(({ path }) => path.endsWith('.reference'))
          .filter(({ text }) => !resources.has(text) && !contained.includes(text))
          .map(({ path, text }) => `${resource.resourceType} ${path} ${text}`);
      });
      expect(lost).toEqual([]);
    });

    it('has one patient, and ids that begin with his', () => {
      const ids = [...resources.values()].map(({ id }) => id);
      expect([...resources.keys()].filter((key) => key.startsWith('Patient/'))).toEqual(['Patient/abc123def456']);
      // A few bear no mark of where they came from, as it happens.
      expect(ids.filter((id) => !id.startsWith('abc123def456')).length).toBeLessThan(5);
      expect(ids.filter((id) => !/^[A-Za-z0-9.-]{1,64}$/.test(id))).toEqual([]);
    });

    it('has dates that can be, within a life, and none but a planned one after today', () => {
      const wrong = [...resources.values()].flatMap((resource) =>
        leaves(resource)
          .filter(({ path, text }) => /^\d{4}-\d{2}(-\d{2})?(T|$)/.test(text) && !path.startsWith('meta'))
          .filter(({ path, text }) => {
            const isPlanned = /target|due|expir|validity|period\.end|Period\.end|appointment|scheduled|abatement/i.test(
              path,
            );
            const year = Number(text.slice(0, 4));
            return year < 1920 || (!isPlanned && text.slice(0, 10) > today);
          })
          .map(({ path, text }) => `${resource.resourceType} ${path} ${text}`),
      );
      expect(wrong).toEqual([]);
    });

    it('comes in parts, and what is corrected later comes with a higher version', () => {
      expect(new Set(served.map(({ part }) => part)).size).toBeGreaterThan(1);
      const byKey = Map.groupBy(served, ({ resource }) => `${resource.resourceType}/${resource.id}`);
      for (const revisions of byKey.values()) {
        const versions = revisions
          .toSorted((a, b) => a.part - b.part)
          .map(({ resource }) => Number(resource.meta.versionId));
        expect(versions).toEqual(versions.toSorted((a, b) => a - b));
        expect(new Set(versions).size).toBe(versions.length);
      }
    });
  },
);

const everywhere = [
  ...['Patient', 'AllergyIntolerance', 'CarePlan', 'Condition', 'Device', 'DiagnosticReport', 'DocumentReference'],
  ...['Encounter', 'FamilyMemberHistory', 'Goal', 'Immunization', 'MedicationStatement', 'Observation', 'Procedure'],
];

const lacking = (found: ReadonlySet<string>, wanted: readonly string[]): string[] =>
  wanted.filter((one) => !found.has(one));

describe.each(people)('all of %s', (_login, personId) => {
  it('has every kind of thing that a version knows', () => {
    expect(lacking(typesOf(personId, 'dstu2'), [...everywhere, 'MedicationOrder'])).toEqual([]);
    const since3 = [...everywhere, 'MedicationRequest', 'CareTeam', 'Coverage', 'Claim', 'ExplanationOfBenefit'];
    expect(lacking(typesOf(personId, 'stu3'), since3)).toEqual([]);
    const r4 = [...since3, 'Practitioner', 'Organization', 'Location', 'QuestionnaireResponse', 'ServiceRequest'];
    expect(lacking(typesOf(personId, 'r4'), r4)).toEqual([]);
  });

  it('has no type or form that a version does not know', () => {
    for (const [version, types] of [
      ['dstu2', ['MedicationRequest', 'CareTeam', 'ServiceRequest', 'PractitionerRole']],
      ['stu3', ['MedicationOrder', 'ServiceRequest']],
      ['r4', ['MedicationOrder', 'ReferralRequest', 'ProcedureRequest']],
    ] as const) {
      const found = typesOf(personId, version);
      expect(types.filter((type) => found.has(type))).toEqual([]);
    }
  });

  it('says the same thing in the shape of each version', () => {
    const conditionOf = (version: (typeof fhirVersions)[number]) =>
      chartOf(personId, version, 0).find(({ resource }) => resource.resourceType === 'Condition')?.resource;
    expect(typeof conditionOf('dstu2')?.['clinicalStatus']).toBe('string');
    expect(conditionOf('dstu2')).toHaveProperty('patient');
    expect(typeof conditionOf('stu3')?.['clinicalStatus']).toBe('string');
    expect(conditionOf('stu3')).toHaveProperty('subject');
    expect(conditionOf('r4')).toHaveProperty('clinicalStatus.coding');
    const visitOf = (version: (typeof fhirVersions)[number]) =>
      chartOf(personId, version, 0).find(
        ({ resource }) => resource.resourceType === 'Observation' && ('encounter' in resource || 'context' in resource),
      )?.resource;
    expect(visitOf('dstu2')).toHaveProperty('encounter');
    expect(visitOf('stu3')).toHaveProperty('context');
    expect(visitOf('r4')).toHaveProperty('encounter');
  });

  it('overlaps between systems, and differs', () => {
    const titles = shares.map(
      (share) =>
        new Set(
          chartOf(personId, 'r4', share).flatMap(({ resource }) =>
            resource.resourceType === 'Observation'
              ? leaves(resource['code']).flatMap(({ path, text }) => (path.endsWith('code') ? [text] : []))
              : [],
          ),
        ),
    );
    const [first = new Set(), second = new Set(), third = new Set()] = titles;
    expect([...first].filter((code) => second.has(code)).length).toBeGreaterThan(3);
    expect([...second, ...third].filter((code) => !first.has(code)).length).toBeGreaterThan(0);
  });

  it('has notes as PDF, HTML, RTF and plain text, each well-formed', () => {
    const notes = shares.flatMap((share) =>
      chartOf(personId, 'r4', share).flatMap(({ resource }) =>
        resource.resourceType === 'Binary'
          ? [
              {
                kind: String(resource['contentType']),
                text: Buffer.from(String(resource['data']), 'base64').toString('latin1'),
              },
            ]
          : [],
      ),
    );
    const inline = shares.flatMap((share) =>
      chartOf(personId, 'r4', share).flatMap(({ resource }) =>
        resource.resourceType === 'DocumentReference'
          ? leaves(resource).filter(({ path }) => path.endsWith('contentType'))
          : [],
      ),
    );
    const kinds = new Set(
      [...notes.map(({ kind }) => kind), ...inline.map(({ text }) => text)].map((kind) => kind.split(';')[0]),
    );
    expect([...kinds]).toEqual(expect.arrayContaining(['application/pdf', 'text/html', 'text/plain']));
    expect([...kinds].some((kind) => kind?.endsWith('/rtf'))).toBe(true);
    expect(notes.filter(({ kind, text }) => !isWellFormed(kind, text)).map(({ kind }) => kind)).toEqual([]);
  });
});

/** As far as a reader of that kind needs it to open. */
function isWellFormed(kind: string, text: string): boolean {
  if (kind === 'application/pdf') {
    const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
    return text.startsWith('%PDF-1.') && text.slice(table, table + 4) === 'xref';
  }
  if (kind.endsWith('/rtf')) {
    const braces = text.replaceAll(/\\[{}]/g, '').replaceAll(/[^{}]/g, '');
    return text.startsWith(String.raw`{\rtf1`) && braces.replaceAll('{', '').length * 2 === braces.length;
  }
  return !kind.startsWith('text/html') || /<html[\s>][\s\S]*<\/html>\s*$/i.test(text);
}
