import type { ReactNode } from "react";

/** The few pictures of the pane, drawn here: an icon package for four of them would cost more. */
const icon = (path: ReactNode) => () => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {path}
  </svg>
);

export const SettingsIcon = icon(
  <g fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round">
    <path d="M3 6h6M13.5 6H17M3 14h3.5M11 14h6" />
    <circle cx="11.25" cy="6" r="2.2" />
    <circle cx="8.75" cy="14" r="2.2" />
  </g>,
);

export const ErrorIcon = icon(
  <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
    <circle cx="10" cy="10" r="7.2" />
    <path d="M10 6.2v4.6M10 13.6v.1" />
  </g>,
);

export const NoteIcon = icon(
  <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
    <circle cx="10" cy="10" r="7.2" />
    <path d="M10 9.4v4.4M10 6.4v.1" />
  </g>,
);

export const DoneIcon = icon(
  <g
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <circle cx="10" cy="10" r="7.2" />
    <path d="M6.8 10.2l2.3 2.3 4.2-4.6" />
  </g>,
);
