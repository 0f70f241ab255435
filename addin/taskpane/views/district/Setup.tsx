/** To be made. */
export default function Setup() {
  return null;
}
