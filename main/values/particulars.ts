/**
 * What the list of a category shows in columns of its own, as plain values. Only what the resource says itself: nothing is
 * added up, and what is not said is `null`.
 */
export type Particulars = MoneyParticulars | VaccineParticulars | AllergyParticulars | RelativeParticulars;

/** Of a bill or an insurance statement. Amounts are decimals with the digits of the source, all in one currency. */
export interface MoneyParticulars {
  readonly kind: 'money';
  readonly billed: string | null;
  readonly insurancePaid: string | null;
  readonly owed: string | null;
  /** ISO 4217, such as `USD`, or as the source wrote it. */
  readonly currency: string | null;
  /** A statement that stands: no bill (a statement tells the same money again), no draft, nothing taken back. */
  readonly isSettled: boolean;
}

export interface VaccineParticulars {
  readonly kind: 'vaccine';
  /** What it guards against, the same for vaccines of one series: "Flu". */
  readonly against: string;
  /** "2", or as the source wrote it. */
  readonly dose: string | null;
  readonly dosesInSeries: string | null;
  /** `false`: it was refused or could not be given. */
  readonly isGiven: boolean;
}

export interface AllergyParticulars {
  readonly kind: 'allergy';
  /** "Hives, Swelling" */
  readonly reactions: string | null;
  /** The worst that a reaction was said to be. */
  readonly severity: 'mild' | 'moderate' | 'severe' | null;
  /** The source says that it may be a danger to life (`criticality` high). */
  readonly isHighRisk: boolean;
}

export interface RelativeParticulars {
  readonly kind: 'relative';
  /** Each in a line of its own: "Breast cancer, at the age of 61 years". */
  readonly illnesses: readonly string[];
}
