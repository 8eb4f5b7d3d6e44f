export interface ServedMeta {
  readonly versionId: string;
  /** ISO 8601 instant: when the health system last changed it. */
  readonly lastUpdated: string;
  /** R4 Patients alone: `1up-external-system:{systemId}`. */
  readonly source?: string;
}

export interface ServedResource {
  readonly resource: {
    readonly resourceType: string;
    readonly id: string;
    readonly meta: ServedMeta;
    readonly [property: string]: unknown;
  };
  /**
   * In which part of the collection it arrives: 0, 1, 2 or 3. The same type and id may come again in a later part with
   * a higher `versionId`: then it replaces what came before.
   */
  readonly part: number;
}
