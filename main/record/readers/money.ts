// Insurance and what it pays: https://hl7.org/fhir/R4/coverage.html, claim.html, explanationofbenefit.html
import type { EntryValue } from '../../values/entry.ts';
import { moneyParticulars } from './money-particulars.ts';
import { readNotes } from '../datatypes/annotation.ts';
import { anyText } from '../datatypes/any.ts';
import { conceptsText, conceptText } from '../datatypes/concept.ts';
import { firstDate } from '../datatypes/period.ts';
import { moneyText } from '../datatypes/quantity.ts';
import { referenceText } from '../datatypes/reference.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { addConcept, addNames, namesOf, takePatient } from './shared-lines.ts';

export function readCoverage(reading: Reading): Draft {
  const { resource } = reading;
  const payer = namesOf(reading, 'payor', 'Paid by') ?? namesOf(reading, 'issuer', 'Paid by') ?? issuerName(reading);
  const kind = conceptText(reading, resource.get('type'));
  for (const one of resource.list('class')) {
    addField(reading, conceptText(reading, one.get('type')) ?? 'Class', one.textOf('name') ?? one.textOf('value'));
  }
  addField(reading, 'Kind', kind);
  addField(reading, 'Relation', conceptText(reading, resource.get('relationship')));
  addField(reading, 'Number of the insured person', resource.textOf('subscriberId'));
  for (const name of ['subscriber', 'policyHolder'])
    addNames(reading, name === 'subscriber' ? 'Insured person' : 'Holder of the policy', name);
  takePatient(reading);
  return {
    category: 'insurance',
    title: payer ?? kind,
    subtitle: payer === null ? null : kind,
    date: firstDate(resource.get('period')),
    where: payer,
  };
}

const issuerName = (reading: Reading): string | null => {
  const { place } = reading.resource.choice('issuer') ?? { place: reading.resource.get('issuer') };
  return referenceText(reading, place, 'Paid by');
};

/** Claim, ClaimResponse and ExplanationOfBenefit: what was done, for how much, and who pays. */
export function readClaim(reading: Reading): Draft {
  const { resource, resourceType } = reading;
  const kind = conceptsText(reading, [...resource.list('type'), ...resource.list('subType')]);
  const lines = resource.list('item').map((one) => lineOf(reading, one));
  for (const { text } of lines) addField(reading, 'Item', text);
  const totals = totalsOf(reading);
  for (const one of resource.list('diagnosis')) addField(reading, 'Diagnosis', diagnosisText(reading, one));
  for (const one of resource.list('insurance'))
    addField(reading, 'Insurance', referenceText(reading, one.get('coverage'), 'Insurance'));
  const care = [...resource.list('careTeam')].flatMap((one) => {
    const name = referenceText(reading, one.get('provider'), 'By');
    const role = conceptText(reading, one.get('role')) ?? conceptText(reading, one.get('qualification'));
    if (name !== null) addField(reading, 'By', role === null ? name : `${name} (${role.toLowerCase()})`);
    return name ?? [];
  });
  const who = namesOf(reading, 'provider', 'By') ?? namesOf(reading, 'requestor', 'By') ?? care[0] ?? null;
  addField(reading, 'Insurer', namesOf(reading, 'insurer', 'Insurer') ?? namesOf(reading, 'target', 'Insurer'));
  addField(reading, 'Paid', moneyText(resource.get('payment').get('amount')));
  addConcept(reading, 'Result', 'outcome');
  addField(reading, 'In words', resource.textOf('disposition'));
  const where = namesOf(reading, 'facility', 'Where') ?? namesOf(reading, 'organization', 'Where');
  takePatient(reading);
  for (const one of [...resource.list('processNote'), ...resource.list('note')]) readNotes(reading, [one]);
  const services = [...new Set(lines.flatMap(({ what }) => what ?? []))];
  const title =
    services.length === 0
      ? kind
      : services.slice(0, 3).join(', ') + (services.length > 3 ? ` and ${services.length - 3} more` : '');
  return {
    category: 'claims',
    title: title ?? names[resourceType] ?? null,
    subtitle: [names[resourceType], title === kind ? null : kind].filter(Boolean).join(', ') || null,
    date: firstDate(...['billablePeriod', 'created'].map((name) => resource.get(name))),
    ...{ who, where, values: totals, particulars: moneyParticulars(reading) },
  };
}

const names: Readonly<Record<string, string>> = {
  Claim: 'Bill to the insurance',
  ClaimResponse: 'Answer to a bill',
  ExplanationOfBenefit: 'Insurance statement',
};

function totalsOf(reading: Reading): EntryValue[] {
  const { resource } = reading;
  const sums: EntryValue[] = resource.list('total').flatMap((one) => {
    const amount = one.get('amount').isThere ? one.get('amount') : one;
    const label = conceptText(reading, one.get('category'));
    return moneyValue(amount, label ?? 'Total') ?? [];
  });
  const old = [
    ['Billed', 'totalCost'],
    ['Deductible not shared out', 'unallocDeductable'],
    ['Paid by the insurance', 'totalBenefit'],
  ].flatMap(([label = '', name = '']) => moneyValue(resource.get(name), label) ?? []);
  // What a person owes is what he looks for first.
  const isOwn = ({ label }: EntryValue): boolean => /\b(you|your|patient|copay|member)\b/i.test(label ?? '');
  return [...sums, ...old].toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

function moneyValue(place: Place, label: string): EntryValue | null {
  const number = place.get('value').number();
  const text = moneyText(place);
  return text === null ? null : { label, text, unit: null, number, ranges: [], flag: null, series: null };
}

function lineOf(reading: Reading, place: Place): { readonly what: string | null; readonly text: string | null } {
  const what = conceptsText(
    reading,
    ['productOrService', 'service', 'productOrServiceCode'].flatMap((name) => place.list(name)),
  );
  const when = place.choice('serviced');
  const costs = [...place.list('adjudication'), ...place.list('detail').flatMap((one) => one.list('adjudication'))];
  const parts = [
    what,
    when === null ? null : anyText(reading, when.place, 'Date'),
    moneyText(place.get('net')) ?? moneyText(place.get('unitPrice')),
    ...costs.map((one) => adjudicationText(reading, one)),
  ].filter((part) => part !== null);
  return { what, text: parts.length === 0 ? null : parts.join(', ') };
}

function adjudicationText(reading: Reading, place: Place): string | null {
  const kind = conceptText(reading, place.get('category')) ?? conceptText(reading, place.get('code'));
  const amount = moneyText(place.get('amount')) ?? place.textOf('value');
  const reason = conceptText(reading, place.get('reason'));
  if (amount === null) return reason;
  return [kind === null ? amount : `${kind}: ${amount}`, reason].filter((part) => part !== null).join(', ');
}

function diagnosisText(reading: Reading, place: Place): string | null {
  const choice = place.choice('diagnosis');
  const kinds = conceptsText(reading, place.list('type'));
  const what =
    choice === null
      ? null
      : choice.type === 'Reference'
        ? referenceText(reading, choice.place, 'Diagnosis')
        : conceptText(reading, choice.place);
  const other = what ?? conceptText(reading, place.get('diagnosis'));
  if (other === null) return null;
  return kinds === null ? other : `${other} (${kinds.toLowerCase()})`;
}
