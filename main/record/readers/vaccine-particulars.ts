import type { VaccineParticulars } from '../../values/particulars.ts';
import { codingsOf } from '../datatypes/concept.ts';
import { systemName } from '../joining/code-systems.ts';
import type { Place } from '../reading/place.ts';
import { vaccineSeries } from '../words/vaccine-series.ts';

/** Which series a vaccine belongs to: by its code where we know that, else by the illness that its source names, else by itself. */
export function vaccineParticulars(resource: Place, title: string | null, isGiven: boolean): VaccineParticulars {
  const protocols = [...resource.list('protocolApplied'), ...resource.list('vaccinationProtocol')];
  const [protocol] = protocols;
  const known = codingsOf(resource.get('vaccineCode')).flatMap(({ system, code }) =>
    systemName(system ?? '') === 'CVX' ? (vaccineSeries(code ?? '') ?? []) : [],
  )[0];
  const illnesses = protocols.flatMap((one) => one.list('targetDisease')).flatMap((one) => nameOf(one) ?? []);
  const told = illnesses.length === 0 ? null : [...new Set(illnesses)].join(', ');
  const dose = protocol?.choice('doseNumber')?.place ?? protocol?.get('doseSequence');
  const all = protocol?.choice('seriesDoses')?.place;
  return {
    ...{ kind: 'vaccine', against: known ?? told ?? title ?? 'Not said', isGiven },
    ...{ dose: dose?.string() ?? null, dosesInSeries: all?.string() ?? null },
  };
}

const nameOf = (place: Place): string | null =>
  place.get('text').string() ?? codingsOf(place).flatMap(({ display }) => display ?? [])[0] ?? null;
