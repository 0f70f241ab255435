import type { Verdict } from "./verifier.ts";

/** What a verification has found, in both languages. */
export function verdictText(verdict: Verdict): string {
  const { header, counts, submissions, log, digest, unchecked, findings, found } = verdict;
  const about = header ? [`${header.district.name} (${header.district.id}) ${header.made}`] : [];
  const kinds = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
  const more = found - findings.length;
  return [
    ...about,
    kinds.join(" · "),
    ...findings.flatMap(({ code, message }) => [code, `  ${message["zh-CN"]}`, `  ${message.en}`]),
    ...(more > 0 ? [`另有 ${more} 处。\nand ${more} more.`] : []),
    ...(unchecked > 0 ? [uncheckedText(unchecked)] : []),
    `提交链末尾 Submissions end: ${submissions.number} ${submissions.hash}`,
    `日志链末尾 Log ends: ${log.number} ${log.hash}`,
    `全文校验值 SHA-256: ${digest}`,
    verdict.sound ? soundText : wrongText(found),
  ].join("\n");
}

const uncheckedText = (count: number) =>
  `有 ${count} 份提交所用的评分表版本不在文件和本版本中，其结果未重新计算。\n` +
  `The version of the grid of ${count} submissions is neither in the file nor in this release: their results were not worked out again.`;

const soundText =
  "核验通过：文件完整，两条链首尾相连，结果与评分一致。请把链末尾的校验值与公布的或此前记下的核对。\n" +
  "Sound: the file is whole, both chains hold, and the results follow from the marks. Compare the ends of the chains with those that were made known or noted before.";

const wrongText = (count: number) =>
  `核验未通过：发现 ${count} 处问题。\nNot sound: ${count} ${count === 1 ? "finding" : "findings"}.`;
