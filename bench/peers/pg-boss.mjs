import { PgBoss } from 'pg-boss';
import { database, ranges, sampled, serve, time, versionOf } from './protocol.mjs';

const LAP = 'lap';
const PICK_UP = 'pick-up';

// Its housekeeping is off, so that it cannot disturb the others' laps.
const boss = new PgBoss({
  connectionString: database,
  max: 16,
  idleTimeoutMillis: 0,
  supervise: false,
  schedule: false,
  useListenNotify: true,
});
boss.on('error', (failure) => process.stderr.write(`pg-boss: ${failure.message}\n`));
await boss.start();
await boss.createQueue(LAP);
await boss.createQueue(PICK_UP, { notify: true });

async function lap({ jobs, concurrency, batch, bulk }) {
  await boss.deleteAllJobs(LAP);
  await boss.getDb().executeSql('vacuum pgboss.job_common');
  const toAdd = ranges(jobs, bulk ? batch : 1);
  const add = bulk
    ? (numbers) => boss.insert(LAP, numbers.map((n) => ({ data: { n }, priority: n % 4 })))
    : ([n]) => boss.send(LAP, { n }, { priority: n % 4 });
  const enqueueMillis = await time(concurrency, () => toAdd(add));

  let left = jobs;
  const drainMillis = await time(concurrency, async () => {
    while (left > 0) {
      const taken = await boss.fetch(LAP, { batchSize: batch });
      if (taken.length === 0) break;
      await boss.complete(LAP, taken.map((job) => job.id));
      left -= taken.length;
    }
  });
  if (left !== 0) throw new Error(`${left} jobs were not completed`);
  return { enqueueMillis, drainMillis };
}

async function pickUp(command) {
  let started;
  const worker = await boss.work(PICK_UP, { pollingIntervalSeconds: 2 }, async () => started(performance.now()));
  const millis = await sampled(command, async () => {
    const begin = new Promise((resolve) => (started = resolve));
    const call = performance.now();
    await boss.send(PICK_UP, {});
    return (await begin) - call;
  });
  await boss.offWork(PICK_UP, { id: worker });
  return { millis };
}

await serve(versionOf('pg-boss'), { lap, pickUp });
