const PATHS = {
  check: 'M3.5 8.6 6.6 11.7 12.5 4.8',
  cross: 'M4 4 12 12 M12 4 4 12',
  almost: 'M2.8 6.6c1.8-2 3.5-2 5.2-.6s3.4 1.4 5.2-.6 M2.8 10.8c1.8-2 3.5-2 5.2-.6s3.4 1.4 5.2-.6',
  quarter: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11 M8 2.5V8H13.5',
  arrow: 'M3 8H13 M9.2 4.2 13 8 9.2 11.8',
  dots: 'M3.5 8h.01 M8 8h.01 M12.5 8h.01',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9 M10.3 10.3 14 14',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6 M8 7.3V11.2 M8 4.9h.01',
  warning: 'M8 2.4 14.2 13.4H1.8Z M8 6.5V9.6 M8 11.5h.01',
} as const;
export type IconName = keyof typeof PATHS;

/** A small line drawing in the colour of its text. It never stands without a word, so it is hidden from reading aloud. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-[1em] shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
