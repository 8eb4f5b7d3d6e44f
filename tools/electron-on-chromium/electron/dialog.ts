interface MessageBoxOptions {
  readonly cancelId?: number;
}

/** Nobody is there to ask: the answer is the one of a person who closes the box. */
export const dialog = {
  async showMessageBox(
    ...given: readonly unknown[]
  ): Promise<{ readonly response: number; readonly checkboxChecked: boolean }> {
    const options = given.at(-1);
    const { cancelId = 0 }: MessageBoxOptions = typeof options === 'object' && options !== null ? options : {};
    return { response: cancelId, checkboxChecked: false };
  },
  async showOpenDialog(): Promise<{ readonly canceled: boolean; readonly filePaths: readonly string[] }> {
    return { canceled: true, filePaths: [] };
  },
  async showSaveDialog(): Promise<{ readonly canceled: boolean; readonly filePath: string }> {
    return { canceled: true, filePath: '' };
  },
};

/** There is no other program to hand an address to: it is only said. */
export const shell = {
  async openExternal(url: string): Promise<void> {
    console.error(`(The system's browser would open ${new URL(url).origin})`);
  },
  showItemInFolder(): void {
    console.error(`(The system's file manager would show a folder)`);
  },
};
