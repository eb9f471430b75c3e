import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters of OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one thread. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * The hash of a password nobody has, with the same parameters: checking it for an unknown account takes the time that a
 * known one takes.
 */
let hashOfNobody: Promise<string> | undefined;

/** The hash to store. The package's default algorithm is argon2id; a test holds it to that. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), PARAMETERS);
}

/** Whether the password is the one of this hash. Without a hash (no account, or no password) it does the same work. */
export async function isPasswordOf(storedHash: string | null, password: string): Promise<boolean> {
  hashOfNobody ??= hashPassword(crypto.randomUUID());
  const isMatch = await verify(storedHash ?? (await hashOfNobody), password.normalize('NFKC'));
  return storedHash !== null && isMatch;
}
