import { type ReactNode, useId } from "react";

/** A mark before the value: a unit may be called anything, also nothing. */
export const option = (value: string, name: string) => (
  <option key={value} value={`=${value}`}>
    {name}
  </option>
);

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
  /** what stands for no choice; without it one has to be chosen */
  readonly none?: string;
  readonly children: ReactNode;
}

/** The browser's own select: keyboard, screen reader and high contrast are at home in it. */
export function Choice({ label, value, onChoose, none, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value === null ? "" : `=${value}`}
        onChange={({ target }) => onChoose(target.value === "" ? null : target.value.slice(1))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {children}
      </select>
    </div>
  );
}
