import { EventEmitter } from 'node:events';

/** The display that the stand-in starts where there is none, and takes any other for. */
const workArea = { x: 0, y: 0, width: 1920, height: 1200 };

class Screen extends EventEmitter {
  getPrimaryDisplay() {
    return { id: 1, scaleFactor: 1, bounds: { ...workArea }, workArea: { ...workArea } };
  }

  getAllDisplays() {
    return [this.getPrimaryDisplay()];
  }
}

export const screen = new Screen();
