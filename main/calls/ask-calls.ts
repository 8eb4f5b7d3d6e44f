import type { AskPart } from '../../preload/api.ts';
import { noCredentials } from '../profile/account-store.ts';
import type { OpenProfile } from '../profile/open-profile.ts';
import { parseQuery } from '../record/asking/parse-query.ts';
import { writeSearchset } from '../record/asking/write-searchset.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { askItem, parseResource } from './ask-items.ts';
import { askService } from './ask-service.ts';
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
    async 'ask.stop'() {
      begin();
      return ok(null);
    },
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
  };
}

async function askHere(open: OpenProfile, text: string, signal: AbortSignal): Promise<Result<readonly AskPart[]>> {
  const query = parseQuery(text);
  if (!query.ok) return query;
  const [answers, nameOf] = await Promise.all([open.store.questions.answer(query.value, signal), sourceNames(open)]);
  if (signal.aborted) return err(stopped);
  return ok(
    answers.map(({ fhirVersion, total, resources }) => ({
      ...{ fhirVersion, total },
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

async function askThere(open: OpenProfile, text: string, signal: AbortSignal): Promise<Result<readonly AskPart[]>> {
  if (open.account === null) return err(open.kind === 'practice' ? practiceStopped : noCredentials);
  const { oneup } = open.account;
  return askService({ oneup, questions: open.store.questions, nameOf: await sourceNames(open), signal }, text);
}

const stopped: Failure<'aborted'> = {
  code: 'aborted',
  message: 'This question was stopped before it was answered. Nothing has changed. You can ask it again at any time.',
};
