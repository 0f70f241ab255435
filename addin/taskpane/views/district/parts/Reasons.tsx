import type { Issue } from "../../../../../shared/index.ts";
import { type Decided, named } from "../../../district/decided.ts";
import { useDistrictText } from "../../../useDistrictText.ts";

interface Props {
  readonly reasons: readonly Issue[];
  readonly decided: Decided;
}

/** Reasons in the reader's language, with the names that belong to the ids in them. */
export function Reasons({ reasons, decided }: Props) {
  const { locale } = useDistrictText();
  return (
    <ul className="reasons">
      {reasons.map((reason) => {
        const { message } = named(reason, decided);
        return <li key={`${reason.code} ${reason.message.en}`}>{message[locale]}</li>;
      })}
    </ul>
  );
}
