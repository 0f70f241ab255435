import type { SessionInfo } from "../../../shared/index.ts";

/** Whose submissions are sent under a sign-in: those of one person in one district. */
export const ownerOf = ({ district, person }: SessionInfo): string =>
  `${district.id}/person/${person}`;

/**
 * What `ownerOf` said before persons were known: the branch, or the role. Items kept under it are taken over
 * by the first who signs in as such, as they would have been sent then.
 */
export const formerOwnerOf = ({ district, branch, role }: SessionInfo): string =>
  branch === undefined ? `${district.id}/${role}` : `${district.id}/branch/${branch.id}`;
