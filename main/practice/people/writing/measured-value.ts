import type { MeasuredPart } from '../facts/measured.ts';
import type { Measured } from '../facts/measured.ts';
import type { Comparator, Flag, Limits, Unit, Value } from '../facts/value.ts';
import { unreachable } from '../../../values/result.ts';
import type { Pen } from './pen.ts';
import { coded, quantity } from './shapes.ts';
import type { CodeableConceptShape, QuantityShape } from './shapes.ts';

/** `value[x]` of an Observation or of one of its components: the same in the three versions. */
export interface ValueShape {
  valueQuantity?: QuantityShape & { comparator?: Comparator };
  valueString?: string;
  valueCodeableConcept?: CodeableConceptShape;
  valueRatio?: { numerator: { value: number }; denominator: { value: number } };
  valueRange?: { low: QuantityShape; high: QuantityShape };
  dataAbsentReason?: CodeableConceptShape;
}

const absentWords = {
  unknown: 'Unknown',
  asked: 'Asked, but not known',
  'not-performed': 'Not done',
  error: 'Error in the measurement',
} as const;

export function valueOf(value: Value | null, pen: Pen): ValueShape {
  switch (value?.kind) {
    case undefined:
      return {};
    case 'quantity':
      return {
        valueQuantity: {
          ...quantity(value.number, value.unit),
          ...(value.comparator ? { comparator: value.comparator } : {}),
        },
      };
    case 'text':
      return { valueString: value.text };
    case 'answer':
      return { valueCodeableConcept: pen.concept(value.answer) };
    case 'ratio':
      return { valueRatio: { numerator: { value: value.numerator }, denominator: { value: value.denominator } } };
    case 'range':
      return { valueRange: { low: quantity(value.low, value.unit), high: quantity(value.high, value.unit) } };
    case 'absent':
      return { dataAbsentReason: coded(absentSystem(pen), absentCode(value.reason, pen), absentWords[value.reason]) };
    default:
      return unreachable(value);
  }
}

const absentSystem = ({ site }: Pen): string =>
  site.fhirVersion === 'r4'
    ? 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
    : 'http://hl7.org/fhir/data-absent-reason';

/** The older code lists say `asked`, R4 says `asked-unknown`; DSTU2 does not know `not-performed`. */
function absentCode(reason: keyof typeof absentWords, { site }: Pen): string {
  if (reason === 'asked') return site.fhirVersion === 'r4' ? 'asked-unknown' : 'asked';
  return reason === 'not-performed' && site.fhirVersion === 'dstu2' ? 'unknown' : reason;
}

const flagWords: { readonly [flag in Flag]: string } = {
  N: 'Normal',
  L: 'Low',
  H: 'High',
  LL: 'Critically low',
  HH: 'Critically high',
  A: 'Abnormal',
};

export function interpretation(flag: Flag | undefined, pen: Pen): CodeableConceptShape | undefined {
  if (flag === undefined) return undefined;
  const system =
    pen.site.fhirVersion === 'r4'
      ? 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'
      : 'http://hl7.org/fhir/v2/0078';
  return { ...coded(system, flag, flagWords[flag]), text: flagWords[flag] };
}

export interface LimitsShape {
  low?: QuantityShape;
  high?: QuantityShape;
  text?: string;
}

/** Limits bear the unit of the value that they belong to. */
export function limitsOf({ limits, value }: Pick<Measured, 'limits' | 'value'>): LimitsShape | undefined {
  return limits && limitsIn(limits, value !== null && 'unit' in value ? value.unit : null);
}

function limitsIn({ low, high, text }: Limits, unit: Unit | null): LimitsShape {
  const side = (value: number) => (unit ? quantity(value, unit) : { value });
  return {
    ...(low === undefined ? {} : { low: side(low) }),
    ...(high === undefined ? {} : { high: side(high) }),
    ...(text === undefined ? {} : { text }),
  };
}

export const componentValue = (part: MeasuredPart, pen: Pen): { code: CodeableConceptShape } & ValueShape => ({
  code: pen.concept(part.what),
  ...valueOf(part.value, pen),
});

/** What was first reported, and what stands now: two revisions of one resource. */
export function revisionsOf(measured: Measured): readonly { readonly told: Measured; readonly revision: number }[] {
  const { before, ...now } = measured;
  if (!before) return [{ told: measured, revision: 1 }];
  const { note: _, flag: __, ...rest } = now;
  const first: Measured = {
    ...rest,
    status: 'final',
    value: before.value,
    ...(before.flag ? { flag: before.flag } : {}),
  };
  return [
    { told: first, revision: 1 },
    { told: now, revision: 2 },
  ];
}
