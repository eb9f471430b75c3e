import { prepareDataFolder } from '../data-folder.server';
import { startEmbeddedServer } from '../embedded-server.server';

// A start that a test can kill: it prints where its server is and holds it.
const [folder = ''] = process.argv.slice(2);
const server = await startEmbeddedServer(prepareDataFolder(folder, 'durable'));
process.stdout.write(JSON.stringify({ url: server.url, postmaster: server.identity }));
setInterval(() => undefined, 60_000);
