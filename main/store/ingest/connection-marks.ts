import type { Connection } from '../record-store.ts';
import type { Tables } from '../tables/tables.ts';
import { withoutTrailingSlash, type PatientMarks } from './patient-marks.ts';

/** Which connection the marks of a Patient name, and which systems the person does not want any more. */
export function connectionMarks({ connections, removedMarks, sources }: Tables) {
  const bearersOf = (source: number, { systemId, identifierSystems }: PatientMarks) => {
    const ofSource = connections.ofSource(source);
    if (sources.isFile(source)) return ofSource;
    return ofSource.filter(({ connection }) =>
      systemId === null ? identifierSystems.includes(base(connection) ?? '') : connection.systemId === systemId,
    );
  };
  const bearsRemovedUrl = (source: number, { identifierSystems }: PatientMarks): boolean =>
    identifierSystems.some((system) => removedMarks.has(source, urlMark(system)));

  return {
    /** The connection's row; `null` where no connection bears the mark, or several systems do. */
    connectionOf(source: number, marks: PatientMarks): number | null {
      const [only, another] = bearersOf(source, marks);
      if (only === undefined || another !== undefined) return null;
      return marks.systemId === null && bearsRemovedUrl(source, marks) ? null : only.row;
    },
    isRemoved(source: number, marks: PatientMarks): boolean {
      // Nobody sends a file again but the person.
      if (sources.isFile(source)) return false;
      if (marks.systemId !== null) return removedMarks.has(source, systemMark(marks.systemId));
      return bearsRemovedUrl(source, marks) && bearersOf(source, marks).length === 0;
    },
    keepOut(source: number, connection: Connection): void {
      for (const mark of marksOf(connection)) removedMarks.add(source, mark);
    },
    letIn(source: number, connection: Connection): void {
      for (const mark of marksOf(connection)) removedMarks.remove(source, mark);
    },
  };
}

const base = ({ resourceUrl }: Connection): string | null =>
  resourceUrl === null ? null : withoutTrailingSlash(resourceUrl);
const systemMark = (systemId: number): string => `system ${systemId}`;
const urlMark = (url: string): string => `url ${url}`;

function marksOf(connection: Connection): readonly string[] {
  const url = base(connection);
  return [systemMark(connection.systemId), ...(url === null ? [] : [urlMark(url)])];
}
