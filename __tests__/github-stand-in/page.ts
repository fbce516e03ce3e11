/** One page of a list, and the `link` header that leads to the others. 30 entries unless asked; 100 at most. */
export function pageOf<T>(
  call: { readonly url: URL },
  all: readonly T[],
): { readonly items: readonly T[]; readonly headers: Links } {
  const size = Math.min(positive(call.url.searchParams.get('per_page'), 30), 100);
  const page = positive(call.url.searchParams.get('page'), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, relation: string): string => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${relation}"`;
  };
  const before = page > 1 ? [link(Math.min(page - 1, last), 'prev'), link(1, 'first')] : [];
  const after = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  const links = [...before, ...after];
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

type Links = Readonly<Record<string, string>>;

function positive(text: string | null, otherwise: number): number {
  const number = Number(text ?? '');
  return Number.isSafeInteger(number) && number > 0 ? number : otherwise;
}
