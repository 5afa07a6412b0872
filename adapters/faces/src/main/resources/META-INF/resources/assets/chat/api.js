// Calls of the API with the session cookie.

/** What the API refused, in words for people. */
export class Problem extends Error {
  constructor(status, body) {
    super([body.title, body.detail].filter(Boolean).join(': ') || `The server answered ${status}.`);
    this.status = status;
    this.requestId = body.requestId ?? null;
  }
}

/** The server was not reached; whether it did something is not known, so the same key has to be used again. */
export class Unreachable extends Error {
  constructor() {
    super('Guildhall could not be reached. Check your connection.');
  }
}

/** Sends something; the same key never does it twice. */
export async function post(path, body, key) {
  let response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: {
        'Accept': 'application/json',
        'Content-Type': 'application/json',
        'X-Guildhall-Request': '1',
        'Idempotency-Key': key,
      },
      body: body === null ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Unreachable();
  }
  const text = await response.text();
  const answer = parsed(text);
  if (!response.ok) throw new Problem(response.status, answer);
  return answer;
}

function parsed(text) {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}

export function newKey() {
  return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16)).join('');
}
