import { maxDropped, type ArgumentOf } from '../../../preload/api.ts';

/** Base64 of files, as a call takes them; `null`: together they are too large for that. */
export async function droppedContents(files: readonly File[]): Promise<ArgumentOf<'imports.drop'>['files'] | null> {
  const characters = files.reduce((sum, { size }) => sum + 4 * Math.ceil(size / 3), 0);
  if (characters > maxDropped) return null;
  return Promise.all(files.map(async (file) => ({ name: file.name.slice(0, 255), content: await base64Of(file) })));
}

async function base64Of(file: File): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('A dropped file cannot be read')));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}
