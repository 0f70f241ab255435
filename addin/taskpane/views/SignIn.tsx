import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { useActions, usePart, useText } from "../usePane.ts";

/** Signing in by a one-time access code. */
export function SignIn() {
  const session = usePart("session");
  const { signIn } = useActions();
  const { t } = useText();
  const [code, setCode] = useState("");
  const [trusted, setTrusted] = useState(false);
  const [empty, setEmpty] = useState(false);
  const checking = session.phase === "checking";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(code.trim() === "");
    if (code.trim() !== "") void signIn(code.trim(), trusted);
  };
  return (
    <form className="form" onSubmit={submit} noValidate aria-labelledby="sign-title">
      <h1 className="title" id="sign-title">
        {t("sign.title")}
      </h1>
      <p className="muted lead">{t("sign.why")}</p>
      <CodeField code={code} empty={empty} checking={checking} onChange={setCode} />
      <div>
        <Checkbox
          label={t("sign.trusted")}
          checked={trusted}
          aria-describedby="trusted-hint"
          onChange={(_, data) => setTrusted(data.checked === true)}
        />
        <p className="muted trusted-hint" id="trusted-hint">
          {t("sign.trustedHint")}
        </p>
      </div>
      <Button type="submit" appearance="primary" disabledFocusable={checking}>
        {t(checking ? "sign.checking" : "sign.in")}
      </Button>
    </form>
  );
}

interface CodeProps {
  readonly code: string;
  readonly empty: boolean;
  readonly checking: boolean;
  readonly onChange: (code: string) => void;
}

function CodeField({ code, empty, checking, onChange }: CodeProps) {
  const session = usePart("session");
  const { t, locale } = useText();
  const refused =
    session.phase === "out" ? session.issues.map((found) => found.message[locale]) : [];
  const error = empty && code.trim() === "" ? t("sign.empty") : refused.join(" ");
  return (
    <Field
      label={t("sign.code")}
      hint={t("sign.hint")}
      required
      {...(error === "" ? {} : { validationMessage: error, validationState: "error" as const })}
    >
      <Input
        value={code}
        readOnly={checking}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
