import type { Schemas, Sent } from './route.ts';

/** The shapes in which GitHub says no. `status` repeats the HTTP status as a text, as GitHub does. */
type RefusalBody = Sent<Schemas['basic-error'] & { errors?: Schemas['validation-error']['errors'] | string[] }>;

export interface Refusal {
  readonly status: number;
  readonly body: RefusalBody;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `basic-error`: a message, a link to the documentation, the status again. */
export function refuse(status: number, message: string, documentation = '', headers = {}): Refusal {
  return {
    status,
    body: { message, documentation_url: `https://docs.github.com/${documentation || 'rest'}`, status: String(status) },
    headers,
  };
}

export function notFound(message = 'Not Found'): Refusal {
  return refuse(404, message);
}

/** `validation-error`: what was wrong with which field. */
export function invalid(resource: string, field: string, message: string, code = 'custom'): Refusal {
  const refusal = refuse(422, 'Validation Failed');
  return { ...refusal, body: { ...refusal.body, errors: [{ resource, field, code, message }] } };
}
