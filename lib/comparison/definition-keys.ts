import { definitionKey } from '../series/definition';
import type { ObservationEntry } from './comparison-data';

type Definition = ObservationEntry['definition'];

/** The key of a definition, kept by object: the figures of a column share theirs, and folding a sentence is slow. */
const keys = new WeakMap<Definition, string>();
export function keyOfDefinition(definition: Definition): string {
  const known = keys.get(definition);
  if (known !== undefined) return known;
  const key = definitionKey(definition.text);
  keys.set(definition, key);
  return key;
}
