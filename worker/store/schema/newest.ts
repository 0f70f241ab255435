/** Number of the newest migration: what a release knows of data, for scripts that never load the Worker. */
export const newestSchema = 5;
