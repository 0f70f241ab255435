/// <reference path="../nodeCrypto.d.ts" />
import { hash as digest } from "node:crypto";
import type { CodesReply, IssuedCode, Text } from "../../shared/index.ts";
import { escapeHtml } from "./escape.ts";
import { roleNames, stageName } from "./roleNames.ts";
import type { View } from "./view.ts";

const style = `
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 0; color: #000; background: #fff; }
section { max-width: 640px; margin: 24px auto; padding: 20px 24px; border: 1px dashed #666; break-inside: avoid; break-after: page; }
section:last-of-type { break-after: auto; }
h1 { font-size: 18px; margin: 0 0 8px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 12px; }
dt { color: #555; }
dd { margin: 0; overflow-wrap: anywhere; }
.code { font: 700 20px/1.8 Consolas, "Courier New", monospace; letter-spacing: .04em; overflow-wrap: anywhere; }
p { margin: 4px 0; }
@media print { section { margin: 0 auto; } }
`;
const hash = digest("sha256", style, "base64");
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Codes to print and cut apart: a strip for each. No scripts, and no style but its own. */
export const codesPage: View<CodesReply> = {
  headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
  make: (reply) => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${both("访问码", "Access codes")} · ${escapeHtml(reply.district.name)}</title><style>${style}</style></head>
<body>
${reply.codes.map((code) => strip(reply, code)).join("\n")}
</body>
</html>
`,
};

const both = (zh: string, en: string) => `${zh} / ${en}`;
const named = ({ "zh-CN": zh, en }: Text) => both(zh, en);

function strip({ district, expires }: CodesReply, one: IssuedCode): string {
  const facts: [string, string | undefined][] = [
    [both("角色", "Role"), named(roleNames[one.role])],
    [both("支部", "Branch"), one.name],
    [both("单位", "Unit"), one.unit],
    [both("负责单位", "Units"), one.units?.join(", ")],
    [both("负责阶段", "Stages"), one.stages?.map((stage) => named(stageName(stage))).join(", ")],
    [both("有效期至", "Valid until"), expires.slice(0, 10)],
    [both("编号", "No."), String(one.number)],
  ];
  return `<section>
<h1>${escapeHtml(district.name)} · ${both("访问码", "Access code")}</h1>
<dl>${facts.map(([term, value]) => (value ? `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>` : "")).join("")}</dl>
<p class="code">${escapeHtml(one.code)}</p>
<p>在 Excel 的“星级”任务窗格中输入此码登录。此码只能使用一次，请勿转交他人，用后销毁本条。</p>
<p lang="en">Enter this code in the Xingji pane in Excel. It works once: keep it to yourself and destroy this strip after use.</p>
</section>`;
}
