/** To be made. */
export default function Progress() {
  return null;
}
