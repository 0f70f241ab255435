/** To be made. */
export default function Records() {
  return null;
}
