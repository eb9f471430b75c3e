import { expect, it } from 'vitest';
import { embedHeaders, embedPolicy, isEmbeddablePath } from './embed-headers';

it.each([
  ['/ingebed', true],
  ['/ingebed/abc', true],
  ['/ingebedden', false],
  ['/', false],
  ['/vergelijken/ingebed', false],
  ['/INGEBED', false],
])('the page %s may be framed: %s', (path, expected) => {
  expect(isEmbeddablePath(path)).toBe(expected);
});

it('lets anybody frame it, and lets it do nothing', () => {
  expect(embedPolicy('abc')).toBe(
    "default-src 'none'; style-src 'nonce-abc'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
  );
  expect(Object.keys(embedHeaders(true))).not.toContain('X-Frame-Options');
  expect(embedHeaders(true)).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
});
