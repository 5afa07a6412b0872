// What runs now, over any page. Without this script its link leads to the page that shows the same.
import { newKey, post } from './chat/api.js';
import { loadPage } from './page.js';
import { exchange } from './refresh.js';

const EVERY_MS = 5_000;

/** Where the API does what a button says. */
export function actionOf(name, run) {
  const verb = { stop: 'cancel', pause: 'pause', resume: 'resume' }[name];
  return verb ? `/api/v1/runs/${run}/${verb}` : null;
}

class Tray {
  #link;
  #panel;
  #base;
  #list;
  #status;
  #timer = null;

  constructor(link, panel) {
    this.#link = link;
    this.#panel = panel;
    this.#base = link.dataset.tray;
    link.setAttribute('aria-expanded', 'false');
    link.setAttribute('aria-controls', panel.id);
    link.addEventListener('click', (event) => this.#toggle(event));
    panel.addEventListener('click', (event) => this.#press(event));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !panel.hidden) this.#close(true);
    });
    document.addEventListener('click', (event) => {
      if (!panel.hidden && event.isTrusted && !panel.contains(event.target) && !link.contains(event.target)) this.#close(false);
    }, { capture: true });
  }

  #toggle(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.#panel.hidden) this.#open();
    else this.#close(true);
  }

  #open() {
    const head = document.createElement('p');
    head.className = 'tray-head';
    const title = head.appendChild(document.createElement('strong'));
    title.textContent = 'Running now';
    const page = head.appendChild(document.createElement('a'));
    page.href = this.#link.href;
    page.textContent = 'Open as a page';
    this.#status = document.createElement('p');
    this.#status.className = 'muted small';
    this.#status.setAttribute('role', 'status');
    this.#list = document.createElement('div');
    this.#panel.replaceChildren(head, this.#status, this.#list);
    this.#panel.hidden = false;
    this.#link.setAttribute('aria-expanded', 'true');
    this.#panel.focus();
    this.#say('Looking…');
    this.#refresh();
  }

  #close(back) {
    clearTimeout(this.#timer);
    this.#panel.hidden = true;
    this.#link.setAttribute('aria-expanded', 'false');
    if (back) this.#link.focus();
  }

  async #refresh(spoken = '') {
    clearTimeout(this.#timer);
    if (!document.hidden) {
      const page = await loadPage(this.#link.href);
      const fresh = page?.getElementById('running');
      if (fresh) {
        exchange(this.#list, fresh);
        document.getElementById('trayCount').textContent = page.getElementById('trayCount').textContent;
      }
      this.#say(fresh ? spoken : 'What runs could not be read. Trying again…');
    }
    if (!this.#panel.hidden) this.#timer = setTimeout(() => this.#refresh(), EVERY_MS);
  }

  async #press(event) {
    const button = event.target.closest('button[name]');
    const path = button && actionOf(button.name, button.value);
    if (!path) return;
    event.preventDefault();
    button.disabled = true;
    try {
      await post(`${this.#base}${path}`, null, newKey());
      await this.#refresh('Done; it shows in a moment.');
    } catch (problem) {
      await this.#refresh(problem.message);
    }
  }

  #say(text) {
    this.#status.textContent = text;
  }
}

export function tray() {
  const link = document.getElementById('trayLink');
  const panel = document.getElementById('tray');
  // On the page itself there is nothing to put over it.
  if (link && panel && link.getAttribute('aria-current') !== 'page') new Tray(link, panel);
}
