const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves at the first Ctrl-C, end of the terminal or request to stop. Later ones are ignored: stopping is orderly. */
export function waitForStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}

/** Ends the process at a stop signal by itself: without a handler, what is done at "exit" would be left out. */
export function exitOnStopSignal(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      process.exit(130);
    });
  }
}
