/** Median, 95th percentile and number of the measurements, in the unit they came in, to two decimals. */
export function summarise(measurements: readonly number[]): { median: number; p95: number; n: number } {
  const sorted = [...measurements].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { median: round(at(0.5)), p95: round(at(0.95)), n: sorted.length };
}
