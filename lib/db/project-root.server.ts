import { fileURLToPath } from 'node:url';

/** The folder of package.json, without a slash at its end. For commands and tests; the web server has its own. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
