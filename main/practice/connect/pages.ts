import type { HealthSystem } from '../directory/health-systems.ts';
import { practiceLogins } from '../people/people.ts';
import { html, type Answer } from '../serve/answer.ts';

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  :root { color-scheme: light dark; --ground: #f2f4f7; --card: #fff; --text: #1c2530; --line: #b9c2cc; --press: #1d4f8c; }
  @media (prefers-color-scheme: dark) { :root { --ground: #161a20; --card: #20262e; --text: #eef1f4; --line: #586472; --press: #8fbcf5; } }
  body { margin: 0; padding: 48px 16px; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
  main { max-width: 26rem; margin: 0 auto; padding: 32px; background: var(--card); border-top: 4px solid var(--press); }
  h1 { margin: 0 0 8px; font-size: 1.35rem; } p { margin: 0 0 16px; } ul { margin: 0 0 16px; padding-left: 1.2rem; }
  label { display: block; margin: 16px 0 4px; font-weight: 600; }
  input { box-sizing: border-box; width: 100%; padding: 10px; font: inherit; border: 1px solid var(--line); }
  button { min-height: 44px; margin: 24px 8px 0 0; padding: 0 20px; font: inherit; cursor: pointer; background: none; color: var(--press); border: 1px solid var(--press); }
  button.main { background: var(--press); color: var(--card); }
  details { margin-top: 24px; }
  [role=alert] { padding: 12px; border-left: 4px solid #b3261e; } small { display: block; margin-top: 32px; }`;

/** `body` is HTML; all of the caller's own words in it are escaped already. */
export const page = (status: number, title: string, body: string, script = ''): Answer =>
  html(
    status,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main>${body}` +
      `<small>Practice: this health system and its people are made up.</small></main>` +
      `${script === '' ? '' : `<script>${script}</script>`}</body></html>`,
  );

const signInFields =
  '<label for="user-name">User name</label><input id="user-name" name="username" autocomplete="username" required autofocus>' +
  '<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>' +
  '<button class="main" type="submit">Sign in</button>';

/** Nobody needs a note beside the screen: whoever practises finds the log-ins here. */
const whoCanSignIn =
  '<details><summary>Who can sign in here?</summary><ul>' +
  practiceLogins.map(({ login, password, name }) => `<li>${login} / ${password} (${escapeHtml(name)})</li>`).join('') +
  '</ul></details>';

const cancelForm = '<form method="post" action="cancel"><button type="submit">Cancel</button></form>';

const alert = (message: string | null): string =>
  message === null ? '' : `<p role="alert">${escapeHtml(message)}</p>`;

export const wrongPassword = 'That user name and password do not belong together. Please try again.';

export const signInPage = ({ name }: HealthSystem, problem: string | null): Answer =>
  page(
    problem === null ? 200 : 401,
    `Sign in - ${name}`,
    `<h1>${escapeHtml(name)}</h1><p>Sign in to your patient account.</p>${alert(problem)}` +
      `<form method="post" action="sign-in">${signInFields}</form>${cancelForm}${whoCanSignIn}`,
  );

/** The log-in is left to an identity provider, in a window of its own that posts its word back. */
export const popUpSignInPage = ({ name }: HealthSystem, providerUrl: string): Answer =>
  page(
    200,
    `Sign in - ${name}`,
    `<h1>${escapeHtml(name)}</h1><p>You sign in with your Harbor ID. A window opens for it.</p>` +
      '<button class="main" type="button" id="open">Sign in with Harbor ID</button>' +
      `<form method="post" action="assertion" id="assertion"><input type="hidden" name="assertion"></form>${cancelForm}`,
    `const provider = ${JSON.stringify(providerUrl)};
     document.getElementById('open').addEventListener('click', () => window.open(provider, 'harbor-id', 'width=480,height=640'));
     window.addEventListener('message', (event) => {
       if (event.origin !== new URL(provider).origin) return;
       const form = document.getElementById('assertion');
       form.elements.assertion.value = event.data.assertion;
       form.submit();
     });`,
  );

export const providerPage = (problem: string | null): Answer =>
  page(
    problem === null ? 200 : 401,
    'Sign in - Harbor ID',
    `<h1>Harbor ID</h1><p>Sign in with your Harbor ID.</p>${alert(problem)}<form method="post">${signInFields}</form>${whoCanSignIn}`,
  );

export const providerDonePage = (assertion: string, opener: string): Answer =>
  page(
    200,
    'Signed in - Harbor ID',
    '<h1>Harbor ID</h1><p>You are signed in. You can close this window.</p>',
    `window.opener?.postMessage({ assertion: ${JSON.stringify(assertion)} }, ${JSON.stringify(opener)}); window.close();`,
  );

export const consentPage = ({ name }: HealthSystem, personName: string): Answer =>
  page(
    200,
    `Share your record - ${name}`,
    `<h1>Share your record?</h1><p>Signed in as ${escapeHtml(personName)} at ${escapeHtml(name)}.</p>` +
      '<p>Your app asks to read, through 1upHealth:</p><ul><li>conditions, medicines and allergies</li>' +
      '<li>test results, visits and documents</li><li>insurance and claims</li></ul>' +
      '<form method="post" action="consent"><button class="main" name="decision" value="allow">Allow</button>' +
      `<button name="decision" value="deny">Do not allow</button></form>${cancelForm}`,
  );

export const notWorkingPage = ({ name }: HealthSystem): Answer =>
  page(
    503,
    `Not available - ${name}`,
    `<h1>${escapeHtml(name)}</h1><p role="alert">Our patient accounts cannot be reached at the moment. Please try again tomorrow.</p>` +
      '<form method="post" action="unavailable"><button class="main" type="submit">Go back</button></form>',
  );

export const lostPage = (): Answer =>
  page(
    400,
    'Start again',
    '<h1>Please start again</h1><p>This visit has ended. Go back to your app and connect once more.</p>',
  );
