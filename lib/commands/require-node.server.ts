import { nodeVersionProblem } from './node-version';

// Imported before anything that an older Node cannot load.
const problem = nodeVersionProblem(process.versions.node);
if (problem !== null) {
  console.error(`✖ ${problem}`);
  process.exit(1);
}
