// Small conveniences of every page. Each page works without them.
import { enhance, loadPage } from './page.js';
import { refreshing } from './refresh.js';
import { tray } from './tray.js';

const YEAR_SECONDS = 31_536_000;

function themes() {
  for (const group of document.querySelectorAll('[data-themes]')) {
    group.hidden = false;
    group.addEventListener('click', (event) => {
      const choice = event.target.closest('[data-theme-choice]')?.dataset.themeChoice;
      if (choice) choose(choice);
    });
  }
}

function choose(theme) {
  document.documentElement.dataset.theme = theme;
  document.cookie = `guildhall_theme=${theme}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  for (const button of document.querySelectorAll('[data-theme-choice]')) {
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === theme));
  }
}

/** Filters take effect when they are chosen; empty ones stay out of the address. */
function filters() {
  for (const form of document.querySelectorAll('form[data-auto-submit]')) {
    form.addEventListener('change', (event) => {
      if (event.target.matches('select')) form.requestSubmit();
    });
    form.addEventListener('formdata', (event) => {
      for (const [name, value] of [...event.formData]) {
        if (value === '' || (name === 'sort' && value === 'name')) event.formData.delete(name);
      }
    });
  }
}

/** "Show more" adds to the list instead of replacing it. */
function more() {
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[data-more]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    link.setAttribute('aria-busy', 'true');
    const page = await loadPage(link.href);
    if (!page) {
      location.assign(link.href);
      return;
    }
    const selector = link.dataset.more;
    const list = document.querySelector(selector);
    const added = [...page.querySelectorAll(`${selector} > li`)];
    list.append(...added);
    const next = page.querySelector('a[data-more]');
    if (next) {
      link.href = next.href;
      link.removeAttribute('aria-busy');
    } else {
      link.remove();
    }
    added[0]?.querySelector('a')?.focus();
  });
}

/** A form that must not be sent twice by a nervous finger; the server would not mind. */
function once() {
  for (const form of document.querySelectorAll('form[data-once]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'true';
    });
  }
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-once]')) delete form.dataset.sent;
  });
}

/** On small screens the filters start folded. */
function folding() {
  if (!matchMedia('(max-width: 60rem)').matches) return;
  for (const group of document.querySelectorAll('details.facet-group')) group.open = false;
}

/** A new form suggests the time zone of its reader. */
function zones() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const input of document.querySelectorAll('input[data-reader-zone="true"]')) {
    if (zone) input.value = zone;
  }
}

/** Secrets that are shown once can be copied by a button. */
function copying() {
  for (const text of document.querySelectorAll('[data-absolute]')) {
    text.textContent = new URL(text.textContent, location.href).href;
  }
  for (const button of document.querySelectorAll('button[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent);
      button.textContent = 'Copied';
    });
  }
}

/** A secret in the address does not stay there: not in the history, and not for who looks over the shoulder. */
function forgetting() {
  if (document.querySelector('[data-forget-query]')) history.replaceState(null, '', location.pathname);
}

themes();
copying();
forgetting();
zones();
filters();
more();
once();
folding();
enhance(document);
refreshing();
tray();
