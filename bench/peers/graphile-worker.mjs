import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import pg from 'pg';
import { database, ranges, sampled, serve, time, versionOf } from './protocol.mjs';

const TASK = 'bench';

const logger = new Logger(() => () => {});
const pgPool = new pg.Pool({ connectionString: database, max: 16, idleTimeoutMillis: 0 });
pgPool.on('error', (failure) => process.stderr.write(`graphile-worker: ${failure.message}\n`));
const utils = await makeWorkerUtils({ preset: { worker: { pgPool, logger } } });
await utils.migrate();

function start(concurrentJobs, task, settings) {
  return run({
    preset: { worker: { pgPool, logger, concurrentJobs, pollInterval: 2000, handleSignals: false, ...settings } },
    taskList: { [TASK]: task },
  });
}

/** Tasks end before their rows are deleted; a lap ends when the last row is. */
async function awaitEmpty() {
  while ((await pgPool.query('select exists (select from graphile_worker._private_jobs) as some')).rows[0].some) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function lap({ jobs, concurrency, batch, bulk }) {
  await pgPool.query('vacuum graphile_worker._private_jobs');
  const toAdd = ranges(jobs, bulk ? batch : 1);
  const add = bulk
    ? (numbers) => utils.addJobs(numbers.map((n) => ({ identifier: TASK, payload: { n }, priority: n % 4 })))
    : ([n]) => utils.addJob(TASK, { n }, { priority: n % 4 });
  const enqueueMillis = await time(concurrency, () => toAdd(add));

  let left = jobs;
  let finished;
  const last = new Promise((resolve) => (finished = resolve));
  const begin = performance.now();
  const runner = await start(concurrency, () => --left === 0 && finished(), {
    localQueue: { size: batch },
    completeJobBatchDelay: 0,
    failJobBatchDelay: 0,
  });
  await last;
  await awaitEmpty();
  const drainMillis = performance.now() - begin;
  await runner.stop();
  return { enqueueMillis, drainMillis };
}

async function pickUp(command) {
  let started;
  const runner = await start(4, () => started(performance.now()), {});
  const millis = await sampled(command, async () => {
    const begin = new Promise((resolve) => (started = resolve));
    const call = performance.now();
    await utils.addJob(TASK, {});
    return (await begin) - call;
  });
  await runner.stop();
  return { millis };
}

await serve(versionOf('graphile-worker'), { lap, pickUp });
