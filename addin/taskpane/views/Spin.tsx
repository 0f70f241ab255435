/** A turning ring; the words beside it say what is under way. */
export const Spin = () => <span className="spin" aria-hidden="true" />;
