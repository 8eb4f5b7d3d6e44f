import type { AskPart } from '../../preload/api.ts';
import { noCredentials } from '../profile/account-store.ts';
import type { OpenProfile } from '../profile/open-profile.ts';
import { parseQuery } from '../record/asking/parse-query.ts';
import { noQuestion } from '../record/asking/query-failure.ts';
import { withoutVersion } from '../record/asking/split-address.ts';
import { writeSearchset } from '../record/asking/write-searchset.ts';
import type { AnsweredSoFar } from '../store/record-store.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { askItem, parseResource } from './ask-items.ts';
import { askService, askServiceMore, type AskedService, type ServicePage } from './ask-service.ts';
import { sourceNames } from './entry-views.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { nothingOpen } from './nothing-open.ts';
import { practiceStopped } from './practice-stopped.ts';

export function askCalls({ profiles }: CallParts): HandlersOf<'ask'> {
  let underWay = new AbortController();
  /** One question at a time: a new one ends the one before. */
  const begin = (): AbortSignal => {
    underWay.abort();
    underWay = new AbortController();
    return underWay.signal;
  };
  return {
    async 'ask.question'({ text, place }) {
      const { open } = profiles.state();
      const signal = begin();
      if (open === null) return err(nothingOpen);
      const parts = await (place === 'here' ? askHere(open, text, signal) : askThere(open, text, signal));
      return parts.ok ? ok({ parts: parts.value }) : parts;
    },
    async 'ask.more'({ text, place, fhirVersion, next }) {
      const { open } = profiles.state();
      const signal = begin();
      if (open === null) return err(nothingOpen);
      if (place === 'service') return moreThere(open, { fhirVersion, next }, signal);
      return moreHere(open, { text: `${fhirVersion}/${withoutVersion(text)}`, next }, signal);
    },
    async 'ask.stop'() {
      begin();
      return ok(null);
    },
    ...keptCalls(profiles),
  };
}

/** Questions that the person keeps. */
const keptCalls = (
  profiles: CallParts['profiles'],
): Pick<HandlersOf<'ask'>, 'ask.kept' | 'ask.keep' | 'ask.forget'> => ({
  async 'ask.kept'() {
    const { open } = profiles.state();
    return open === null ? err(nothingOpen) : ok(await open.store.questions.kept());
  },
  async 'ask.keep'({ text }) {
    const { open } = profiles.state();
    if (open === null) return err(nothingOpen);
    await open.store.questions.keep(text);
    return ok(null);
  },
  async 'ask.forget'({ text }) {
    const { open } = profiles.state();
    if (open === null) return err(nothingOpen);
    await open.store.questions.forget(text);
    return ok(null);
  },
});

async function askHere(
  open: OpenProfile,
  text: string,
  signal: AbortSignal,
  after?: AnsweredSoFar,
): Promise<Result<readonly AskPart[]>> {
  const query = parseQuery(text);
  if (!query.ok) return query;
  const [answers, nameOf] = await Promise.all([
    open.store.questions.answer(query.value, signal, after),
    sourceNames(open),
  ]);
  if (signal.aborted) return err(stopped);
  return ok(
    answers.map(({ fhirVersion, total, resources, next }) => ({
      ...{ fhirVersion, total, next: next === null ? null : `${next.row}-${next.count}` },
      items: resources.map(({ raw, entry: stored, ...name }) =>
        askItem({ ...name, fhirVersion, stored, resource: () => parseResource(raw) }, nameOf),
      ),
      raw: writeSearchset(
        total,
        resources.map(({ raw }) => raw),
      ),
    })),
  );
}

async function moreHere(
  open: OpenProfile,
  { text, next }: { readonly text: string; readonly next: string },
  signal: AbortSignal,
): Promise<Result<AskPart>> {
  const [, row, count] = /^(\d{1,15})-(\d{1,15})$/.exec(next) ?? [];
  if (row === undefined || count === undefined) return err(noQuestion);
  const parts = await askHere(open, text, signal, { row: Number(row), count: Number(count) });
  if (!parts.ok) return parts;
  const [part] = parts.value;
  return part === undefined ? err(noQuestion) : ok(part);
}

async function moreThere(open: OpenProfile, more: ServicePage, signal: AbortSignal): Promise<Result<AskPart>> {
  const asked = await serviceOf(open, signal);
  return asked.ok ? askServiceMore(asked.value, more) : asked;
}

async function askThere(open: OpenProfile, text: string, signal: AbortSignal): Promise<Result<readonly AskPart[]>> {
  const asked = await serviceOf(open, signal);
  return asked.ok ? askService(asked.value, text) : asked;
}

async function serviceOf(open: OpenProfile, signal: AbortSignal): Promise<Result<AskedService>> {
  if (open.account === null) return err(open.kind === 'practice' ? practiceStopped : noCredentials);
  const { oneup } = open.account;
  return ok({ oneup, questions: open.store.questions, nameOf: await sourceNames(open), signal });
}

const stopped: Failure<'aborted'> = {
  code: 'aborted',
  message: 'This question was stopped before it was answered. Nothing has changed. You can ask it again at any time.',
};
