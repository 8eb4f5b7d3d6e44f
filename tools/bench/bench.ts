// `npm run bench`: how fast the record is, each figure beside a limit or a peer of the same run.
import { parseArgs } from 'node:util';
import { runBench } from './run-bench.ts';
import { machine, tableOf } from './table.ts';

const usage = `npm run bench -- [--json] [--only NAME] [--size N]…
  --json  one array of { name, value, unit, against, ratio, goal, met } and nothing else
  --only  only figures whose name begins so
  --size  how many resources: 100000, and with several sizes one after the other`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    size: { type: 'string', multiple: true, default: ['100000'] },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(`${usage}\n`);
else {
  const figures = await runBench({ sizes: values.size.map(Number), only: values.only });
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${machine()}\n\n${tableOf(figures)}\n`);
}
