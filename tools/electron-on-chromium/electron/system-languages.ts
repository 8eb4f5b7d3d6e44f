// Which languages a person of this computer reads, as Linux says it: https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html

type Environment = Readonly<Record<string, string | undefined>>;

/** The most wanted first. */
export function systemLanguages(env: Environment): string[] {
  const told = [...(env['LANGUAGE'] ?? '').split(':'), localeName(env, 'LC_MESSAGES')].flatMap(tag);
  return told.length === 0 ? [fallback] : [...new Set(told)];
}

/** How dates and numbers are written. */
export const systemLocale = (env: Environment): string => tag(localeName(env, 'LC_TIME'))[0] ?? fallback;

const localeName = (env: Environment, category: string): string => env['LC_ALL'] || env[category] || env['LANG'] || '';

/** `es_MX.UTF-8` → `es-MX`; none for `C` and `POSIX`, which are no languages. */
function tag(name: string): string[] {
  const [, language, region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)/.exec(name) ?? [];
  return language === undefined ? [] : [region === undefined ? language : `${language}-${region}`];
}

const fallback = 'en-US';
