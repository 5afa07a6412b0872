// Answers commands from standard input, one line of JSON each, until it is closed.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const answer = (value) => process.stdout.write(JSON.stringify(value) + '\n');

export const database = process.env.DATABASE_URL;

/** The version of a library, as installed. */
export function versionOf(library) {
  const file = new URL(`./node_modules/${library}/package.json`, import.meta.url);
  return `${library} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
}

/** Runs so many at the same time, and tells how many milliseconds it took until all were done. */
export async function time(size, member) {
  const start = performance.now();
  await Promise.all(Array.from({ length: size }, (_, number) => member(number)));
  return performance.now() - start;
}

/** Calls back with ranges of numbers until so many are given out; several may take turns. */
export function ranges(total, most) {
  let next = 0;
  return async (each) => {
    while (next < total) {
      const first = next;
      const count = Math.min(most, total - first);
      next += count;
      await each(Array.from({ length: count }, (_, i) => first + i));
    }
  };
}

/** Calls one after the other with pauses of random length, and gives what they return. */
export async function sampled({ samples, warmUp, minPauseMillis, maxPauseMillis }, sample) {
  const figures = [];
  for (let i = 0; i < warmUp + samples; i++) {
    const pause = minPauseMillis + Math.random() * (maxPauseMillis - minPauseMillis);
    await new Promise((resolve) => setTimeout(resolve, pause));
    const figure = await sample();
    if (i >= warmUp) figures.push(figure);
  }
  return figures;
}

export async function serve(version, commands) {
  answer({ version });
  for await (const line of createInterface({ input: process.stdin })) {
    const command = JSON.parse(line);
    try {
      answer(await commands[command.command](command));
    } catch (failure) {
      answer({ error: String(failure?.stack ?? failure).split('\n').slice(0, 3).join(' ') });
    }
  }
  process.exit(0);
}
