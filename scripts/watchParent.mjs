/**
 * Calls back once when the process that started this one is gone: killed outright, it could pass on no
 * signal, and what it started would be left behind.
 * @param {() => void} gone
 */
export function watchParent(gone) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one that lives.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
