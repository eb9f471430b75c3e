import type { PrismaClient } from '../../db/generated/client';
import type { UseCaseContext } from '../use-case-context.server';
import type { Actor, Roles } from './roles.server';

/** What a try gets: a world of its own, whoever tries, and the context of their request. */
export interface Trial {
  readonly database: PrismaClient;
  readonly roles: Roles;
  readonly actor: Actor;
  readonly context: UseCaseContext;
}

/** Who may do one thing, and how to try it. What is tried has to work, but for whoever may not. */
export interface PermissionRow {
  /** The file of the use case or query, from the root of the project. */
  readonly file: string;
  /** What is tried, when a file has several rows. */
  readonly what?: string;
  readonly allowed: readonly Actor[];
  /** A query that finds nothing (null, or an empty list) refuses as well as a use case that throws. */
  readonly attempt: (trial: Trial) => Promise<unknown>;
}

export const ANYBODY = [
  'visitor',
  'reader of A',
  'editor of A',
  'reader of B',
  'editor of B',
  'administrator',
  'disabled user',
] as const satisfies readonly Actor[];

export const SIGNED_IN = [
  'reader of A',
  'editor of A',
  'reader of B',
  'editor of B',
  'administrator',
] as const satisfies readonly Actor[];

export const ADMINISTRATOR = ['administrator'] as const satisfies readonly Actor[];
export const EDITOR_OF_A = ['editor of A'] as const satisfies readonly Actor[];
export const MEMBERS_OF_A = ['reader of A', 'editor of A'] as const satisfies readonly Actor[];
export const EDITORS = ['editor of A', 'editor of B'] as const satisfies readonly Actor[];
