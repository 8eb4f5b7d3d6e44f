import type { QuestionnaireResponse } from 'fhir/r4';
import type { Survey } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { coding } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const surveys = (pen: Pen): Written[] =>
  pen.chart.surveys.map((fact) => written(resourceOf(fact, pen), fact.at));

function resourceOf(fact: Survey, pen: Pen): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id: pen.id('QuestionnaireResponse', fact.key),
    questionnaire: `${pen.site.resourceUrl}/Questionnaire/${encodeURIComponent(pen.words(fact.what).toLowerCase().replaceAll(' ', '-'))}`,
    status: 'completed',
    subject: pen.patient,
    encounter: pen.visit(fact.visit),
    authored: pen.dateTime(fact.at),
    source: pen.patient,
    item: [
      ...fact.items.map(({ question, answer }, nth) => ({
        linkId: `${nth + 1}`,
        text: pen.words(question),
        answer: answer.codes
          .slice(0, 1)
          .map((code) => ({ valueCoding: { ...coding(code), display: pen.words(answer) } })),
      })),
      { linkId: 'score', text: pen.words(fact.scoreCode), answer: [{ valueInteger: fact.score }] },
    ],
  };
}
