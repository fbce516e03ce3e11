import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface WebhookExamples {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

const published: readonly WebhookExamples[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
);

/** Payloads that GitHub really sent for an event, as `@octokit/webhooks-examples` collects them. */
export function webhookExamples(name: string): readonly Readonly<Record<string, unknown>>[] {
  return published.find((event) => event.name === name)?.examples ?? [];
}
