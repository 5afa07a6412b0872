// Parts of pages that go on changing: fetched again every few seconds for as long as somebody looks.
import { enhance, loadPage } from './page.js';

/** Whether somebody is at work in a part, so that it must not be replaced under their hands. */
export function isBusy(part) {
  const fields = [...part.querySelectorAll('textarea, input:not([type="hidden"])')];
  return fields.some((field) => field === part.ownerDocument.activeElement || field.value !== field.defaultValue);
}

/** What finds the same control in a newer version of a part; null for nothing that can have the focus. */
export function sameControl(element) {
  if (!element) return null;
  if (element.name && element.value) return `[name="${element.name}"][value="${element.value}"]`;
  const link = element.getAttribute?.('href');
  return link ? `a[href="${link}"]` : null;
}

/** Exchanges what a part shows; what was unfolded stays so, and the focus stays where it was. */
export function exchange(part, fresh) {
  const open = [...part.querySelectorAll('details[open][data-fold]')].map((fold) => fold.dataset.fold);
  const active = part.contains(document.activeElement) ? sameControl(document.activeElement) : null;
  part.replaceChildren(...document.importNode(fresh, true).childNodes);
  for (const fold of part.querySelectorAll('details[data-fold]')) fold.open = open.includes(fold.dataset.fold);
  enhance(part);
  part.dispatchEvent(new CustomEvent('exchanged'));
  if (active) part.querySelector(active)?.focus({ preventScroll: true });
}

/** Keeps one part as new as its page says in data-refresh, in seconds; 0 ends it. */
async function keepNew(part) {
  let shown = '';
  for (let seconds = Number(part.dataset.refresh); seconds > 0; ) {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    if (document.hidden || isBusy(part)) continue;
    const fresh = (await loadPage(location.href))?.getElementById(part.id);
    if (!fresh || isBusy(part)) continue;
    if (fresh.innerHTML !== shown) exchange(part, fresh);
    shown = fresh.innerHTML;
    seconds = Number(fresh.dataset.refresh);
  }
}

export function refreshing() {
  for (const part of document.querySelectorAll('[data-refresh]')) keepNew(part);
}
