import { EventEmitter } from 'node:events';
import { WebContents } from './web-contents.ts';

type ThemeSource = 'system' | 'light' | 'dark';

/** A display of the stand-in has no theme of its own: light, unless the app wants another. */
class NativeTheme extends EventEmitter {
  #source: ThemeSource = 'system';

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    this.#source = source;
    WebContents.preferColorScheme(source === 'system' ? null : source);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();
