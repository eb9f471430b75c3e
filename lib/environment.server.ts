import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { SetupProblem } from '@/lib/db/setup-problem';

/** A level of the log, from everything to nothing. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The variables that Vraagspoor reads; `.env.example` explains each. An empty one counts as absent. */
export const EnvironmentVariables = z
  .object({
    DATABASE_URL: z
      .string()
      .refine(isPostgresAddress, 'must look like postgresql://user:password@host:5432/database')
      .optional(),
    DATA_DIR: z.string().default('.data'),
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(1, 65_535).default(3000),
    PUBLIC_URL: z
      .string()
      .refine(isPublicAddress, 'must be an https:// address without a path (http:// only for localhost)')
      .optional(),
    AUTH_SECRET: z.string().min(32, 'must have at least 32 characters, such as from: openssl rand -hex 32').optional(),
    TRUST_PROXY: z.enum(['true', 'false'], 'must be true or false').default('false'),
    READING_SIZE_LIMIT_MB: wholeNumber(1, 500).default(25),
    READING_TIME_LIMIT_SECONDS: wholeNumber(1, 3600).default(60),
    READING_MEMORY_LIMIT_MB: wholeNumber(128, 16_384).default(1024),
    READING_CONCURRENCY: wholeNumber(1, 64).optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
    OIDC_ISSUER: z.url({ protocol: /^https$/, error: 'must be an https:// address' }).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().optional(),
  })
  .superRefine((variables, context) => {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = variables;
    const given = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].filter((value) => value !== undefined);
    if (given.length === 0 || given.length === 3) return;
    context.addIssue({
      code: 'custom',
      path: ['OIDC_ISSUER'],
      message: 'goes with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: set all three or none',
    });
  });

/** The environment as the rest of the code knows it. */
export interface Environment {
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  /** Absolute. Holds the embedded server's data, passwords and secret. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly authSecret: string | null;
  /** Whether X-Forwarded-For is written by a proxy of ours. */
  readonly trustsProxy: boolean;
  readonly reading: {
    readonly sizeLimitBytes: number;
    readonly timeLimitMilliseconds: number;
    readonly memoryLimitBytes: number;
    /** How many documents the worker reads at once. */
    readonly concurrency: number;
  };
  readonly logLevel: LogLevel;
  readonly openIdConnect: OpenIdConnect | null;
}

export interface OpenIdConnect {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button to sign in calls it. */
  readonly name: string;
}

/**
 * Reads variables into an environment.
 * @throws SetupProblem that names every wrong variable, in one line
 */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''));
  const result = EnvironmentVariables.safeParse(filled);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new SetupProblem(`The environment (or .env) is not right: ${problems.join('; ')}. See .env.example`);
  }
  const read = result.data;
  return {
    databaseUrl: read.DATABASE_URL ?? null,
    dataFolder: path.resolve(/* turbopackIgnore: true */ process.cwd(), read.DATA_DIR),
    host: read.HOST,
    port: read.PORT,
    publicUrl: new URL(read.PUBLIC_URL ?? `http://localhost:${String(read.PORT)}`).origin,
    authSecret: read.AUTH_SECRET ?? null,
    trustsProxy: read.TRUST_PROXY === 'true',
    reading: {
      sizeLimitBytes: read.READING_SIZE_LIMIT_MB * 1_000_000,
      timeLimitMilliseconds: read.READING_TIME_LIMIT_SECONDS * 1000,
      memoryLimitBytes: read.READING_MEMORY_LIMIT_MB * 1_000_000,
      concurrency: read.READING_CONCURRENCY ?? Math.max(1, availableParallelism() - 1),
    },
    logLevel: read.LOG_LEVEL,
    openIdConnect: openIdConnectOf(read),
  };
}

let environment: Environment | undefined;

/** The environment of this process, read once, when it is first asked for. A `.env` beside package.json counts. */
export function getEnvironment(): Environment {
  return (environment ??= parseEnvironment(withDotEnv()));
}

/** The address of the database, for whatever cannot do without: `npm start` sets it for the processes it starts. */
export function requireDatabaseUrl(): string {
  const { databaseUrl } = getEnvironment();
  if (databaseUrl === null)
    throw new SetupProblem('DATABASE_URL is not set: use npm start, or set it (see .env.example)');
  return databaseUrl;
}

/** The secret that signs sessions. */
export function requireAuthSecret(): string {
  const { authSecret } = getEnvironment();
  if (authSecret === null) throw new SetupProblem('AUTH_SECRET is not set: make one with openssl rand -hex 32');
  return authSecret;
}

/** Tests give their own environment: a developer's `.env` must not change what they prove. */
function withDotEnv(): NodeJS.ProcessEnv {
  const isTest = process.env.VITEST !== undefined;
  if (!isTest && existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

function wholeNumber(least: number, most: number): z.ZodPipe<z.ZodString, z.ZodTransform<number, string>> {
  return z.string().transform((text, context) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    context.addIssue({ code: 'custom', message: `must be a whole number from ${String(least)} to ${String(most)}` });
    return z.NEVER;
  });
}

function isPostgresAddress(text: string): boolean {
  const address = addressOf(text);
  return address !== null && /^postgres(ql)?:$/.test(address.protocol) && address.pathname.length > 1;
}

function isPublicAddress(text: string): boolean {
  const address = addressOf(text);
  if (address?.pathname !== '/' || address.search !== '') return false;
  return address.protocol === 'https:' || (address.protocol === 'http:' && isLoopback(address.hostname));
}

function addressOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Whether a host name is this machine, where browsers trust plain http. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || hostname.startsWith('127.')
  );
}

function openIdConnectOf(read: z.infer<typeof EnvironmentVariables>): OpenIdConnect | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret, name: read.OIDC_NAME ?? 'OpenID Connect' };
}
