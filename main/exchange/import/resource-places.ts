import type { JsonListener } from './json-walk.ts';

/** Where a resource stands: from its first byte to behind its last. */
export interface ResourcePlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds resources while JSON is walked through: objects that follow each other or stand in a list, and the resources of a
 * Bundle's entries (`entry[].resource`, https://hl7.org/fhir/R4/bundle.html). Nothing else in FHIR has such members.
 */
export class ResourcePlaces implements JsonListener {
  #found: ResourcePlace[] = [];
  /** The depth of the members of the object that stands by itself; 0 outside of one. */
  #own = 0;
  #ownFrom = 0;
  #member: string | null = null;
  #isInEntries = false;
  #entryMember: string | null = null;
  #resourceFrom: number | null = null;
  #isBundle = false;
  #ended = 0;

  /** What was found since this was last asked. */
  take(): readonly ResourcePlace[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** How many objects that stand by themselves have ended. */
  get ended(): number {
    return this.#ended;
  }

  /** Where the resource began that has not ended; of a Bundle between two of them, where it is now: `null`. */
  get openFrom(): number | null {
    if (this.#own === 0) return null;
    return this.#isBundle ? this.#resourceFrom : this.#ownFrom;
  }

  readonly onOpen = (at: number, depth: number, isObject: boolean): void => {
    if (this.#own === 0) {
      if (isObject) [this.#own, this.#ownFrom, this.#member, this.#isBundle] = [depth, at, null, false];
      return;
    }
    const within = depth - this.#own;
    if (within === 1) this.#isInEntries = !isObject && this.#member === 'entry';
    if (!this.#isInEntries) return;
    if (within === 2) this.#entryMember = null;
    if (within === 3 && isObject && this.#entryMember === 'resource') [this.#resourceFrom, this.#isBundle] = [at, true];
  };

  readonly onClose = (end: number, depth: number): void => {
    if (this.#own === 0) return;
    const within = depth - this.#own;
    if (within === 3 && this.#resourceFrom !== null) {
      this.#found.push({ from: this.#resourceFrom, to: end });
      this.#resourceFrom = null;
    }
    if (within === 1) this.#isInEntries = false;
    if (within > 0) return;
    if (!this.#isBundle) this.#found.push({ from: this.#ownFrom, to: end });
    this.#own = 0;
    this.#ended++;
  };

  readonly onName = (text: string | null, depth: number): void => {
    if (depth === this.#own) this.#member = text;
    else if (depth === this.#own + 2) this.#entryMember = text;
  };
}
