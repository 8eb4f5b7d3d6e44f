// `npm run practice`: the practice service alone, to be used with curl, a browser, or the app through its environment variables.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

import { practiceLogins } from '../../main/practice/people/people.ts';
import { startPractice, type Practice } from '../../main/practice/practice.ts';
import { systemClock } from '../../main/values/system-clock.ts';

const usage = `npm run practice -- [--port 8410] [--seed 1] [--load 0] [--instant] [--state FILE] [--redirect-uri URL]…
  --port          the first of six ports in a row; 0 takes any that are free
  --seed          the same seed makes the same health systems and people
  --load          so many further resources at each user's first connection
  --instant       records are whole at once, instead of arriving in parts
  --state         keep users, tokens and connections in this file
  --redirect-uri  register a further redirect URI`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8410' },
    seed: { type: 'string', default: '1' },
    load: { type: 'string', default: '0' },
    instant: { type: 'boolean', default: false },
    state: { type: 'string' },
    'redirect-uri': { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

if (values.help) say(usage);
else
  await serve().catch((error: unknown) => {
    process.stderr.write(`The practice service could not start: ${String(error)}\n\n${usage}\n`);
    process.exitCode = 1;
  });

async function serve(): Promise<void> {
  const practice = await startPractice({
    clock: systemClock,
    random: () => randomBytes(32),
    port: Number(values.port),
    seed: Number(values.seed),
    load: Number(values.load),
    speed: values.instant ? 'instant' : 'moments',
    stateFile: values.state ?? null,
    redirectUris: values['redirect-uri'],
  });
  say(describe(practice));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await practice.stop();
  say('Stopped.');
}

function describe({ apiUrl, authUrl, searchUrl, healthSystemOrigin, credentials }: Practice): string {
  const { clientId, clientSecret, redirectUri } = credentials;
  const client = `-d client_id=${clientId} -d client_secret=${clientSecret}`;
  return `The practice service is running. Everybody in it is made up.

ONEUP_API_URL=${apiUrl}
ONEUP_AUTH_URL=${authUrl}
ONEUP_SEARCH_URL=${searchUrl}
Health systems: ${healthSystemOrigin}

client_id      ${clientId}
client_secret  ${clientSecret}
redirect_uri   ${redirectUri}

Who can sign in at any health system:
${practiceLogins.map(({ login, password, name }) => `  ${login} / ${password}   ${name}`).join('\n')}

Try:
  curl ${client} -d app_user_id=me ${apiUrl}/user-management/v1/user
  curl ${client} -d grant_type=authorization_code -d code=CODE ${authUrl}/oauth2/token
  curl -X POST -H 'Authorization: Bearer TOKEN' '${searchUrl}/api/search?offset=0&query=river'
  in a browser: ${apiUrl}/connect/system/clinical/4706?client_id=${clientId}&access_token=TOKEN
  curl -H 'Authorization: Bearer TOKEN' '${apiUrl}/r4/Observation?code=29308-4'

Ctrl+C stops it.`;
}
