import type { MoneyParticulars } from '../../values/particulars.ts';
import { codingsOf } from '../datatypes/concept.ts';
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * What was billed, what the insurance paid and what is left to pay, by the codes of
 * https://terminology.hl7.org/CodeSystem-adjudication.html and of CARIN's Blue Button guide; by the properties of their own
 * that STU3 has for it. Parts, such as a copay, are never added up to a whole.
 */
export function moneyParticulars({ resource, resourceType }: Reading): MoneyParticulars {
  const isBill = resourceType === 'Claim';
  const byCode = (...codes: readonly string[]): Place | undefined =>
    codes.flatMap((code) => totalsUnder(resource, code))[0];
  const billed = byCode('submitted') ?? firstMoney(isBill ? resource.get('total') : resource.get('totalCost'));
  const paid = byCode('benefit', 'paidtoprovider') ?? firstMoney(resource.get('totalBenefit'), paymentOf(resource));
  const owed = byCode('memberliability');
  const amounts = [billed, paid, owed].filter((place) => place !== undefined);
  const currencies = new Set(amounts.map(currencyOf));
  // In several currencies there is no column for them; the entry itself tells each.
  const [currency = null] = currencies;
  const text = (place: Place | undefined): string | null =>
    currencies.size > 1 ? null : (place?.get('value').string() ?? null);
  return {
    ...{ kind: 'money', billed: text(billed), insurancePaid: isBill ? null : text(paid), owed: text(owed) },
    currency: currencies.size > 1 ? null : currency,
    isSettled: resourceType === 'ExplanationOfBenefit' && stands(resource),
  };
}

/** A question beforehand, or a draft, has cost nobody anything. */
function stands(resource: Place): boolean {
  const use = resource.get('use').string() ?? 'claim';
  return (resource.get('status').string() ?? 'active') === 'active' && use === 'claim';
}

const totalsUnder = (resource: Place, code: string): readonly Place[] =>
  resource
    .list('total')
    .filter((one) => codingsOf(one.get('category')).some((coding) => coding.code === code))
    .map((one) => one.get('amount'))
    .filter(isMoney);

const paymentOf = (resource: Place): Place => resource.get('payment').get('amount');

const firstMoney = (...places: readonly Place[]): Place | undefined => places.find(isMoney);

const isMoney = (place: Place): boolean => place.get('value').number() !== null;

const currencyOf = (place: Place): string | null =>
  place.get('currency').string() ?? place.get('code').string() ?? place.get('unit').string();
