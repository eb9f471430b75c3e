import { expect, it } from 'vitest';
import { nodeVersionProblem } from './node-version';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

it.each(['20.18.3', '18.20.0', '8.0.0'])('Node %s is too old', (version) => {
  expect(nodeVersionProblem(version)).toContain(`this is ${version}`);
});
