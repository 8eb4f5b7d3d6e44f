import type { CredentialsReport } from '../../preload/api.ts';
import { checkCredentials, type Credentials } from '../oneup/oneup.ts';
import { err, ok, type Failure } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { statusView } from './status-view.ts';

export function credentialCalls(parts: CallParts): HandlersOf<'credentials'> {
  const { profiles, world } = parts;
  const check = (credentials: Credentials): Promise<CredentialsReport> =>
    checkCredentials({
      endpoints: world.endpoints(),
      credentials: trimmed(credentials),
      fetch: world.fetch,
      clock: world.clock,
      randomBytes: world.randomBytes,
    });
  return {
    'credentials.check': async (credentials) => ok(await check(credentials)),
    async 'credentials.save'({ keep, ...credentials }) {
      const report = await check(credentials);
      if (!report.accepted) return err(notAccepted(report));
      const opened = await profiles.openOwnWith(trimmed(credentials), keep);
      return opened.ok ? ok(statusView(parts)) : opened;
    },
    async 'credentials.forget'() {
      const done = await profiles.forgetCredentials();
      return done.ok ? ok(statusView(parts)) : done;
    },
  };
}

/** Pasted text often brings a blank or a line end along. */
const trimmed = ({ clientId, clientSecret, redirectUri }: Credentials): Credentials => ({
  clientId: clientId.trim(),
  clientSecret: clientSecret.trim(),
  redirectUri: redirectUri.trim(),
});

const notAccepted = (report: CredentialsReport): Failure<'credentials-not-accepted'> => ({
  code: 'credentials-not-accepted',
  message:
    [report.general, report.clientId, report.clientSecret, report.redirectUri].find((words) => words !== null) ??
    'These credentials were not accepted. Nothing was kept. Please check each of them.',
});
