import type { ExportWords } from '../export-words.ts';
import type { FilesByKey } from './resource-sink.ts';

/** One `collection` Bundle for each FHIR version; each resource stands in it byte for byte as received. */
export const bundleFiles = ({ record }: ExportWords): FilesByKey => ({
  keyOf: ({ fhirVersion }) => fhirVersion,
  nameOf: (version) => `${record}-${version}.json`,
  head: '{"resourceType":"Bundle","type":"collection","entry":[\n',
  textOf: ({ raw }, isFirst) => `${isFirst ? '' : ',\n'}{"resource":${raw}}`,
  foot: '\n]}\n',
});
