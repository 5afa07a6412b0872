// The chat page: sending, following answers, scrolling.
import { enhanceTimes } from '../format.js';
import { loadPage } from '../page.js';
import { newKey, post } from './api.js';
import { render } from './markdown.js';
import { fromTemplate, RunView } from './run-view.js';

const AT_BOTTOM_PX = 48;

class Chat {
  #root;
  #log = document.getElementById('log');
  #history = document.getElementById('history');
  #state = document.getElementById('state');
  #latest = document.getElementById('latest');
  #stop = document.getElementById('stop');
  #form = document.getElementById('composer');
  #input = document.getElementById('content');
  #error = document.getElementById('content-error');
  #people = new Map();
  #waiting = [];
  #current = null;
  #sticky = true;

  constructor(root) {
    this.#root = root;
    for (const link of root.querySelectorAll('[data-employee-id]')) {
      this.#people.set(link.dataset.employeeId, link.dataset.employeeName);
    }
    this.#people.set(root.dataset.employee, root.dataset.name);
    this.#enhance(this.#history);
    this.#scrolling();
    this.#earlier();
    if (this.#form) this.#composing();
    this.#stop?.addEventListener('click', () => this.#cancel());
    for (const turn of this.#history.querySelectorAll('[data-live-run]')) {
      this.#enqueue(turn.dataset.liveRun, turn);
    }
  }

  /** Gives server-rendered turns what only a script can give. */
  #enhance(list) {
    enhanceTimes(list);
    for (const text of list.querySelectorAll('[data-markdown="true"]')) {
      render(text, text.textContent);
      text.dataset.markdown = 'done';
    }
    for (const steps of list.querySelectorAll('details[data-steps]')) {
      steps.hidden = false;
      steps.addEventListener('toggle', () => this.#showSteps(steps));
    }
    for (const button of list.querySelectorAll('[data-retry]')) this.#enableRetry(button);
  }

  #showSteps(steps) {
    if (!steps.open || steps.dataset.loaded) return;
    steps.dataset.loaded = 'true';
    const view = new RunView(steps.querySelector('.run'), {
      base: this.#root.dataset.base,
      run: steps.dataset.steps,
      name: this.#root.dataset.name,
      people: this.#people,
      answerable: Boolean(this.#form),
      withText: false,
    });
    view.follow().then(() => {
      const box = steps.querySelector('.run');
      if (!box.hasChildNodes()) box.textContent = 'It answered at once: no thoughts shown, no tool used.';
    });
  }

  #enableRetry(button) {
    const question = this.#questionOf(button.dataset.retry);
    if (!question || !this.#form) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      button.remove();
      this.#send(question);
    });
  }

  #questionOf(run) {
    return this.#history.querySelector(`.asked[data-run="${CSS.escape(run)}"] .text`)?.textContent ?? null;
  }

  // Scrolling

  #scrolling() {
    this.#toBottom();
    let last = this.#log.scrollTop;
    this.#log.addEventListener('scroll', () => {
      // Only a move upwards is the reader's wish; the distance alone also grows when the answer does.
      const up = this.#log.scrollTop < last - 1;
      last = this.#log.scrollTop;
      const rest = this.#log.scrollHeight - last - this.#log.clientHeight;
      if (rest < AT_BOTTOM_PX) this.#sticky = true;
      else if (up) this.#sticky = false;
      this.#latest.hidden = this.#sticky;
    }, { passive: true });
    const follow = new ResizeObserver(() => {
      if (this.#sticky) this.#toBottom();
    });
    follow.observe(this.#history);
    follow.observe(this.#log);
    this.#latest.addEventListener('click', () => {
      this.#toBottom();
      this.#input?.focus();
    });
  }

  #toBottom() {
    this.#log.scrollTop = this.#log.scrollHeight;
    this.#sticky = true;
    this.#latest.hidden = true;
  }

  #earlier() {
    document.getElementById('earlier')?.addEventListener('click', async (event) => {
      event.preventDefault();
      const link = event.currentTarget;
      link.setAttribute('aria-busy', 'true');
      const page = await loadPage(link.href);
      if (!page) {
        location.assign(link.href);
        return;
      }
      const fromBottom = this.#log.scrollHeight - this.#log.scrollTop;
      const older = page.getElementById('history');
      const turns = [...older.children].filter((turn) => !turn.id || !document.getElementById(turn.id));
      this.#history.prepend(...turns);
      this.#enhance(this.#history);
      this.#log.scrollTop = this.#log.scrollHeight - fromBottom;
      const next = page.getElementById('earlier');
      if (next) link.href = next.href;
      else link.remove();
      link.removeAttribute('aria-busy');
    });
  }

  // Composing

  #composing() {
    const draft = `guildhall.draft.${this.#root.dataset.employee}`;
    if (!this.#input.value) this.#input.value = localStorage.getItem(draft) ?? '';
    this.#input.addEventListener('input', () => {
      localStorage.setItem(draft, this.#input.value);
      this.#grow();
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const content = this.#input.value.trim();
      this.#error.textContent = '';
      if (content === '') return;
      this.#input.value = '';
      localStorage.removeItem(draft);
      this.#grow();
      this.#send(content);
    });
    this.#grow();
    if (matchMedia('(hover: hover)').matches) this.#input.focus({ preventScroll: true });
  }

  #grow() {
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight + 2}px`;
  }

  #send(content) {
    document.getElementById('nothing-said')?.remove();
    const turn = fromTemplate('tpl-asked');
    turn.querySelector('.text').textContent = content;
    const time = turn.querySelector('time');
    time.dateTime = new Date().toISOString();
    time.dataset.relative = 'true';
    enhanceTimes(turn);
    this.#history.append(turn);
    this.#toBottom();
    this.#deliver(turn, content, newKey());
  }

  async #deliver(turn, content, key) {
    const ending = turn.querySelector('.ending');
    ending.hidden = true;
    turn.classList.add('pending');
    try {
      const answer = await post(
        `${this.#root.dataset.base}/api/v1/employees/${this.#root.dataset.employee}/messages`, { content }, key);
      turn.dataset.run = answer.run.id;
      const live = this.#history.appendChild(fromTemplate('tpl-answered'));
      live.querySelector('.author').textContent = this.#root.dataset.name;
      this.#enqueue(answer.run.id, live, content);
    } catch (problem) {
      this.#undelivered(ending, problem, () => this.#deliver(turn, content, key));
    } finally {
      turn.classList.remove('pending');
    }
  }

  #undelivered(ending, problem, again) {
    const id = problem.requestId ? ` (request ${problem.requestId})` : '';
    ending.hidden = false;
    ending.querySelector('.reason').textContent = `Not sent. ${problem.message}${id}`;
    const button = ending.querySelector('button');
    button.replaceWith(button.cloneNode(true));
    ending.querySelector('button').addEventListener('click', again);
    this.#say(`Not sent. ${problem.message}`);
  }

  // Following answers, one after the other, as they are given

  #enqueue(run, turn, question = this.#questionOf(run)) {
    turn.dataset.run = run;
    this.#waiting.push({ run, turn, question });
    if (this.#current) turn.querySelector('.run').textContent = 'Waits for the answer before this one.';
    else this.#next();
  }

  async #next() {
    this.#current = this.#waiting.shift() ?? null;
    this.#showStop();
    if (!this.#current) return;
    const { run, turn, question } = this.#current;
    const view = new RunView(turn.querySelector('.run'), {
      base: this.#root.dataset.base,
      run,
      name: this.#root.dataset.name,
      people: this.#people,
      answerable: Boolean(this.#form),
      onState: (text, final) => {
        this.#say(text);
        turn.classList.toggle('live', !final);
      },
      onRetry: question && this.#form ? () => this.#send(question) : undefined,
    });
    await view.follow();
    turn.classList.remove('live');
    this.#next();
  }

  #showStop() {
    if (!this.#stop) return;
    this.#stop.hidden = !this.#current || this.#root.dataset.stoppable !== 'true';
    this.#stop.disabled = false;
  }

  async #cancel() {
    const run = this.#current?.run;
    if (!run) return;
    this.#stop.disabled = true;
    this.#say('Stopping…');
    try {
      await post(`${this.#root.dataset.base}/api/v1/runs/${run}/cancel`, null, newKey());
    } catch (problem) {
      this.#say(`Not stopped. ${problem.message}`);
      this.#stop.disabled = false;
    }
  }

  #say(text) {
    if (this.#state.textContent !== text) this.#state.textContent = text;
  }
}

const root = document.getElementById('chat');
if (root) new Chat(root);
