import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Category } from '../../preload/api.ts';
import { useCall } from '../bridge/use-call.ts';
import { formatCount } from '../format/numbers.ts';
import { Link } from '../routes/link.tsx';
import { categoryRoute, timeline, type Route } from '../routes/route.ts';
import { useRoute } from '../routes/use-route.ts';
import { useWords } from '../words/use-words.ts';
import { askAhead } from './ask-ahead.ts';
import css from './navigation.module.css';
import { RecordMenu } from './record-menu.tsx';

/** The parts of the record that hold something, with how much; the other screens beneath. */
export function Navigation(): ReactNode {
  const words = useWords();
  const route = useRoute();
  const overview = useCall('record.overview', {});
  const connections = useCall('connections.list', {});
  const parts = overview.data?.categories.filter(({ count }) => count > 0) ?? [];
  const category = categoryOf(route);
  const notes = route.screen === 'record' && (route.only === 'noted' || route.only === 'starred');
  return (
    <nav className={css.navigation} aria-label={words.frame.navigation}>
      <div className={css.head}>
        <RecordMenu />
      </div>
      <div className={css.parts}>
        <Place to={{ screen: 'home' }} here={route.screen === 'home'} name={words.frame.summary} />
        <Place to={timeline} here={category === null && !notes} name={words.frame.timeline} />
        <Place
          to={{ ...timeline, only: 'noted' }}
          here={category === null && notes}
          name={words.frame.notes}
          {...(overview.data === undefined ? {} : { count: overview.data.noted })}
        />
        {parts.length === 0 ? null : <p className={css.group}>{words.frame.myRecord}</p>}
        {parts.map((part) => (
          <Place
            key={part.category}
            to={categoryRoute(part.category)}
            here={category === part.category}
            name={words.categories[part.category].name}
            count={part.count}
          />
        ))}
      </div>
      <div className={css.foot}>
        <Place
          to={{ screen: 'systems' }}
          here={route.screen === 'systems' || route.screen === 'find-system' || route.screen === 'connect'}
          name={words.frame.systems}
          {...(connections.data === undefined ? {} : { count: connections.data.length })}
        />
        <Place to={{ screen: 'take' }} here={isTake(route)} name={words.frame.take} />
        <Place
          to={{ screen: 'settings' }}
          here={route.screen === 'settings' || route.screen === 'ask'}
          name={words.frame.settings}
        />
      </div>
    </nav>
  );
}

const isTake = ({ screen }: Route): boolean =>
  screen === 'take' || screen === 'visit-sheet' || screen === 'emergency-card';

/** `null`: the timeline; `undefined`: none. */
function categoryOf(route: Route): Category | null | undefined {
  if (route.screen === 'tests' || route.screen === 'test') return route.category;
  return route.screen === 'record' && route.query === '' ? route.category : undefined;
}

/** In a low window the list of places scrolls: where one is stays to be seen. */
const inSight = (place: HTMLElement | null): void => place?.scrollIntoView({ block: 'nearest' });

function Place(props: {
  readonly to: Route;
  readonly here: boolean;
  readonly name: string;
  readonly count?: number;
}): ReactNode {
  const client = useQueryClient();
  // A press comes a tenth of a second before its click; from the keyboard a click comes alone.
  const onWay = props.here ? undefined : () => askAhead(client, props.to);
  return (
    <Link
      to={props.to}
      className={css.place}
      onPointerDown={onWay}
      onClick={onWay}
      ref={props.here ? inSight : null}
      {...(props.here ? { 'aria-current': 'page' } : {})}
    >
      <span>{props.name}</span>
      {props.count === undefined ? null : <span className={css.count}>{formatCount(props.count)}</span>}
    </Link>
  );
}
