import { availableParallelism } from 'node:os';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentVariables, parseEnvironment } from './environment.server';

const SECRET = 'x'.repeat(32);

describe('the environment', () => {
  it('needs nothing: an empty one is the embedded start on localhost', () => {
    expect(parseEnvironment({})).toEqual({
      databaseUrl: null,
      dataFolder: path.resolve('.data'),
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      authSecret: null,
      trustsProxy: false,
      reading: {
        sizeLimitBytes: 25_000_000,
        timeLimitMilliseconds: 60_000,
        memoryLimitBytes: 1_024_000_000,
        concurrency: Math.max(1, availableParallelism() - 1),
      },
      logLevel: 'info',
      openIdConnect: null,
    });
  });

  it('takes an empty or blank variable for an absent one', () => {
    expect(parseEnvironment({ DATABASE_URL: '', AUTH_SECRET: ' ', PORT: '' })).toEqual(parseEnvironment({}));
  });

  it('follows the port in the public address', () => {
    expect(parseEnvironment({ PORT: '3001' }).publicUrl).toBe('http://localhost:3001');
  });

  it.each(['1', '65535'])('accepts port %s', (PORT) => {
    expect(parseEnvironment({ PORT }).port).toBe(Number(PORT));
  });

  it.each(['0', '65536', '80a', '-1', '3000.5', '1e3'])('refuses port %s', (PORT) => {
    expect(() => parseEnvironment({ PORT })).toThrow('PORT must be a whole number from 1 to 65535');
  });

  it.each(['postgresql://a:b@localhost:5432/c', 'postgres://localhost/c'])(
    'accepts the database %s',
    (DATABASE_URL) => {
      expect(parseEnvironment({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
    },
  );

  it.each(['mysql://localhost/c', 'localhost:5432', 'postgresql://localhost', 'postgresql://localhost/'])(
    'refuses the database %s',
    (DATABASE_URL) => {
      expect(() => parseEnvironment({ DATABASE_URL })).toThrow('DATABASE_URL must look like postgresql://');
    },
  );

  it.each([
    ['https://vraagspoor.example', 'https://vraagspoor.example'],
    ['https://vraagspoor.example/', 'https://vraagspoor.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['http://vragen.localhost', 'http://vragen.localhost'],
  ])('accepts the public address %s', (PUBLIC_URL, publicUrl) => {
    expect(parseEnvironment({ PUBLIC_URL }).publicUrl).toBe(publicUrl);
  });

  it.each([
    'http://vraagspoor.example',
    'http://localhost.example',
    'https://a.example/path',
    'vraagspoor.example',
    'ftp://a.example',
  ])('refuses the public address %s', (PUBLIC_URL) => {
    expect(() => parseEnvironment({ PUBLIC_URL })).toThrow('PUBLIC_URL must be an https:// address');
  });

  it('demands 32 characters of the secret', () => {
    expect(() => parseEnvironment({ AUTH_SECRET: SECRET.slice(1) })).toThrow('AUTH_SECRET must have at least 32');
    expect(parseEnvironment({ AUTH_SECRET: SECRET }).authSecret).toBe(SECRET);
  });

  it('takes OpenID Connect whole or not at all', () => {
    const whole = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
    expect(parseEnvironment(whole).openIdConnect).toEqual({
      issuer: 'https://id.example',
      clientId: 'a',
      clientSecret: 'b',
      name: 'OpenID Connect',
    });
    expect(parseEnvironment({ ...whole, OIDC_NAME: 'Huis' }).openIdConnect?.name).toBe('Huis');
    for (const missing of Object.keys(whole)) {
      expect(() => parseEnvironment({ ...whole, [missing]: undefined })).toThrow('set all three or none');
    }
  });

  it('names every fault in one line', () => {
    const faults = () => parseEnvironment({ PORT: 'x', LOG_LEVEL: 'loud', TRUST_PROXY: 'yes' });
    expect(faults).toThrow(/^[^\n]*PORT [^\n]*TRUST_PROXY [^\n]*LOG_LEVEL [^\n]*\.env\.example$/);
  });

  it('is explained in .env.example: every variable, and no others', () => {
    const example = readFileSync(path.join(import.meta.dirname, '../.env.example'), 'utf8');
    const named = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]);
    expect(named.toSorted()).toEqual(Object.keys(EnvironmentVariables.shape).toSorted());
  });

  it('has the defaults that .env.example says', () => {
    const example = readFileSync(path.join(import.meta.dirname, '../.env.example'), 'utf8');
    const values = [...example.matchAll(/^#([A-Z][A-Z0-9_]+)=(.*)$/gm)].map((match): [string, string] => [
      match[1] ?? '',
      match[2] ?? '',
    ]);
    const defaults = Object.fromEntries(values.filter(([name]) => name !== 'OIDC_NAME'));
    expect(parseEnvironment(defaults)).toEqual(parseEnvironment({}));
  });
});
