/**
 * The pane as Excel would open it, inside the playground: first the two native seams, then
 * Microsoft's unmodified office.js from localhost, then the very same pane.
 */
import "./shim/nativeShim.ts";

const library = document.createElement("script");
library.src = "/office-js/office.js";
document.head.append(library);

// The pane waits for office.js by itself and says what to do where it never comes.
await import("../taskpane/main.tsx");
