/** What a record can be taken along as. */
export const exportFormats = ['bundle', 'ndjson', 'csv', 'documents'] as const;

export type ExportFormat = (typeof exportFormats)[number];
