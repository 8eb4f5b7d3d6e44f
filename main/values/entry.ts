import type { Category } from './category.ts';
import type { Particulars } from './particulars.ts';

/**
 * What a patient sees of one resource. Derived: reading the same resource again gives the same entry.
 * Nothing is invented: what the resource does not say is `null` or an empty list.
 */
export interface Entry {
  readonly category: Category;
  /** FHIR resource type, such as `Observation`. */
  readonly resourceType: string;
  /** In the patient's words where we have them, else in the source's. Never empty. */
  readonly title: string;
  readonly subtitle: string | null;
  /** In words: "Active", "Completed", "Stopped". */
  readonly status: string | null;
  /** The source says that this was entered by mistake. */
  readonly enteredInError: boolean;
  /** Of problems, allergies and medicines. */
  readonly standing: Standing | null;
  readonly date: EntryDate | null;
  readonly who: string | null;
  readonly where: string | null;
  readonly codes: readonly Coding[];
  readonly values: readonly EntryValue[];
  readonly particulars: Particulars | null;
  readonly notes: readonly string[];
  /** All else that the resource says, as label and text, in reading order. */
  readonly fields: readonly EntryField[];
  readonly related: readonly RelatedEntry[];
  /** The reference of the one visit that it belongs to, as it stands in the resource. */
  readonly visit: string | null;
  readonly attachments: readonly EntryAttachment[];
  /** Words to be found by, beyond those of title, subtitle, codes, values and notes. */
  readonly searchText: string;
  /** Entries of different health systems that share one of these tell the same fact. */
  readonly factKeys: readonly string[];
}

/** Whether it is there now, as far as the source says. */
export type Standing = 'current' | 'past' | 'unknown';

/**
 * Dates as FHIR wrote them ("2015", "2015-03", "2015-03-02", "2015-03-02T08:00:00-05:00"): the precision is the text's own.
 * `end` is `null` for a moment and for a period that has not ended.
 */
export interface EntryDate {
  readonly start: string | null;
  readonly end: string | null;
}

export interface Coding {
  readonly system: string | null;
  readonly code: string | null;
  readonly display: string | null;
}

/** One measured or stated value. `label` is set where an entry has several (blood pressure: systolic, diastolic). */
export interface EntryValue {
  readonly label: string | null;
  /** As a person reads it, with the digits of the source ("1.10" stays "1.10"), without its unit. */
  readonly text: string;
  readonly unit: string | null;
  /** For charts; `null` where the value is not a number. */
  readonly number: number | null;
  readonly ranges: readonly ReferenceRange[];
  readonly flag: Flag | null;
  /** The same for results of other days that belong in one line with it; `null`: it belongs to none. */
  readonly series: string | null;
}

export interface ReferenceRange {
  /** Digits as in the source; `null` where that side is open. */
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string | null;
  readonly text: string | null;
  readonly appliesTo: string | null;
}

/** What the source itself said of a value; `text` is its meaning in words, such as "High". */
export interface Flag {
  readonly meaning: 'in-range' | 'low' | 'high' | 'abnormal' | 'critical' | 'other';
  readonly text: string;
}

export interface EntryField {
  readonly label: string;
  readonly text: string;
}

export interface RelatedEntry {
  readonly label: string;
  /** The reference as it stands in the resource: relative, absolute, `urn:uuid:` or `#contained`; `null` if it has only words. */
  readonly reference: string | null;
  readonly display: string | null;
}

/** A document's content: inside the resource, or at an address of the source. */
export interface EntryAttachment {
  readonly title: string | null;
  readonly contentType: string | null;
  readonly url: string | null;
  /** Text of an attachment that is plain text inside the resource. */
  readonly text: string | null;
  readonly size: number | null;
}
