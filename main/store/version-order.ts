/** What decides which of two versions of a resource is the newer one. */
export interface ResourceVersion {
  readonly versionId: string | null;
  readonly lastUpdated: string | null;
  /** ISO 8601: when it came in; decides where the resource itself does not. */
  readonly receivedAt: string;
  readonly body: string;
}

/**
 * Above 0 if `a` is newer. A total order, so that the order of arrival does not matter: `meta.lastUpdated` as an instant,
 * then `meta.versionId` where both are numbers (https://hl7.org/fhir/R4/resource.html#Meta), then the time of receipt.
 */
export function compareVersions(a: ResourceVersion, b: ResourceVersion): number {
  return (
    instant(a.lastUpdated) - instant(b.lastUpdated) ||
    compareNumbers(digits(a.versionId), digits(b.versionId)) ||
    compareText(a.receivedAt, b.receivedAt) ||
    compareText(a.body, b.body)
  );
}

const beforeAll = -8.64e15;

function instant(text: string | null): number {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? beforeAll : time;
}

/** Digits without leading zeros; empty where the version is no number. */
const digits = (versionId: string | null): string =>
  versionId !== null && /^\d{1,64}$/.test(versionId) ? versionId.replace(/^0+(?=\d)/, '') : '';

const compareNumbers = (a: string, b: string): number => a.length - b.length || compareText(a, b);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
