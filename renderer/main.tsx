// The page: shows the record, and asks for everything by the contract of preload/api.ts. It knows no network and no disk.
import './theme/styles.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { listen } from './bridge/listen.ts';
import { createQueryClient } from './bridge/query-client.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no place for the page');
const client = createQueryClient();
listen(window.chartkeeper, client);
createRoot(place).render(<App client={client} />);
