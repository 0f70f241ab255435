/** To be made. */
export default function RectificationSection() {
  return null;
}
