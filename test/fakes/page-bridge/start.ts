// The page in a plain browser, over made-up data: `index.html?scene=offline`. For looking at screens and testing them; no part of the app.
import { createPageBridge } from './page-bridge.ts';
import { sceneNames } from './scenes.ts';

const parameters = new URLSearchParams(window.location.search);
const scene = sceneNames.find((name) => name === parameters.get('scene')) ?? 'first-start';
Object.defineProperty(window, 'chartkeeper', { value: createPageBridge(scene) });
await import('../../../renderer/main.tsx');
