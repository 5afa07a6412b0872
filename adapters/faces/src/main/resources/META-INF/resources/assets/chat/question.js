// A question of an employee in the middle of its work, answered where it is asked.
import { newKey, post } from './api.js';

export class QuestionBox {
  element;
  #form;
  #error;
  #options;
  #key = newKey();

  /**
   * @param element a fresh box
   * @param options base, run, call, name, question, answerable
   */
  constructor(element, options) {
    this.element = element;
    this.#options = options;
    this.#form = element.querySelector('form');
    this.#error = element.querySelector('.field-error');
    element.querySelector('.who').textContent = `${options.name} asks you`;
    element.querySelector('.question').textContent = options.question;
    this.#form.hidden = !options.answerable;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    const input = this.#form.querySelector('textarea');
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
  }

  async #send() {
    const button = this.#form.querySelector('button');
    const content = this.#form.querySelector('textarea').value.trim();
    this.#error.textContent = content === '' ? 'Type an answer first.' : '';
    if (content === '') return;
    button.disabled = true;
    try {
      await post(`${this.#options.base}/api/v1/runs/${this.#options.run}/input`, { content, callId: this.#options.call }, this.#key);
      this.answered(content, false);
    } catch (problem) {
      this.#error.textContent = problem.message;
      button.disabled = false;
    }
  }

  /** Shows what was answered, by whomever, or that nobody did. */
  answered(content, failed) {
    this.#form.hidden = true;
    const answer = this.element.querySelector('.answer');
    answer.hidden = false;
    answer.textContent = failed ? content : `Answer: ${content}`;
  }
}
