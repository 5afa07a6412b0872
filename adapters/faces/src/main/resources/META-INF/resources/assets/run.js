// The page of a run: what employees wrote, as they meant it to look.
import { render } from './chat/markdown.js';

const part = document.getElementById('run');

function show() {
  for (const text of part.querySelectorAll('[data-markdown="true"]')) {
    render(text, text.textContent);
    text.dataset.markdown = 'done';
  }
}

show();
part.addEventListener('exchanged', show);
