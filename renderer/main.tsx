// The page: shows the record and asks for everything by the contract of preload/api.ts. It knows no network and no disk.
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import '@fontsource-variable/atkinson-hyperlegible-next';
import './page.css';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
createRoot(place).render(<App bridge={window.chartkeeper} />);
