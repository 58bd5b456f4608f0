import { digestOf } from './digest.ts';

interface Path {
  readonly props: object;
}

/**
 * Gives each path of a route the key of all that its page is made of, which are its props: a page with the key of one
 * that was made before need not be made again. A page that opens the desk itself is made of more, and must have none.
 */
export function keyed<P extends Path>(paths: readonly P[]): (P & { readonly cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: import.meta.env.DEV ? '' : keyOf(path.props) }));
}

function keyOf(props: object): string {
  const parts = Object.entries<unknown>({ ...props }).map(([name, value]) => {
    const part = typeof value === 'object' && value !== null ? digestOf(value) : JSON.stringify(value);
    return `${name}:${part}`;
  });
  return parts.join(' ');
}
