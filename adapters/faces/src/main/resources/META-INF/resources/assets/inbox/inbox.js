// Requests for consent: arguments as a table, with fields for what can be changed.
import { compare, kindOf, read, shown, typed } from './arguments.js';

const LONG = 60;

function cell(row, tag, text) {
  const made = row.appendChild(document.createElement(tag));
  if (text !== undefined) made.textContent = text;
  return made;
}

function table(box, columns) {
  const made = document.createElement('table');
  made.className = 'arguments-table';
  const head = made.createTHead().insertRow();
  for (const column of columns) cell(head, 'th', column).scope = 'col';
  made.createTBody();
  box.prepend(made);
  return made.tBodies[0];
}

function named(body, name) {
  const row = body.insertRow();
  cell(row, 'th', name).scope = 'row';
  return row;
}

/** A field for a value, of its kind. */
function fieldFor(value, kind) {
  if (kind === 'boolean') {
    const select = document.createElement('select');
    for (const choice of ['true', 'false']) select.add(new Option(choice, choice));
    select.value = String(value);
    return select;
  }
  const long = kind === 'string' && (value.length > LONG || value.includes('\n'));
  const field = document.createElement(long ? 'textarea' : 'input');
  if (long) field.rows = Math.min(8, Math.ceil(value.length / LONG) + value.split('\n').length);
  else if (kind === 'number') field.inputMode = 'decimal';
  // The default too: a field that nobody has touched does not keep the page from showing what is new.
  field.defaultValue = String(value);
  field.autocomplete = 'off';
  // Enter in a form with several buttons would press the first one, which consents.
  if (!long) field.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
  return field;
}

/** Reads what was asked for beside what it was changed to. */
function comparing(box, asked, changed) {
  const body = table(box, ['Argument', 'Asked', 'As it was changed']);
  for (const one of compare(asked, changed)) {
    const row = named(body, one.name);
    cell(row, 'td', shown(one.asked));
    cell(row, 'td', one.differs ? shown(one.changed) : 'the same').className = one.differs ? 'differs' : 'muted';
  }
}

function reading(box, asked) {
  const body = table(box, ['Argument', 'Asked']);
  for (const [name, value] of Object.entries(asked)) cell(named(body, name), 'td', shown(value));
}

/** Fields for the arguments; what is typed goes into the text that the form sends. */
function changing(box, asked, text, target) {
  const now = { ...read(target.value) };
  const wrong = new Set();
  const buttons = box.closest('form').querySelectorAll('button[name="approve"], button[name="always"]');
  const body = table(box, ['Argument', 'Asked', 'As you change it']);
  for (const [name, value] of Object.entries(asked)) {
    const row = named(body, name);
    cell(row, 'td', shown(value));
    const place = cell(row, 'td');
    const kind = kindOf(now[name]);
    if (kind === 'fixed') {
      place.textContent = shown(now[name]);
      continue;
    }
    const field = place.appendChild(fieldFor(now[name], kind));
    field.setAttribute('aria-label', `${name}, as you change it`);
    const note = place.appendChild(document.createElement('span'));
    note.setAttribute('role', 'status');
    const check = () => {
      try {
        now[name] = typed(field.value, kind);
        wrong.delete(name);
        const differs = JSON.stringify(now[name]) !== JSON.stringify(value);
        place.className = differs ? 'differs' : '';
        note.className = 'hint';
        note.textContent = differs ? 'changed' : '';
        const same = JSON.stringify(now) === JSON.stringify(asked);
        target.value = same ? text : JSON.stringify(now);
      } catch (problem) {
        wrong.add(name);
        note.className = 'field-error';
        note.textContent = problem.message;
      }
      field.setAttribute('aria-invalid', String(wrong.has(name)));
      for (const button of buttons) button.disabled = wrong.size > 0;
    };
    field.addEventListener('input', check);
    check();
  }
}

function show(box) {
  const source = box.querySelector('[data-asked]');
  const text = source.textContent;
  const details = box.querySelector('[data-current]');
  const target = details?.querySelector('textarea');
  const current = target?.value ?? details?.querySelector('pre')?.textContent ?? text;
  const asked = read(text);
  const changed = read(current);
  // What cannot be shown key by key without loss stays as it was sent.
  if (!asked || !changed) return;
  source.hidden = true;
  if (details) details.hidden = true;
  if (target) changing(box, asked, text, target);
  else if (box.dataset.arguments === 'compare') comparing(box, asked, changed);
  else reading(box, asked);
}

const part = document.getElementById('inbox');
const showAll = () => part.querySelectorAll('[data-arguments]').forEach(show);
showAll();
part.addEventListener('exchanged', showAll);
