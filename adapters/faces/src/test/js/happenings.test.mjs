import assert from 'node:assert/strict';
import { test } from 'node:test';
import { happening } from '../../main/resources/META-INF/resources/assets/chat/happenings.js';
import { sameControl } from '../../main/resources/META-INF/resources/assets/refresh.js';
import { actionOf } from '../../main/resources/META-INF/resources/assets/tray.js';

test('a run that needs consent says so and leads to the request', () => {
  const note = happening('approval', { approvalId: 'a1', callId: 'c1', reason: 'Your rules ask for consent.' });
  assert.equal(note.text, 'Needs consent. Your rules ask for consent.');
  assert.ok(note.waits);
  assert.equal(note.link('r1'), '/app/inbox?id=a1');
});

test('a decision is told with its comment', () => {
  assert.equal(happening('decision', { verdict: 'APPROVED', comment: '' }).text, 'Consent given.');
  assert.equal(happening('decision', { verdict: 'APPROVED', comment: 'Go.', input: {} }).text, 'Consent given, with changes. “Go.”');
  assert.equal(happening('decision', { verdict: 'REJECTED', comment: 'Too dear.' }).text, 'Consent refused. “Too dear.”');
  assert.equal(happening('decision', { verdict: 'EXPIRED', comment: '' }).text, 'Nobody decided in time.');
});

test('a held run leads to where it is resumed', () => {
  const note = happening('paused', { by: 'm1' });
  assert.ok(note.waits);
  assert.equal(note.link('r1'), '/app/run?id=r1');
  assert.equal(happening('resumed', {}).waits, undefined);
});

test('other turns of events have words, unknown ones have none', () => {
  assert.match(happening('limit', { code: 'cut_steps', detail: '100 model calls.' }).text, /100 model calls/);
  assert.match(happening('degraded', { from: 'PREMIUM', to: 'STANDARD' }).text, /smaller/);
  assert.match(happening('compensation', { phase: 'started' }).text, /Makes good/);
  assert.match(happening('compensation', { phase: 'ended', isError: true }).text, /could not/);
  assert.match(happening('compensation', { phase: 'ended', isError: false }).text, /has been/);
  assert.equal(happening('message', {}), null);
  assert.equal(happening('of-tomorrow', {}), null);
});

test('buttons of the tray are calls of the API', () => {
  assert.equal(actionOf('stop', 'r1'), '/api/v1/runs/r1/cancel');
  assert.equal(actionOf('resume', 'r1'), '/api/v1/runs/r1/resume');
  assert.equal(actionOf('other', 'r1'), null);
});

test('the focus finds its control again', () => {
  assert.equal(sameControl({ name: 'stop', value: 'r1' }), '[name="stop"][value="r1"]');
  assert.equal(sameControl({ getAttribute: () => '/app/run?id=1' }), 'a[href="/app/run?id=1"]');
  assert.equal(sameControl(null), null);
});
