/** The address of another database on the same server. */
export function withDatabaseName(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** An address as it may be shown: without user and password. */
export function withoutPassword(url: string): string {
  const address = new URL(url);
  return `${address.hostname}:${address.port === '' ? '5432' : address.port}${address.pathname}`;
}
