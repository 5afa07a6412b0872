// What happens to a run from outside, in one line each.

const inbox = (data) => () => `/app/inbox?id=${data.approvalId}`;
const work = (run) => `/app/run?id=${run}`;

/**
 * The line for an event: text, whether the run waits for somebody now, and where to go; null for events that have none.
 */
export function happening(type, data) {
  switch (type) {
    case 'approval':
      return { text: `Needs consent. ${data.reason}`, waits: true, link: inbox(data), linkText: 'Decide in the inbox' };
    case 'decision':
      return { text: decision(data) };
    case 'paused':
      return { text: 'Paused.', waits: true, link: work, linkText: 'Resume it there' };
    case 'resumed':
      return { text: 'Goes on.' };
    case 'degraded':
      return { text: 'The usual model did not answer; a smaller one goes on.' };
    case 'limit':
      return { text: `Reached a limit: ${data.detail} It says what it has, then it ends.` };
    case 'compensation':
      return compensation(data);
    default:
      return null;
  }
}

function decision(data) {
  const words = data.comment ? ` “${data.comment}”` : '';
  switch (data.verdict) {
    case 'APPROVED': return `Consent given${data.input ? ', with changes' : ''}.${words}`;
    case 'REJECTED': return `Consent refused.${words}`;
    default: return 'Nobody decided in time.';
  }
}

function compensation(data) {
  if (data.phase === 'started') return { text: 'Makes good what a tool did.' };
  return { text: data.isError ? 'What a tool did could not be made good.' : 'What a tool did has been made good.' };
}
