// `npm run record:report -- <folder> [--json]`: how well the readers read a folder of FHIR JSON, by version and type.
import { parseArgs } from 'node:util';
import path from 'node:path';
import { readEntry } from '../../main/record/read-entry.ts';
import type { Entry } from '../../main/values/entry.ts';
import { collectResources, type FoundResource } from './collect-resources.ts';
import { spacedOut } from '../../main/record/words/labels.ts';
import { unreadPaths } from './unread-paths.ts';

interface TypeReport {
  resources: number;
  entries: number;
  titled: number;
  dated: number;
  exceptions: number;
  readonly unread: Record<string, number>;
}

type Report = Record<string, Record<string, TypeReport>>;

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  console.error('Say which folder: npm run record:report -- <folder>');
  process.exit(1);
}
const report = makeReport(collectResources(path.resolve(folder)));
if (values.json === true) process.stdout.write(`${JSON.stringify(report)}\n`);
else printTable(report);

function makeReport(found: readonly FoundResource[]): Report {
  const made: Report = {};
  const byReference = new Map(
    found.flatMap(({ resource, fullUrl }) => {
      const relative = [`${resource.resourceType}/${String(resource['id'])}`, resource] as const;
      return fullUrl === undefined ? [relative] : [relative, [fullUrl, resource] as const];
    }),
  );
  const resolve = (reference: string) =>
    byReference.get(reference) ?? byReference.get(reference.split('/').slice(-2).join('/')) ?? null;
  for (const { version, resource } of found) {
    const types = (made[version] ??= {});
    const row = (types[resource.resourceType] ??= {
      resources: 0,
      entries: 0,
      titled: 0,
      dated: 0,
      exceptions: 0,
      unread: {},
    });
    row.resources += 1;
    try {
      const entry = readEntry(resource, { fhirVersion: version, resolve });
      row.entries += 1;
      if (isTitled(entry)) row.titled += 1;
      if (entry.date !== null) row.dated += 1;
      for (const one of unreadPaths(resource, entry)) row.unread[one] = (row.unread[one] ?? 0) + 1;
    } catch (error) {
      row.exceptions += 1;
      if (values.json !== true) console.error(error);
    }
  }
  return made;
}

/** Neither a bare code nor the bare name of its type. */
function isTitled({ title, resourceType, codes }: Entry): boolean {
  return title !== spacedOut(resourceType) && !codes.some(({ code, display }) => code === title && display !== title);
}

function printTable(made: Report): void {
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(34) : String(cell).padStart(10))).join('');
  console.log(row(['version and type', 'resources', 'entries', 'titled', 'dated', 'exceptions', 'unread']));
  for (const [version, types] of Object.entries(made)) {
    for (const [type, one] of Object.entries(types).toSorted(([a], [b]) => a.localeCompare(b))) {
      const unread = Object.entries(one.unread).toSorted(([, a], [, b]) => b - a);
      const count = unread.reduce((total, [, times]) => total + times, 0);
      console.log(
        row([`${version} ${type}`, one.resources, one.entries, one.titled, one.dated, one.exceptions, count]),
      );
      for (const [where, times] of unread.slice(0, 4)) console.log(`    ${where} × ${times}`);
    }
  }
}
