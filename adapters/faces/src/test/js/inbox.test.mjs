import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, kindOf, read, shown, typed } from '../../main/resources/META-INF/resources/assets/inbox/arguments.js';

test('arguments are an object whose numbers survive being read', () => {
  assert.deepEqual(read('{"amount":12.5,"order":"A 1.50"}'), { amount: 12.5, order: 'A 1.50' });
  assert.deepEqual(read('{"text":"\\"12.50\\""}'), { text: '"12.50"' });
  assert.equal(read('{"amount":12.50}'), null);
  assert.equal(read('{"account":12345678901234567890}'), null);
  assert.equal(read('[1]'), null);
  assert.equal(read('null'), null);
  assert.equal(read('no JSON'), null);
});

test('only plain values can be changed', () => {
  assert.deepEqual(['a', 1, true, null, [1], { a: 1 }].map(kindOf), ['string', 'number', 'boolean', 'fixed', 'fixed', 'fixed']);
});

test('values are shown as people read them', () => {
  assert.equal(shown('two\nlines'), 'two\nlines');
  assert.equal(shown(12.5), '12.5');
  assert.equal(shown([1]), '[\n  1\n]');
  assert.equal(shown(undefined), '');
});

test('arguments are compared key by key', () => {
  assert.deepEqual(compare({ a: 1, b: [1] }, { a: 2, b: [1], c: '' }), [
    { name: 'a', asked: 1, changed: 2, differs: true },
    { name: 'b', asked: [1], changed: [1], differs: false },
    { name: 'c', asked: undefined, changed: '', differs: true },
  ]);
});

test('what is typed keeps its kind', () => {
  assert.equal(typed(' 12.50 ', 'number'), 12.5);
  assert.equal(typed('12', 'string'), '12');
  assert.equal(typed('true', 'boolean'), true);
  for (const wrong of ['', 'twelve', '1e400', '0x10', '1,5']) {
    assert.throws(() => typed(wrong, 'number'), /must be a number/);
  }
});
