// Shows one run as it happens: text, thoughts, tools, and the runs of colleagues inside it.
import { cost, count, micros } from '../format.js';
import { happening } from './happenings.js';
import { GrowingMarkdown } from './markdown.js';
import { QuestionBox } from './question.js';
import { RunStream } from './sse.js';
import { artifactOf, pretty, taskOf, words } from './words.js';

/** Runs inside runs that get a connection of their own; browsers have six per server. */
const DEEPEST_LIVE = 3;

const ENDINGS = {
  FAILED: 'This answer failed.',
  CANCELLED: 'Stopped.',
  CUT_STEPS: 'Ended: it took too many steps.',
  CUT_TIME: 'Ended: it took too long.',
  CUT_NO_PROGRESS: 'Ended: it got no further.',
  CUT_OSCILLATION: 'Ended: it went in circles.',
  CUT_COST: 'Ended: it reached its cost limit.',
};

export function fromTemplate(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

export class RunView {
  #element;
  #options;
  #growing = null;
  #thought = null;
  #cards = new Map();
  #children = [];
  #usage = { tokens: 0, micros: 0 };
  #errored = false;
  #name;

  /**
   * @param element where to show it
   * @param options base, run, name, people (id → name), depth, withText, answerable, onState(text), onRetry()
   */
  constructor(element, options) {
    this.#element = element;
    this.#options = { depth: 0, withText: true, onState: () => {}, ...options };
    this.#name = options.name;
  }

  /** Follows the run to its end; resolves with its final state. */
  async follow() {
    this.#element.replaceChildren();
    let state = null;
    this.#say(`Waiting for ${this.#name}…`);
    const stream = new RunStream(`${this.#options.base}/api/v1/runs/${this.#options.run}/events`, {
      onEvent: (type, data) => {
        if (type === 'done') state = data.state;
        this.#handle(type, data);
      },
      onLost: () => this.#say('Connection lost. Reconnecting…'),
      onBack: () => this.#say('Connected again.'),
      onGone: (status) => this.#gone(status),
    });
    await stream.follow();
    return state;
  }

  /** Tokens and cost, colleagues included. */
  get usage() {
    return this.#children.reduce(
      (sum, child) => ({ tokens: sum.tokens + child.usage.tokens, micros: sum.micros + child.usage.micros }),
      this.#usage,
    );
  }

  #handle(type, data) {
    switch (type) {
      case 'run': this.#started(data); break;
      case 'thought': this.#think(data.content); break;
      case 'message': this.#write(data.content); break;
      case 'action': this.#act(data); break;
      case 'result': this.#returned(data); break;
      case 'question': this.#ask(data); break;
      case 'usage': this.#used(data); break;
      case 'error': this.#failed(data); break;
      case 'done': this.#done(data); break;
      default: this.#note(type, data); // A newer server may say more; what is not known is not shown.
    }
  }

  #started(data) {
    const known = this.#options.people.get(data.employeeId);
    if (known) this.#name = known;
    this.#options.onName?.(this.#name);
    this.#say(`${this.#name} is thinking…`);
  }

  #think(content) {
    if (!this.#thought) {
      this.#endText();
      const box = this.#element.appendChild(fromTemplate('tpl-thought'));
      this.#thought = box.querySelector('.thought-text');
    }
    this.#thought.textContent += content;
    this.#say(`${this.#name} is thinking…`);
  }

  #write(content) {
    this.#thought = null;
    this.#say(`${this.#name} is writing…`);
    if (!this.#options.withText) return;
    if (!this.#growing) {
      const block = this.#element.appendChild(document.createElement('div'));
      block.className = 'text';
      this.#growing = new GrowingMarkdown(block);
    }
    this.#growing.append(content);
  }

  /** A line about what keeps the run from going on, or lets it. */
  #note(type, data) {
    const note = happening(type, data);
    if (!note) return;
    this.#endText();
    this.#thought = null;
    const line = this.#element.appendChild(fromTemplate('tpl-note'));
    line.classList.toggle('warm', Boolean(note.waits));
    line.querySelector('.what').textContent = note.text;
    const link = line.querySelector('a');
    link.hidden = !note.link;
    if (note.link) {
      link.href = this.#options.base + note.link(this.#options.run);
      link.textContent = note.linkText;
    }
    this.#say(`${this.#name}: ${note.text}`);
  }

  #ask(data) {
    this.#endText();
    this.#thought = null;
    const box = new QuestionBox(fromTemplate('tpl-question'), {
      base: this.#options.base,
      run: this.#options.run,
      name: this.#name,
      call: data.callId,
      question: data.content,
      answerable: this.#options.answerable,
    });
    this.#cards.set(data.callId, box);
    this.#element.append(box.element);
    this.#say(`${this.#name} waits for your answer.`);
  }

  #endText() {
    this.#growing?.flush();
    this.#growing = null;
  }

  #act(data) {
    this.#endText();
    this.#thought = null;
    const card = data.childRunId ? this.#delegate(data) : this.#useTool(data);
    this.#cards.set(data.callId, card);
    this.#element.append(card.element);
  }

  #useTool(data) {
    const element = fromTemplate('tpl-action');
    element.querySelector('.what').textContent = `Uses ${words(data.tool)}`;
    element.querySelector('.input').textContent = pretty(data.input);
    this.#say(`${this.#name} uses ${words(data.tool)}…`);
    return { element, live: false, tool: data.tool, input: data.input };
  }

  #delegate(data) {
    const element = fromTemplate('tpl-delegation');
    const what = element.querySelector('.what');
    what.textContent = 'Asks a colleague';
    element.querySelector('.input').textContent = taskOf(data.input);
    this.#say(`${this.#name} asks a colleague…`);
    element.querySelector('.work').href = `${this.#options.base}/app/run?id=${data.childRunId}`;
    const live = this.#options.depth < DEEPEST_LIVE;
    if (live) this.#followChild(data.childRunId, element, what);
    return { element, live };
  }

  #followChild(run, element, what) {
    const outcome = element.querySelector('.outcome');
    const child = new RunView(element.querySelector('.run'), {
      base: this.#options.base,
      run,
      name: 'The colleague',
      people: this.#options.people,
      depth: this.#options.depth + 1,
      answerable: this.#options.answerable,
      onName: (name) => {
        what.textContent = `Asks ${name}`;
      },
      onState: (text, final) => {
        outcome.textContent = text;
        if (!final) this.#say(text);
      },
    });
    this.#children.push(child);
    child.follow().then(() => this.#refreshFoot());
  }

  #returned(data) {
    const card = this.#cards.get(data.callId);
    if (!card) return;
    if (card instanceof QuestionBox) {
      card.answered(data.content, Boolean(data.isError));
      return;
    }
    card.element.classList.toggle('failed', Boolean(data.isError));
    const result = card.element.querySelector('.result');
    if (result) {
      result.textContent = pretty(data.content);
      card.element.querySelector('.outcome').textContent = data.isError ? 'Refused' : 'Done';
      if (!data.isError) this.#link(card, data.content);
    } else if (!card.live || data.isError) {
      const text = card.element.querySelector('.run').appendChild(document.createElement('div'));
      text.className = 'text';
      text.textContent = data.content;
    }
  }

  /** A file that was made stands below its call, ready for download. */
  #link(card, result) {
    const file = artifactOf(card.tool, card.input, result);
    if (!file) return;
    const line = fromTemplate('tpl-made');
    const link = line.querySelector('a');
    link.href = `${this.#options.base}/api/v1/artifacts/${file.id}/content`;
    link.download = file.name;
    link.textContent = file.name;
    card.element.after(line);
  }

  #used(data) {
    this.#usage.tokens += Number(data.inputTokens) + Number(data.outputTokens);
    this.#usage.micros += micros(data.cost);
  }

  #failed(data) {
    this.#errored = true;
    this.#problem(data.detail ?? 'The answer failed.', true);
  }

  #done(data) {
    this.#endText();
    this.#thought = null;
    const ending = ENDINGS[data.state];
    if (ending && !this.#errored) this.#problem(ending, true);
    this.#refreshFoot();
    const { tokens, micros: spent } = this.usage;
    this.#say(`${ending ?? 'Done,'} ${count(tokens, 'token')}, ${cost(spent)}`, true);
  }

  #refreshFoot() {
    if (this.#options.depth > 0 || !this.#options.withText) return;
    const foot = this.#element.querySelector(':scope > .foot') ?? fromTemplate('tpl-foot');
    const { tokens, micros: spent } = this.usage;
    const others = this.#children.length > 0 ? ', colleagues included' : '';
    foot.querySelector('.cost').textContent = `${cost(spent)} · ${count(tokens, 'token')}${others}`;
    foot.querySelector('.work').href = `${this.#options.base}/app/run?id=${this.#options.run}`;
    this.#element.append(foot);
  }

  #problem(text, retry) {
    this.#endText();
    const line = this.#element.appendChild(fromTemplate('tpl-problem'));
    line.querySelector('.reason').textContent = text;
    const button = line.querySelector('button');
    if (retry && this.#options.onRetry) {
      button.hidden = false;
      button.addEventListener('click', () => {
        button.remove();
        this.#options.onRetry();
      });
    }
  }

  #gone(status) {
    if (status === 401) {
      this.#problem('You are signed out. Reload the page to sign in again.', false);
    } else {
      this.#problem('This run cannot be shown any more.', false);
    }
    this.#say('');
  }

  #say(text, final = false) {
    this.#options.onState(text, final);
  }
}
