/** One choice among a few, in a line of choices. */
export function Pick({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <span className="flex max-w-full items-baseline gap-2">
      <label htmlFor={`kies-${name}`} className="text-quiet">
        {label}
      </label>
      <select
        id={`kies-${name}`}
        name={name}
        defaultValue={value}
        className="max-w-64 min-w-0 border-0 border-b border-line bg-transparent py-1 font-medium text-act hover:border-act"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-sheet text-ink">
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
