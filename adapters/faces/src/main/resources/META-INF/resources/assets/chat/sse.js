// Reads a run's events: parsing, and a connection that resumes where it was lost.

const STALLED_MS = 45_000; // the server speaks at least every 15 s
const HIDDEN_MS = 20_000; // a tab nobody looks at gives its connection back
const LONGEST_WAIT_MS = 10_000;

/** Splits text/event-stream into events, however the network cuts it. */
export class EventParser {
  #rest = '';
  #event = fresh();

  /** The events that this piece completes. */
  push(piece) {
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop();
    const events = [];
    for (const line of lines) {
      if (line === '') {
        if (this.#event.data.length > 0) events.push(finished(this.#event));
        this.#event = fresh();
      } else {
        this.#read(line);
      }
    }
    return events;
  }

  #read(line) {
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'data') this.#event.data.push(value);
    else if (name === 'event') this.#event.type = value;
    else if (name === 'id') this.#event.id = value;
  }
}

function fresh() {
  return { type: 'message', id: null, data: [] };
}

function finished(event) {
  return { type: event.type, id: event.id, data: event.data.join('\n') };
}

/** How long to wait before the n-th try in a row. */
export function waitBefore(attempt, random = Math.random()) {
  const full = Math.min(LONGEST_WAIT_MS, 400 * 2 ** Math.max(0, attempt - 1));
  return full / 2 + (full / 2) * random;
}

/**
 * Follows a run to its end.
 *
 * @param url the run's events
 * @param handlers onEvent(type, data), onLost(), onBack(), onGone(status)
 */
export class RunStream {
  #url;
  #handlers;
  #lastId = null;
  #attempt = 0;
  #over = false;
  #connection = null;
  #wake = null;
  #hiddenTimer = null;

  constructor(url, handlers) {
    this.#url = url;
    this.#handlers = handlers;
  }

  /** Resolves when the run is over, the stream was closed, or there is nothing to follow. */
  async follow() {
    const look = () => this.#looked();
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    try {
      while (!this.#over) {
        await this.#connect();
        if (!this.#over) await this.#pause();
      }
    } finally {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
      clearTimeout(this.#hiddenTimer);
    }
  }

  close() {
    this.#over = true;
    this.#connection?.abort();
    this.#wake?.();
  }

  #looked() {
    clearTimeout(this.#hiddenTimer);
    if (document.hidden) {
      this.#hiddenTimer = setTimeout(() => this.#connection?.abort(), HIDDEN_MS);
    } else {
      this.#wake?.();
    }
  }

  async #connect() {
    this.#connection = new AbortController();
    try {
      const headers = { Accept: 'text/event-stream' };
      if (this.#lastId !== null) headers['Last-Event-ID'] = this.#lastId;
      const response = await fetch(this.#url, { headers, cache: 'no-store', signal: this.#connection.signal });
      if (response.ok) {
        await this.#read(response.body.getReader());
      } else if (response.status < 500 && response.status !== 429 && response.status !== 408) {
        this.#over = true;
        this.#handlers.onGone(response.status);
      }
    } catch {
      // Lost; the loop tries again from the last id.
    }
  }

  async #read(reader) {
    const decoder = new TextDecoder();
    const parser = new EventParser();
    let stalled;
    const alive = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => this.#connection.abort(), STALLED_MS);
    };
    try {
      alive();
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        alive();
        if (this.#attempt > 0) this.#handlers.onBack();
        this.#attempt = 0;
        for (const event of parser.push(decoder.decode(value, { stream: true }))) this.#take(event);
        if (this.#over) {
          this.#connection.abort();
          return;
        }
      }
    } finally {
      clearTimeout(stalled);
    }
  }

  #take(event) {
    if (this.#over) return;
    if (event.data === '[DONE]') {
      this.#over = true;
      return;
    }
    if (event.id !== null) this.#lastId = event.id;
    this.#handlers.onEvent(event.type, JSON.parse(event.data));
    if (event.type === 'done') this.#over = true;
  }

  async #pause() {
    this.#attempt += 1;
    this.#handlers.onLost();
    await new Promise((resolve) => {
      this.#wake = resolve;
      if (!document.hidden) setTimeout(resolve, waitBefore(this.#attempt));
    });
    this.#wake = null;
  }
}
