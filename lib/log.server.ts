import pino from 'pino';
import { getEnvironment } from './environment.server';
import { type LogFacts, withoutPersonalData } from './log-facts';

type Write = (facts: LogFacts, message: string) => void;

let logger: pino.Logger | undefined;

function write(level: 'debug' | 'info' | 'warn' | 'error'): Write {
  return (facts, message) => {
    logger ??= pino({ level: getEnvironment().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
    logger[level](withoutPersonalData(facts), message);
  };
}

/**
 * The log: one line of JSON per event on standard output. It holds ids, codes, counts and durations, never names,
 * addresses or texts of questions; what looks like them is left out (log-facts.ts).
 */
export const log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') } as const;
