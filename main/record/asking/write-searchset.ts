/** A searchset as a service would send it (https://hl7.org/fhir/R4/bundle.html#searchset); each resource as received, to the byte. */
export function writeSearchset(total: number, resources: readonly string[]): string {
  const entries = resources.map((raw) => `{"resource":${raw},"search":{"mode":"match"}}`);
  return `{"resourceType":"Bundle","type":"searchset","total":${total},"entry":[${entries.join(',')}]}`;
}
