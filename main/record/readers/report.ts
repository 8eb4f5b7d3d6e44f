// https://hl7.org/fhir/R4/diagnosticreport.html
import type { Category } from '../../values/category.ts';
import { readNotes } from '../datatypes/annotation.ts';
import { readAttachment } from '../datatypes/attachment.ts';
import { codingsOf, conceptsText, conceptText } from '../datatypes/concept.ts';
import { dateOfChoice, firstDate } from '../datatypes/period.ts';
import { referenceText } from '../datatypes/reference.ts';
import { addField, addNote, type Draft, type Reading } from '../reading/reading.ts';
import { explain, namesOf, performersOf, takePatient, takeVisit } from './shared-lines.ts';

export function readReport(reading: Reading): Draft {
  const { resource } = reading;
  const title = conceptText(reading, resource.get('code'));
  explain(reading, 'code', title);
  const kind = conceptsText(reading, resource.list('category'));
  addField(reading, 'Kind', kind);
  addNote(reading, resource.textOf('conclusion'));
  addField(
    reading,
    'Finding',
    conceptsText(reading, [...resource.list('conclusionCode'), ...resource.list('codedDiagnosis')]),
  );
  // In the report's own order, whatever the results are dated.
  for (const one of resource.list('result')) referenceText(reading, one, 'Results');
  for (const one of resource.list('presentedForm')) readAttachment(reading, one, title);
  for (const one of resource.list('specimen')) addField(reading, 'Sample', referenceText(reading, one, 'Sample'));
  const who = performersOf(reading) ?? namesOf(reading, 'resultsInterpreter', 'Interpreted by');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const date = dateOfChoice(resource, 'effective') ?? firstDate(resource.get('issued'));
  const subtitle = kind === null || /report/i.test(kind) ? (kind ?? 'Report') : `Report, ${kind.toLowerCase()}`;
  return { category: categoryOf(reading), title, subtitle, date, who };
}

/** http://terminology.hl7.org/CodeSystem/v2-0074: pictures and other examinations are no lab results. */
function categoryOf({ resource }: Reading): Category {
  const codes = resource
    .list('category')
    .flatMap((one) => codingsOf(one).map(({ code, display }) => code ?? display ?? ''));
  if (codes.some((code) => /^(RAD|RUS|CT|MRI|NMR|US|IMG|XRC|EC|CUS|VUS|CP|imaging|radiology)$/i.test(code)))
    return 'procedures';
  const isNote = codes.some(
    (code) => /^(LP29708-2|LP7839-6|11506-3|34117-2|18842-5|51847-2)$/.test(code) || /note/i.test(code),
  );
  if (isNote) return 'documents';
  const hasResults = resource.list('result').length > 0;
  return !hasResults && codes.length === 0 && resource.list('presentedForm').length > 0 ? 'documents' : 'labs';
}
