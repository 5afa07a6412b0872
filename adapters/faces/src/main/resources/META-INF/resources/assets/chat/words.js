// Puts what a program wrote into words for people.

/** A tool's name as words. */
export function words(tool) {
  return String(tool).replaceAll('_', ' ');
}

/** A JSON value, or JSON text, with line breaks; any other text as it is. */
export function pretty(text) {
  try {
    return JSON.stringify(typeof text === 'string' ? JSON.parse(text) : text, null, 2);
  } catch {
    return String(text);
  }
}

/** The file that a call made, out of its arguments and its result; null when it made none. */
export function artifactOf(tool, input, result) {
  const id = tool === 'create_artifact' ? /^Artifact ([0-9a-f-]{36}) /.exec(String(result)) : null;
  if (!id) return null;
  try {
    const values = typeof input === 'string' ? JSON.parse(input) : input;
    return { id: id[1], name: String(values.name ?? 'file') };
  } catch {
    return { id: id[1], name: 'file' };
  }
}

const TASK_NAMES = /task|message|content|instruction|request/i;

/** What a colleague is asked, out of the arguments of the delegation. */
export function taskOf(input) {
  try {
    const values = typeof input === 'string' ? JSON.parse(input) : input;
    const texts = Object.entries(values)
      .filter(([name, value]) => typeof value === 'string' && TASK_NAMES.test(name))
      .map(([, value]) => value);
    return texts.length > 0 ? texts.join('\n\n') : pretty(values);
  } catch {
    return String(input);
  }
}
