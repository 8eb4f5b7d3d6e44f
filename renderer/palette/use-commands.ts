import { useQueryClient } from '@tanstack/react-query';
import { languageChoices, type Settings } from '../../preload/api.ts';
import { callKey, useAction, useCall } from '../bridge/use-call.ts';
import { useStatus, useTakeStatus } from '../bridge/use-status.ts';
import { useLeave } from '../frame/use-leave.ts';
import { useNameOf } from '../frame/use-names.ts';
import { useOpenPerson } from '../frame/use-open-person.ts';
import { categoryRoute, timeline, type Route } from '../routes/route.ts';
import { navigate } from '../routes/use-route.ts';
import { useWords } from '../words/use-words.ts';

export interface Command {
  readonly name: string;
  readonly run: () => void;
}

/** The screens that one can go to, those of the record only where they hold something. */
export function usePlaceCommands(): readonly Command[] {
  const { ask, frame, categories, people, sheets } = useWords();
  const { profile, keptIn } = useStatus();
  const overview = useCall('record.overview', {});
  const parts = overview.data?.categories.filter(({ count }) => count > 0) ?? [];
  const to = (name: string, route: Route): Command => ({ name, run: () => navigate(route) });
  return [
    to(frame.summary, { screen: 'home' }),
    to(frame.timeline, timeline),
    ...parts.map(({ category }) => to(categories[category].name, categoryRoute(category))),
    to(frame.notes, { ...timeline, only: 'noted' }),
    to(frame.systems, { screen: 'systems' }),
    to(frame.take, { screen: 'take' }),
    to(sheets.visit, { screen: 'visit-sheet' }),
    to(sheets.card, { screen: 'emergency-card' }),
    ...(profile === 'own' && keptIn === 'disk' ? [to(people.title, { screen: 'people' })] : []),
    to(frame.settings, { screen: 'settings' }),
    to(ask.title, { screen: 'ask', question: '', place: 'here' }),
  ];
}

/** What can be done from anywhere. */
export function useActionCommands(openShortcuts: () => void): readonly Command[] {
  const { palette: words, people: peopleWords, frame } = useWords();
  const { lock, people, person, profile } = useStatus();
  const client = useQueryClient();
  const takeStatus = useTakeStatus();
  const read = useAction('sync.start');
  const setTheme = useAction('settings.setTheme');
  const setLanguage = useAction('settings.setLanguage');
  const lockNow = useAction('lock.now');
  const { open } = useOpenPerson();
  const nameOf = useNameOf();
  const leave = useLeave();
  const onSuccess = (settings: Settings) => client.setQueryData(callKey('settings.get', {}), settings);
  const inTheme = (theme: Settings['theme']): Command => ({
    name: words.theme[theme],
    run: () => setTheme.mutate({ theme }, { onSuccess }),
  });
  const inLanguage = (language: Settings['language']): Command => ({
    name: words.language[language],
    run: () => setLanguage.mutate({ language }, { onSuccess }),
  });
  return [
    { name: words.read, run: () => read.mutate({}) },
    { name: words.connect, run: () => navigate({ screen: 'find-system', query: '' }) },
    ...(profile === 'own' ? [{ name: words.bringIn, run: () => navigate({ screen: 'systems' }) }] : []),
    // The palette must have left the page that is printed.
    { name: words.print, run: () => requestAnimationFrame(() => window.print()) },
    ...(['dark', 'light', 'system'] as const).map(inTheme),
    ...languageChoices.map(inLanguage),
    ...people
      .filter(({ id }) => id !== person?.id)
      .map((other) => ({ name: peopleWords.openOf(nameOf(other)), run: () => open(other.id) })),
    lock.state === 'off'
      ? { name: words.putLockOn, run: () => navigate({ screen: 'settings' }) }
      : { name: words.lock, run: () => lockNow.mutate({}, { onSuccess: takeStatus }) },
    { name: words.shortcuts, run: openShortcuts },
    { name: profile === 'practice' ? frame.leavePractice : frame.closeRecord, run: leave },
  ];
}
