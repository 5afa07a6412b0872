// Shows values by the same rules as the pages' Show class.

/** A cost in micro-dollars, exact: two decimals or more, four or more below a dollar. */
export function cost(micros) {
  const amount = BigInt(Math.round(Number(micros)));
  if (amount === 0n) return '$0.00';
  const sign = amount < 0n ? '-' : '';
  const absolute = amount < 0n ? -amount : amount;
  const dollars = absolute / 1_000_000n;
  const digits = String(absolute % 1_000_000n).padStart(6, '0');
  const least = dollars === 0n ? 4 : 2;
  const decimals = digits.replace(/0+$/, '').padEnd(least, '0');
  return `${sign}$${dollars.toLocaleString('en')}.${decimals}`;
}

/** Micro-dollars of the API's money object. */
export function micros(money) {
  return typeof money === 'number' ? money : Number(money?.micros ?? 0);
}

/** A number with its noun. */
export function count(number, noun) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

const UNITS = [
  ['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3_600], ['minute', 60],
];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** How long ago it was, seen from now. */
export function ago(then, now = new Date()) {
  const seconds = (then.getTime() - now.getTime()) / 1000;
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? relative.format(Math.trunc(seconds / unit[1]), unit[0]) : 'just now';
}

/** Turns server-rendered times into relative ones, with the reader's own time on hover. */
export function enhanceTimes(root) {
  for (const time of root.querySelectorAll('time[data-relative][datetime]')) {
    const then = new Date(time.dateTime);
    if (Number.isNaN(then.getTime())) continue;
    time.title = absolute.format(then);
    time.textContent = ago(then);
  }
}
