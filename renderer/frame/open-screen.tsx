import type { ReactNode } from 'react';
import type { Route } from '../routes/route.ts';
import { Ask } from '../screens/ask/ask.tsx';
import { Connect } from '../screens/connect/connect.tsx';
import { Credentials } from '../screens/credentials/credentials.tsx';
import { DocumentScreen } from '../screens/document/document-screen.tsx';
import { FindSystem } from '../screens/find-system/find-system.tsx';
import { AddPerson } from '../screens/people/add-person.tsx';
import { People } from '../screens/people/people.tsx';
import { Record } from '../screens/record/record.tsx';
import { Settings } from '../screens/settings/settings.tsx';
import { CardScreen } from '../screens/sheets/card-screen.tsx';
import { VisitScreen } from '../screens/sheets/visit-screen.tsx';
import { Summary } from '../screens/summary/summary.tsx';
import { Test } from '../screens/test/test.tsx';
import { Tests } from '../screens/tests/tests.tsx';
import { Take } from '../screens/take/take.tsx';
import { Systems } from '../screens/systems/systems.tsx';

/** The screen that the route names. */
export function OpenScreen({ route }: { readonly route: Route }): ReactNode {
  switch (route.screen) {
    case 'home':
      return <Summary />;
    case 'record':
      return <Record place={route} />;
    case 'tests':
      return <Tests key={route.category} place={route} />;
    case 'test':
      return <Test key={route.series} place={route} />;
    case 'document':
      return <DocumentScreen key={`${route.entryId}/${route.index}`} entryId={route.entryId} index={route.index} />;
    case 'take':
      return <Take />;
    case 'ask':
      return <Ask asked={route} />;
    case 'visit-sheet':
      return <VisitScreen />;
    case 'emergency-card':
      return <CardScreen />;
    case 'systems':
      return <Systems />;
    case 'find-system':
      return <FindSystem query={route.query} />;
    case 'connect':
      return <Connect />;
    case 'people':
      return <People />;
    case 'add-person':
      return <AddPerson />;
    case 'credentials':
      return <Credentials keep={route.keep} />;
    default:
      return <Settings />;
  }
}
