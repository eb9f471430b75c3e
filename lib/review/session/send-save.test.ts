import { describe, expect, it } from 'vitest';
import { sendSave } from './send-save';

async function kindOf(reply: Response | Error): Promise<string> {
  const send = (): Promise<Response> => (reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply));
  return (await sendSave('/bewaren', 1, [], send)).kind;
}

describe('sendSave', () => {
  it.each([
    [Response.json({ version: 2, savedAt: '2024-01-05T10:00:00.000Z' }), 'saved'],
    [Response.json({ version: 2, saves: [] }, { status: 409 }), 'conflict'],
    [Response.json({ index: 0, problem: 'gone' }, { status: 422 }), 'refused'],
    [new Response('<p>Welkom op dit netwerk</p>'), 'unreachable'],
    [Response.json({ welcome: true }), 'unreachable'],
    [new Response(null, { status: 400 }), 'unacceptable'],
    [new Response(null, { status: 413 }), 'unacceptable'],
    [new Response(null, { status: 401 }), 'signed-out'],
    [new Response(null, { status: 410 }), 'closed'],
    [new Response(null, { status: 503 }), 'unreachable'],
    [new TypeError('no connection'), 'unreachable'],
  ])('tells what became of a save (%#)', async (reply, kind) => {
    expect(await kindOf(reply)).toBe(kind);
  });
});
