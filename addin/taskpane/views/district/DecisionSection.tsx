/** To be made. */
export default function DecisionSection() {
  return null;
}
