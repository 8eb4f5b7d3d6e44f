import { EventEmitter } from 'node:events';

interface NotificationOptions {
  readonly title?: string;
  readonly body?: string;
}

/** There is no desktop to show it on: it is shown to nobody, and whoever holds it may `emit('click')`. */
export class Notification extends EventEmitter {
  readonly title: string;
  readonly body: string;

  constructor({ title = '', body = '' }: NotificationOptions = {}) {
    super();
    this.title = title;
    this.body = body;
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    this.emit('show');
  }

  close(): void {
    this.emit('close');
  }
}
