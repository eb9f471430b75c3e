import { Decimal } from 'decimal.js';

/**
 * Decimals with room for every figure that a column can hold (38 digits) and for a quotient of two of them. Rounding is
 * half away from zero, and happens at display alone.
 */
export const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP, defaults: true });
export type Exact = Decimal;

export const HUNDRED: Exact = new Exact(100);
