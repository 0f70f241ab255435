/** To be made. */
export default function Vetoes() {
  return null;
}
