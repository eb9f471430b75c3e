import { createServer } from 'node:net';
import { hasErrorCode } from './setup-problem';

/** A port that nothing listens on now. */
export async function findFreePort(): Promise<number> {
  const port = await tryToListen(0, '127.0.0.1');
  if (typeof port !== 'number') throw new Error(`No free port was found (${port})`);
  return port;
}

/** Whether the port can be listened on: "inUse" by another program, "forbidden" to this user, or "free". */
export async function checkPort(port: number, host: string): Promise<'free' | 'inUse' | 'forbidden' | 'noSuchHost'> {
  const result = await tryToListen(port, host);
  return typeof result === 'number' ? 'free' : result;
}

function tryToListen(port: number, host: string): Promise<number | 'inUse' | 'forbidden' | 'noSuchHost'> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (hasErrorCode(error, 'EADDRINUSE')) resolve('inUse');
      else if (hasErrorCode(error, 'EACCES')) resolve('forbidden');
      else if (hasErrorCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN')) resolve('noSuchHost');
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  });
}
