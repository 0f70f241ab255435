import { useCallback, useMemo, useState } from "react";
import type { SessionInfo } from "../../../../shared/index.ts";
import { createDistrictClient } from "../../district/districtClient.ts";
import { type District, DistrictContext } from "../../district/useDistrict.ts";
import { BranchLedger } from "./BranchLedger.tsx";

interface Props {
  readonly token: string;
  readonly info: SessionInfo;
  readonly branch: NonNullable<SessionInfo["branch"]>;
}

/** The branch's own part in the year besides its marks: application, rectification, what was published. */
export default function BranchYear({ token, info, branch }: Props) {
  const [written, setWritten] = useState(0);
  const noteWritten = useCallback(() => setWritten((before) => before + 1), []);
  const client = useMemo(() => createDistrictClient(token), [token]);
  const { id, cycle: year } = info.district;
  const district: District = { client, id, year, current: year, written, noteWritten };
  return (
    <DistrictContext value={district}>
      <BranchLedger branch={branch} reached={info.receipts?.self?.star} />
    </DistrictContext>
  );
}
