import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventParser, waitBefore } from '../../main/resources/META-INF/resources/assets/chat/sse.js';

function parse(...pieces) {
  const parser = new EventParser();
  return pieces.flatMap((piece) => parser.push(piece));
}

test('an event is given when its blank line has come', () => {
  assert.deepEqual(parse('id: 7\nevent: message\ndata: {"a":1}\n'), []);
  assert.deepEqual(parse('id: 7\nevent: message\ndata: {"a":1}\n', '\n'), [
    { type: 'message', id: '7', data: '{"a":1}' },
  ]);
});

test('any cut of the stream gives the same events', () => {
  const stream = 'id: 1\nevent: run\ndata: {}\n\n: keep-alive\n\nid: 2\r\nevent: thought\r\ndata: x: y\r\n\r\ndata: [DONE]\n\n';
  const whole = parse(stream);
  assert.equal(whole.length, 3);
  for (let at = 1; at < stream.length; at += 1) {
    assert.deepEqual(parse(stream.slice(0, at), stream.slice(at)), whole, `cut at ${at}`);
  }
});

test('a comment is no event and lines of data are joined', () => {
  assert.deepEqual(parse(': hello\n\n'), []);
  assert.deepEqual(parse('data: a\ndata:b\ndata\n\n'), [{ type: 'message', id: null, data: 'a\nb\n' }]);
});

test('waiting grows, has a limit, and is never nothing', () => {
  assert.ok(waitBefore(1, 0) >= 200);
  assert.ok(waitBefore(3, 0.5) > waitBefore(2, 0.5));
  assert.ok(waitBefore(50, 1) <= 10_000);
});
