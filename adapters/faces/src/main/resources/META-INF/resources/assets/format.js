// Shows values by the same rules as the pages' Show class.

/** A cost in micro-dollars: two decimals, below a dollar four; all there are when it would look like nothing otherwise. */
export function cost(micros) {
  const amount = Math.round(Number(micros));
  if (amount === 0) return '$0.00';
  const absolute = Math.abs(amount);
  const scale = absolute < 1_000_000 ? 4 : 2;
  const unit = 10 ** (6 - scale);
  // Rounded while it is a whole number: binary fractions would round some halves down.
  const rounded = Math.round(absolute / unit) * unit;
  const digits = rounded === 0
    ? { value: absolute, least: scale, most: 6 }
    : { value: rounded, least: scale, most: scale };
  const text = (digits.value / 1_000_000).toLocaleString('en', {
    minimumFractionDigits: digits.least,
    maximumFractionDigits: digits.most,
  });
  return `${amount < 0 ? '-' : ''}$${text}`;
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

/** Turns server-rendered moments into the reader's own time; what stood there before says how the server showed them. */
export function localTimes(root) {
  for (const time of root.querySelectorAll('time[data-local][datetime]')) {
    const then = new Date(time.dateTime);
    if (Number.isNaN(then.getTime())) continue;
    time.title = time.textContent;
    time.textContent = absolute.format(then);
  }
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
