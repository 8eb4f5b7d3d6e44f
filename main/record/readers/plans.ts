// What is planned, for what, and by whom: https://hl7.org/fhir/R4/careplan.html, goal.html, careteam.html
import { readNotes } from '../datatypes/annotation.ts';
import { anyText } from '../datatypes/any.ts';
import { conceptsText, conceptText } from '../datatypes/concept.ts';
import { dateOfChoice, firstDate, periodText } from '../datatypes/period.ts';
import { referenceText } from '../datatypes/reference.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { addConcept, addNames, mainConcept, namesOf, takePatient, takeVisit } from './shared-lines.ts';

export function readCarePlan(reading: Reading): Draft {
  const { resource } = reading;
  const title = resource.textOf('title');
  const kinds = conceptsText(reading, resource.list('category'));
  const description = resource.textOf('description');
  const isGeneral = kinds !== null && /assess.*plan/i.test(kinds);
  const name = title ?? (isGeneral ? (description ?? kinds) : (kinds ?? description));
  addField(reading, 'About', description === name ? null : description);
  for (const one of resource.list('activity')) addField(reading, 'To do', activityText(reading, one));
  addNames(reading, 'For', 'addresses');
  addNames(reading, 'Goal', 'goal');
  const who =
    namesOf(reading, 'author', 'Written by') ?? namesOf(reading, 'contributor', 'Written by') ?? people(reading);
  addNames(reading, 'Care team', 'careTeam');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const date = firstDate(...['period', 'created'].map((name) => resource.get(name)));
  return {
    category: 'care-plans',
    title: name,
    subtitle: 'Care plan',
    date,
    who,
  };
}

function people(reading: Reading): string | null {
  const names = reading.resource
    .list('participant')
    .flatMap((one) => referenceText(reading, one.get('member'), 'With') ?? []);
  return names.length === 0 ? null : names.join(', ');
}

function activityText(reading: Reading, place: Place): string | null {
  const detail = place.get('detail');
  const what = conceptText(reading, detail.get('code')) ?? detail.textOf('description');
  const when = detail.choice('scheduled');
  const state = conceptText(reading, detail.get('status'));
  const outcome = conceptsText(reading, [...place.list('outcomeCodeableConcept'), ...place.list('actionResulting')]);
  const link = referenceText(reading, place.get('reference'), 'To do');
  for (const one of place.list('progress')) readNotes(reading, [one]);
  const parts = [
    what ?? link,
    when === null ? null : anyText(reading, when.place, 'When'),
    detail.textOf('description'),
    state === null ? null : state.toLowerCase(),
    outcome,
    conceptsText(reading, [...detail.list('reasonCode'), ...detail.list('goal')]),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : [...new Set(parts)].join(', ');
}

export function readGoal(reading: Reading): Draft {
  const { resource } = reading;
  const title = conceptText(reading, resource.get('description'));
  for (const one of resource.list('target')) addField(reading, 'Aim', targetText(reading, one));
  const due = resource.choice('target');
  if (due !== null) addField(reading, 'Until', anyText(reading, due.place, 'Until'));
  addConcept(reading, 'Kind', 'category');
  addConcept(reading, 'Importance', 'priority');
  const reached = conceptText(reading, resource.get('achievementStatus'));
  addField(reading, 'How far', reached);
  const life = conceptText(reading, resource.get('lifecycleStatus'));
  addNames(reading, 'For', 'addresses');
  const who = namesOf(reading, 'expressedBy', 'Set by') ?? namesOf(reading, 'author', 'Set by');
  takePatient(reading);
  readNotes(reading, resource.list('note'));
  const date = dateOfChoice(resource, 'start') ?? firstDate(resource.get('statusDate'));
  return { category: 'care-plans', title, subtitle: 'Goal', ...(life === null ? {} : { status: life }), date, who };
}

function targetText(reading: Reading, place: Place): string | null {
  const measure = conceptText(reading, place.get('measure'));
  const detail = place.choice('detail');
  const due = place.choice('due');
  const value = detail === null ? null : anyText(reading, detail.place, 'Aim');
  const until = due === null ? null : anyText(reading, due.place, 'Until');
  const parts = [measure, value, until === null ? null : `until ${until}`].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

export function readCareTeam(reading: Reading): Draft {
  const { resource } = reading;
  const kind = conceptsText(reading, [...resource.list('category'), ...resource.list('type')]);
  const members = resource.list('participant').flatMap((one) => {
    const name = referenceText(reading, one.get('member'), 'With');
    const role = conceptsText(reading, one.list('role'));
    const period = periodText(one.get('period'));
    const behalf = referenceText(reading, one.get('onBehalfOf'), 'For');
    const text = [name, role, behalf, period].filter((part) => part !== null).join(', ');
    addField(reading, 'With', text === '' ? null : text);
    return name ?? [];
  });
  const reasons = conceptsText(reading, resource.list('reasonCode')) ?? namesOf(reading, 'reasonReference', 'Reason');
  addField(reading, 'Reason', reasons);
  addNames(reading, 'Health system', 'managingOrganization');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const about =
    reasons === null ? (members[0] === undefined ? null : `Care team with ${members[0]}`) : `Care team for ${reasons}`;
  const title = resource.textOf('name') ?? kind ?? about;
  return {
    category: 'care-plans',
    title,
    subtitle: 'Care team',
    date: firstDate(resource.get('period')),
    who: members[0] ?? null,
  };
}

export function readNutrition(reading: Reading): Draft {
  const { resource } = reading;
  const diet = resource.get('oralDiet');
  const kinds =
    conceptsText(reading, diet.list('type')) ?? conceptsText(reading, resource.list('foodPreferenceModifier'));
  const instruction = diet.textOf('instruction');
  addField(reading, 'How', instruction);
  addField(reading, 'Not to eat', conceptsText(reading, resource.list('excludeFoodModifier')));
  const who = namesOf(reading, 'orderer', 'Ordered by');
  takePatient(reading);
  takeVisit(reading);
  return {
    category: 'care-plans',
    title: kinds ?? instruction ?? mainConcept(reading, 'supplement') ?? 'Diet',
    subtitle: 'Diet',
    date: firstDate(resource.get('dateTime')),
    who,
  };
}

export function readRisk(reading: Reading): Draft {
  const { resource } = reading;
  const outcomes = conceptsText(
    reading,
    resource.list('prediction').map((one) => one.get('outcome')),
  );
  for (const one of resource.list('prediction')) {
    const how = one.choice('probability');
    addField(
      reading,
      'How likely',
      how === null ? conceptText(reading, one.get('qualitativeRisk')) : anyText(reading, how.place, 'How likely'),
    );
  }
  const title = conceptText(reading, resource.get('code')) ?? outcomes;
  const date = dateOfChoice(resource, 'occurrence') ?? firstDate(resource.get('date'));
  const who = namesOf(reading, 'performer', 'By');
  const target = resource.textOf('mitigation');
  addField(reading, 'What helps', target);
  takePatient(reading);
  takeVisit(reading);
  return { category: 'care-plans', title, subtitle: 'Risk', date, who };
}
