// Renders Markdown from models. Whatever it holds, only harmless elements reach the page.
import { Marked, DOMPurify } from '../vendor.js';

const ALLOWED_TAGS = [
  'p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'del', 'code', 'pre', 'blockquote',
  'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'sup', 'sub',
];
const ALLOWED_ATTR = ['href', 'title', 'align', 'start'];

const marked = new Marked({ gfm: true, breaks: false });
marked.use({
  renderer: {
    // The first level is the page's.
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + 1);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    // Elements that a model writes are text like any other.
    html({ text }) {
      return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    },
    // A picture would tell a foreign server who reads this, and when.
    image({ href, text }) {
      const link = document.createElement('a');
      link.setAttribute('href', href);
      link.textContent = text || 'Picture';
      return link.outerHTML;
    },
    checkbox({ checked }) {
      return checked ? '☑ ' : '☐ ';
    },
  },
});

const purifier = DOMPurify(window);
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName === 'A' && node.hasAttribute('href')) {
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer nofollow');
  }
});

function fragment(tokens) {
  const clean = purifier.sanitize(marked.parser(tokens), {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const wide of clean.querySelectorAll('pre, table')) scrollable(wide);
  return clean;
}

/** What is too wide scrolls by itself, with the keyboard, too. */
function scrollable(element) {
  const box = document.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  element.replaceWith(box);
  box.append(element);
}

/** Models begin with any level of heading; the first one that is met becomes the highest. */
function levelled(tokens, known) {
  let top = known;
  marked.walkTokens(tokens, (token) => {
    if (token.type !== 'heading') return;
    top ??= token.depth;
    token.depth = Math.max(1, token.depth - top + 1);
  });
  return top;
}

/** Renders a whole text. */
export function render(element, source) {
  const tokens = marked.lexer(source.replace(/\r\n?/g, '\n'));
  levelled(tokens, null);
  element.replaceChildren(fragment(tokens));
  element.classList.add('markdown');
}

/** A last block that takes longer than this to render, in milliseconds, is rendered less often. */
const LIGHT_MS = 6;
const REST_FACTOR = 5;

/**
 * Renders a text while it grows: at most once per frame, and only its last block again; blocks before it are finished.
 */
export class GrowingMarkdown {
  #element;
  #open;
  #tail = '';
  #frame = 0;
  #timer = 0;
  #took = 0;
  #topLevel = null;

  constructor(element) {
    this.#element = element;
    element.classList.add('markdown');
    this.#open = element.appendChild(document.createElement('div'));
  }

  append(piece) {
    this.#tail += piece.replace(/\r\n?/g, '\n');
    if (this.#frame !== 0 || this.#timer !== 0) return;
    if (this.#took < LIGHT_MS) this.#frame = requestAnimationFrame(() => this.flush());
    else this.#timer = setTimeout(() => this.flush(), this.#took * REST_FACTOR);
  }

  flush() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = 0;
    const began = performance.now();
    this.#render();
    this.#took = performance.now() - began;
  }

  #render() {
    const tokens = marked.lexer(this.#tail);
    const last = tokens.findLastIndex((token) => token.type !== 'space');
    if (last > 0) this.#close(tokens, last);
    const open = Object.assign(tokens.slice(Math.max(0, last)), { links: tokens.links });
    levelled(open, this.#topLevel);
    this.#open.replaceChildren(fragment(open));
  }

  #close(tokens, count) {
    const closed = tokens.slice(0, count);
    this.#tail = this.#tail.slice(closed.reduce((length, token) => length + token.raw.length, 0));
    this.#topLevel = levelled(closed, this.#topLevel);
    const block = document.createElement('div');
    block.append(fragment(Object.assign(closed, { links: tokens.links })));
    this.#element.insertBefore(block, this.#open);
  }
}
