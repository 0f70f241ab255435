import type { SessionInfo } from "../../../shared/index.ts";

/** Whose submissions are sent under a sign-in: those of one branch, or of a role, in one district. */
export const ownerOf = ({ district, branch, role }: SessionInfo): string =>
  branch === undefined ? `${district.id}/${role}` : `${district.id}/branch/${branch.id}`;
