import { expect, it, onTestFinished, vi } from 'vitest';
import { createQueryClient } from '../../../renderer/bridge/query-client.ts';
import { askAhead } from '../../../renderer/frame/ask-ahead.ts';
import { categoryRoute, timeline, type Route } from '../../../renderer/routes/route.ts';

function onTheWay() {
  const asked: [string, unknown][] = [];
  const call = async (name: string, argument: unknown) => {
    asked.push([name, argument]);
    return { ok: true, value: name === 'record.list' ? { entries: [], nextCursor: null, total: 0 } : [] };
  };
  vi.stubGlobal('window', { chartkeeper: { call, on: () => () => undefined } });
  onTestFinished(() => void vi.unstubAllGlobals());
  const client = createQueryClient();
  onTestFinished(() => client.clear());
  return { asked, go: (route: Route) => askAhead(client, route) };
}

const first = { category: 'visits', connectionId: null, only: null, query: '', cursor: null, limit: 40 };

it('on the way to a screen what it shows first is asked, and not again while that is good', async () => {
  const { asked, go } = onTheWay();
  for (const route of [timeline, categoryRoute('labs'), categoryRoute('visits')]) {
    go(route);
    go(route);
  }
  const expected = [
    ['record.months', {}],
    ['record.tests', { category: 'labs' }],
    ['record.list', first],
  ];
  await vi.waitFor(() => expect(asked).toEqual(expected));
  go(categoryRoute('visits'));
  expect(asked).toEqual(expected);
});

it('of a list in parts the first that holds something is asked, as the screen itself does', async () => {
  const { asked, go } = onTheWay();
  go(categoryRoute('medicines'));
  const parts = ['current', 'unknown', 'past', 'unstated'];
  await vi.waitFor(() =>
    expect(asked).toEqual(parts.map((only) => ['record.list', { ...first, category: 'medicines', only }])),
  );
});

it('of a list that is put in an order of its own as much as can be is asked at once', async () => {
  const { asked, go } = onTheWay();
  go(categoryRoute('claims'));
  await vi.waitFor(() => expect(asked).toEqual([['record.list', { ...first, category: 'claims', limit: 100 }]]));
});

it('on the way to other screens nothing is asked', () => {
  const { asked, go } = onTheWay();
  for (const screen of ['home', 'systems', 'settings'] as const) go({ screen });
  expect(asked).toEqual([]);
});
