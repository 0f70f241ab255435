/** In which an object names the caller's role on a reply that goes out as it is; taken off before it does. */
export const roleHeader = "x-role";
