import fc from 'fast-check';
import { webhookExamples } from '../../__tests__/github/webhook-examples.ts';
import { readEvent } from '../../src/github/event.ts';
import { holds } from '../expect.ts';
import { nastyText, rawText } from '../inputs.ts';
import { type Target, target } from '../target.ts';

const names = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'issue_comment',
];
const examples = names.flatMap((name) => webhookExamples(name).map((body) => ({ name, body: JSON.stringify(body) })));
const value = fc.oneof(
  fc.constantFrom('null', '0', '""', '[]', '{}', 'true', '-1', '1e99', '"__proto__"'),
  rawText.map((text) => JSON.stringify(text)),
);
const sha = fc.constantFrom('a'.repeat(40), '0'.repeat(40), '', 'main', `${'a'.repeat(40)}\n`);

/** A payload that GitHub sent, with some of its values exchanged. */
const mutatedPayload = fc
  .tuple(fc.constantFrom(...examples), fc.array(fc.tuple(fc.nat(), value), { maxLength: 4 }))
  .map(([{ name, body }, changes]) => {
    let payload = body;
    for (const [where, text] of changes) {
      const places = [...payload.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+|true|false|null)/g)];
      const place = places[where % Math.max(1, places.length)];
      if (place === undefined) continue;
      payload = `${payload.slice(0, place.index)}:${text}${payload.slice(place.index + place[0].length)}`;
    }
    return { name, payload };
  });
const madeUp = fc.record({
  name: fc.oneof(fc.constantFrom(...names), nastyText),
  payload: fc.oneof(fc.json(), nastyText, fc.constantFrom('[', '{"pull_request":{"head":null}}', '[]', 'null')),
});

export const githubTargets: readonly Target[] = [
  target('payloads', 2, fc.tuple(fc.oneof(mutatedPayload, madeUp), sha), readsPayload),
];

/** An event whose revisions are names of commits, or one fatal problem. */
function readsPayload([{ name, payload }, head]: [{ name: string; payload: string }, string]): void {
  const event = readEvent(name, payload, head);
  if ('code' in event) {
    holds(event.code === 'usage' && event.fatal && event.message !== '', event);
    return;
  }
  for (const one of revisionsOf(event)) holds(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(one), 'no commit', one);
  if (event.kind === 'pull-request') holds(Number.isSafeInteger(event.pull.number) && event.pull.number > 0, event);
  if (event.kind === 'comment') holds(Number.isSafeInteger(event.number) && event.number > 0, event);
}

function revisionsOf(event: Exclude<ReturnType<typeof readEvent>, { readonly code: string }>): readonly string[] {
  switch (event.kind) {
    case 'pull-request':
      return [event.pull.head.sha, event.pull.base.sha];
    case 'merge-group':
      return [event.headSha, event.baseSha];
    case 'push':
      return event.before === null ? [event.after] : [event.after, event.before];
    case 'commit':
      return [event.sha];
    default:
      return [];
  }
}
