/** To be made. */
export default function Notice() {
  return null;
}
