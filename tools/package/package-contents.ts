import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';

/** All that may be in the package, whatever the platform. */
const belongs: readonly RegExp[] = [
  /^package\.json$/,
  /^dist\/main\/[\w-]+\.js$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/(index\.html|assets\/[\w.-]+\.(m?js|css|woff2|svg|png))$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w/-]+\.js)$/,
  /^node_modules\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js|build\/Release\/keytar\.node)$/,
];

const prebuilt = /^node_modules\/better-sqlite3\/prebuilds\/([\w-]+)\.node$/;

export interface PackageContents {
  readonly files: readonly string[];
  /** In bytes, with what lies beside the archive because the system itself must load it. */
  readonly size: number;
  /** What should not be there, or is not there and should; empty for a good package. */
  readonly faults: readonly string[];
}

/** Looks into `app.asar` in a folder of resources. `target` is such as `linux-x64`; `project` must not be named inside. */
export async function readContents(resources: string, target: string, project: string): Promise<PackageContents> {
  const archive = path.join(resources, 'app.asar');
  const listed = listPackage(archive, { isPack: false }).map((entry) => entry.slice(1).split(path.sep).join('/'));
  const files = listed.filter((entry) => path.extname(entry) !== '' || path.basename(entry) === 'LICENSE');
  const expected = [
    ...['package.json', 'dist/main/main.js', 'dist/main/store-worker.js', 'dist/main/practice-worker.js'],
    ...[
      'dist/main/document-worker.js',
      'dist/preload/preload.cjs',
      'dist/renderer/index.html',
      'node_modules/keytar/build/Release/keytar.node',
    ],
    `node_modules/better-sqlite3/prebuilds/${target}.node`,
  ];
  const faults = [
    ...expected.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.filter((file) => !isAllowed(file, target)).map((file) => `${file} does not belong there`),
    ...files.filter((file) => names(archive, file, project)).map((file) => `${file} names the folder it was built in`),
  ];
  return { files, size: (await stat(archive)).size + (await sizeOf(`${archive}.unpacked`)), faults };
}

const isAllowed = (file: string, target: string): boolean =>
  prebuilt.exec(file)?.[1] === target || belongs.some((pattern) => pattern.test(file));

const names = (archive: string, file: string, project: string): boolean =>
  /\.(js|cjs|json|html|css)$/.test(file) && extractFile(archive, path.normalize(file)).includes(project);

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}
