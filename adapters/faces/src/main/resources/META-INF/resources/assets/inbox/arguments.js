// The arguments of a request: as asked for, and as somebody changes them.

/** The object in a JSON text; null when it is none, or when a number in it would not survive being read. */
export function read(text) {
  try {
    const value = JSON.parse(text);
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isObject && numbersSurvive(text) ? value : null;
  } catch {
    return null;
  }
}

function numbersSurvive(text) {
  const withoutStrings = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return (withoutStrings.match(/-?\d[\d.eE+-]*/g) ?? []).every((literal) => String(Number(literal)) === literal);
}

/** How a value can be changed: as text, number, yes or no, or not at all. */
export function kindOf(value) {
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'fixed';
}

/** A value as people read it; nothing for what is not there. */
export function shown(value) {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** Key by key: as asked, as changed, and whether they differ. */
export function compare(asked, changed) {
  const names = [...new Set([...Object.keys(asked), ...Object.keys(changed)])];
  return names.map((name) => ({
    name,
    asked: asked[name],
    changed: changed[name],
    differs: JSON.stringify(asked[name]) !== JSON.stringify(changed[name]),
  }));
}

/** What was typed as a value of the same kind as before; throws with words for people when it is none. */
export function typed(text, kind) {
  if (kind === 'boolean') return text === 'true';
  if (kind !== 'number') return text;
  const number = text.trim();
  if (!/^-?\d+(\.\d+)?$/.test(number) || !Number.isFinite(Number(number))) throw new Error('must be a number');
  return Number(number);
}
