// Other pages as documents, and what a script adds to what the server rendered.
import { enhanceTimes, localTimes } from './format.js';
import { pretty } from './chat/words.js';

/** Another page as a document, or null when it does not come. */
export async function loadPage(address) {
  try {
    const response = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!response.ok || response.redirected) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return null;
  }
}

/** Times for the reader, and JSON with line breaks. */
export function enhance(root) {
  enhanceTimes(root);
  localTimes(root);
  for (const block of root.querySelectorAll('[data-json="true"]')) {
    block.textContent = pretty(block.textContent);
    block.dataset.json = 'done';
  }
}
