import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ago, cost, count, localTimes, micros } from '../../main/resources/META-INF/resources/assets/format.js';
import { artifactOf, pretty, taskOf } from '../../main/resources/META-INF/resources/assets/chat/words.js';

test('costs have four decimals below a dollar, two from there, and more rather than look like nothing', () => {
  assert.equal(cost(0), '$0.00');
  assert.equal(cost(1), '$0.000001');
  assert.equal(cost(40), '$0.00004');
  assert.equal(cost(50), '$0.0001');
  assert.equal(cost(400), '$0.0004');
  assert.equal(cost(4130), '$0.0041');
  assert.equal(cost(123_450), '$0.1235');
  assert.equal(cost(999_999), '$1.0000');
  assert.equal(cost(1_000_000), '$1.00');
  assert.equal(cost(1_234_567_890), '$1,234.57');
});

test('money comes as an object of the API', () => {
  assert.equal(micros({ micros: 12, currency: 'USD' }), 12);
  assert.equal(micros(undefined), 0);
});

test('one token is no tokens', () => {
  assert.equal(count(1, 'token'), '1 token');
  assert.equal(count(2663, 'token'), '2,663 tokens');
});

test('times are told from now', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  assert.equal(ago(new Date('2026-11-20T11:59:30Z'), now), 'just now');
  assert.equal(ago(new Date('2026-11-20T11:58:00Z'), now), '2 minutes ago');
  assert.equal(ago(new Date('2026-11-19T11:00:00Z'), now), 'yesterday');
});

test('the task is found among the arguments of a delegation', () => {
  assert.equal(taskOf('{"colleague":"x","task":"Write it."}'), 'Write it.');
  assert.equal(taskOf({ task: 'Write it.', colleague: 'x' }), 'Write it.');
  assert.equal(taskOf('no JSON'), 'no JSON');
});

test('what is no JSON stays as it is', () => {
  assert.equal(pretty('{"a":1}'), '{\n  "a": 1\n}');
  assert.equal(pretty('plain'), 'plain');
});

test('a moment becomes the reader\'s own time and keeps what the server said for those who hover', () => {
  const good = { dateTime: '2026-11-20T12:00:00Z', textContent: '20 Nov 2026, 13:00 Europe/Berlin', title: '' };
  const bad = { dateTime: 'soon', textContent: 'soon', title: '' };
  localTimes({ querySelectorAll: () => [good, bad] });
  assert.equal(good.title, '20 Nov 2026, 13:00 Europe/Berlin');
  assert.match(good.textContent, /Nov 2026/);
  assert.notEqual(good.textContent, good.title);
  assert.equal(bad.textContent, 'soon');
});

test('the file that a call made is found in what came back', () => {
  const id = '0190f2a0-0000-7000-8000-000000000001';
  const made = `Artifact ${id} is kept as 'a.md', 9 bytes.`;
  assert.deepEqual(artifactOf('create_artifact', '{"name":"a.md"}', made), { id, name: 'a.md' });
  assert.deepEqual(artifactOf('create_artifact', { name: 'a.md' }, made), { id, name: 'a.md' });
  assert.deepEqual(artifactOf('create_artifact', 'no JSON', made), { id, name: 'file' });
  assert.equal(artifactOf('recall', '{"name":"a.md"}', made), null);
  assert.equal(artifactOf('create_artifact', '{"name":"a.md"}', 'Not kept.'), null);
  assert.equal(artifactOf('create_artifact', '{}', `He said: Artifact ${id} `), null);
});
