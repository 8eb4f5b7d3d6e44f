import type { ConnectionView, SystemView } from '../../../preload/api.ts';

const beginnings = [
  'River Valley',
  'Lakeside',
  'Saint Brigid',
  'Prairie',
  'Cedar Grove',
  'Northgate',
  'Harbor',
  'Juniper',
  'Mill Creek',
  'Redwood',
  'Summit',
  'Willow Bend',
  'Stonebridge',
  'Fairhaven',
  'Maple Ridge',
];
const endings = [
  'Health',
  'Medical Center',
  'Family Practice',
  'Clinic',
  'Hospital',
  'Heart Institute',
  'Children’s Hospital',
  'Cancer Care',
  'Eye Associates',
  'Orthopedics',
  'Women’s Health',
  'Kidney Center',
  'Urgent Care',
  'Community Health',
];
const towns = [
  'Springfield, IL 62701',
  'Madison, WI 53703',
  'Cedar Rapids, IA 52401',
  'Duluth, MN 55802',
  'Peoria, IL 61602',
];
const makers = [
  { ehr: 'Epic', fhirVersion: 'R4' },
  { ehr: 'Cerner', fhirVersion: 'DSTU2' },
  { ehr: 'athenahealth', fhirVersion: 'STU3' },
];

/** About two hundred health systems that do not exist, by the hospital's own name. */
export const madeUpSystems: readonly SystemView[] = beginnings.flatMap((beginning, row) =>
  endings.map((ending, column): SystemView => {
    const number = row * endings.length + column;
    const maker = makers[number % makers.length];
    return {
      id: 4700 + number,
      name: `${beginning} ${ending}`,
      address:
        number % 17 === 5
          ? null
          : `${100 + number * 7} ${column % 2 === 0 ? 'Main Street' : 'Oak Avenue'}, ${towns[number % towns.length] ?? ''}`,
      fhirVersion: maker?.fhirVersion ?? null,
      ehr: maker?.ehr ?? null,
      trouble:
        number % 23 === 3
          ? 'The way to this health system is not working at the moment, 1upHealth says. You may try, or come back later.'
          : null,
      connected: false,
    };
  }),
);

const moment = (hoursAgo: number): string => new Date(Date.now() - hoursAgo * 3_600_000).toISOString();

/** The three systems of the practice record; `waiting` is the fourth, just signed in to. */
export function madeUpConnections(): readonly ConnectionView[] {
  return [
    {
      ...connection('c-river', 4700, 'River Valley Health', 'r4', 2),
      missing: [
        {
          what: 'Explanations of benefits from River Valley Health',
          why: '1upHealth does not have this kind of information. What you already have is safe. There is nothing to do.',
        },
      ],
    },
    connection('c-lakeside', 4715, 'Lakeside Medical Center', 'dstu2', 2),
    { ...connection('c-brigid', 4730, 'Saint Brigid Family Practice', 'stu3', 30), state: 'disconnected' },
  ];
}

export const waitingConnection = (systemId: number, name: string): ConnectionView => ({
  ...connection(`c-${systemId}`, systemId, name, 'r4', 0),
  fhirVersion: null,
  state: 'waiting',
  lastReadAt: null,
});

const connection = (
  id: string,
  systemId: number,
  name: string,
  fhirVersion: 'r4' | 'stu3' | 'dstu2',
  hoursAgo: number,
): ConnectionView => ({
  ...{ id, systemId, name, fhirVersion, isFile: false },
  address: madeUpSystems.find((system) => system.id === systemId)?.address ?? '450 Main Street, Springfield, IL 62701',
  state: 'ready',
  connectedAt: moment(24 * 40),
  lastReadAt: moment(hoursAgo),
  entryCount: 0,
  countByType: [],
  missing: [],
});
