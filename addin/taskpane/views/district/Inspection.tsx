/** To be made. */
export default function Inspection() {
  return null;
}
