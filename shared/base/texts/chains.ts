import { text } from "../text.ts";

/** About an export of a district and the chains in it. */
export const chains = {
  "export.header": text(
    "第 {line} 行：文件应以导出首行开头（{limit}）。请确认文件为本系统导出，且开头完整。",
    "Line {line}: an export begins with its header ({limit}). Make sure that the file was exported from here and is whole at its start.",
  ),
  "export.newer": text(
    "第 {line} 行：文件由更新的版本（数据结构 {found}）导出，本版本只认到 {limit}。请先升级。",
    "Line {line}: the file was written by a newer release (schema {found}); this one knows {limit}. Upgrade first.",
  ),
  "export.district": text(
    "第 {line} 行：文件属于“{found}”，不是“{limit}”。请核对后重新选择文件。",
    "Line {line}: the file is of “{found}”, not of “{limit}”. Choose the right file.",
  ),
  "export.line": text(
    "第 {line} 行无法读取：{at} 应为 {limit}。文件可能被改动或损坏，请向导出方索取原件。",
    "Line {line} cannot be read: {at} should be {limit}. The file was changed or damaged; ask for the original.",
  ),
  "export.order": text(
    "第 {line} 行：“{found}”记录不应在此处出现（前面已有“{limit}”）。有行被移动或来自另一份文件。",
    "Line {line}: a record of the kind “{found}” cannot stand here (after “{limit}”). A line was moved or comes from another file.",
  ),
  "export.unknown": text(
    "第 {line} 行：{at}“{found}”不在文件中。有行被删除、改动或来自另一份文件。",
    "Line {line}: the {at} “{found}” is not in the file. A line was dropped or changed, or comes from another file.",
  ),
  "export.twice": text(
    "第 {line} 行：{at}“{found}”出现了两次。有行被复制或来自另一份文件。",
    "Line {line}: the {at} “{found}” is there twice. A line was copied or comes from another file.",
  ),
  "export.cut": text(
    "文件在第 {line} 行之后中断，缺少结束行。请重新导出。",
    "The file breaks off after line {line}: its end is missing. Export again.",
  ),
  "export.behind": text(
    "第 {line} 行在结束行之后，不属于导出内容。请向导出方索取原件。",
    "Line {line} stands behind the end and is no part of the export. Ask for the original.",
  ),
  "export.count": text(
    "第 {line} 行：“{at}”记录应有 {limit} 条，实际 {found} 条。有行被删除或添加。",
    "Line {line}: there should be {limit} records of the kind “{at}”, and there are {found}. Lines were dropped or added.",
  ),
  "export.digest": text(
    "第 {line} 行：全文校验值为 {limit}…，重新计算为 {found}…。文件在导出后有改动，请索取原件。",
    "Line {line}: the file states the hash {limit}…, its lines have {found}…. It was changed after it was exported; ask for the original.",
  ),
  "export.heads": text(
    "第 {line} 行：{at} 应到第 {limit} 号，实际到第 {found} 号，或末尾校验值不同。有行被删除或改动。",
    "Line {line}: the chain “{at}” should end at No. {limit} and ends at No. {found}, or with another hash. Lines were dropped or changed.",
  ),
  "export.there": text(
    "“{found}”已有数据，不能导入。导入只用于尚未建立的区。",
    "“{found}” has data already. An import is for a district that is not there yet.",
  ),
  "export.running": text(
    "“{found}”正在导入，请等它结束。",
    "“{found}” is being imported. Wait for it to end.",
  ),
  "chain.gap": text(
    "第 {line} 行：{at} 编号应为 {limit}，实际为 {found}。有行被删除、添加或调换。",
    "Line {line}: in the chain “{at}” No. {limit} should come, and No. {found} does. A row was dropped, added or moved.",
  ),
  "chain.link": text(
    "第 {line} 行：{at} 第 {found} 号与前一条不相连。前一条被改动、删除或调换。",
    "Line {line}: No. {found} of the chain “{at}” is not chained to the row before it. That row was changed, dropped or moved.",
  ),
  "chain.hash": text(
    "第 {line} 行：{at} 第 {found} 号的内容与其校验值不符，内容有改动。",
    "Line {line}: No. {found} of the chain “{at}” does not have the hash it states: its content was changed.",
  ),
  "chain.bound": text(
    "第 {line} 行：日志第 {found} 号所记的第 {limit} 号提交与提交链不符。其中一条链有改动。",
    "Line {line}: entry {found} of the log names submission No. {limit} with another hash than the chain has. One of the chains was changed.",
  ),
  "chain.result": text(
    "第 {line} 行：第 {found} 号提交的 {at} 与按其评分重新计算的结果不同（应为 {limit}）。",
    "Line {line}: submission No. {found} states another {at} than its own marks give ({limit}).",
  ),
  "chain.return": text(
    "第 {line} 行：对第 {found} 号提交的退回意见在日志中没有相同的记录。意见有改动或是后加的。",
    "Line {line}: the log has no entry with the content of this return of submission No. {found}. It was changed or added.",
  ),
  "chain.returnLost": text(
    "第 {line} 行：日志记有对第 {found} 号提交的退回，但文件中没有相应内容。退回意见被删除或改动。",
    "Line {line}: the log has a return of submission No. {found} that is not in the file. It was dropped or changed.",
  ),
  "chain.withdrawal": text(
    "第 {line} 行：撤回第 {found} 号提交在日志中没有记录。撤回有改动或是后加的。",
    "Line {line}: the log has no entry for the withdrawal of submission No. {found}. It was changed or added.",
  ),
  "chain.withdrawalLost": text(
    "第 {line} 行：日志记有第 {found} 号提交被撤回，但文件中没有相应记录。撤回被删除或改动。",
    "Line {line}: the log has a withdrawal of submission No. {found} that is not in the file. It was dropped or changed.",
  ),
  "chain.ledger": text(
    "第 {line} 行：台账第 {found} 条与日志所记的校验值不符，或日志中没有记录。该条有改动或是后加的。",
    "Line {line}: the log does not have the hash of entry No. {found} of the ledger. It was changed or added.",
  ),
  "chain.ledgerLost": text(
    "第 {line} 行：日志记有台账第 {found} 条，但文件中没有相应内容。该条被删除或改动。",
    "Line {line}: the log has an entry No. {found} of the ledger that is not in the file. It was dropped or changed.",
  ),
  "chain.record": text(
    "第 {line} 行：评定记录（{found}）在日志中没有相同的记录。记录有改动或是后加的。",
    "Line {line}: the log has no entry for this record of a decision ({found}). It was changed or added.",
  ),
  "chain.recordLost": text(
    "第 {line} 行：日志记有评定记录（{found}），但文件中没有。记录被删除或改动。",
    "Line {line}: the log has a record of a decision ({found}) that is not in the file. It was dropped or changed.",
  ),
  "chain.decision": text(
    "第 {line} 行：评定记录（{found}）与其校验值不符，或按其内容重新评定的结果不同。",
    "Line {line}: the record of a decision ({found}) does not have the hash it states, or deciding anew from it gives something else.",
  ),
  "chain.publication": text(
    "第 {line} 行：公布内容（{found}）在日志中没有相同的记录。内容有改动或是后加的。",
    "Line {line}: the log has no entry for this publication ({found}). It was changed or added.",
  ),
  "chain.publicationLost": text(
    "第 {line} 行：日志记有公布（{found}），但文件中没有相应内容。内容被删除或改动。",
    "Line {line}: the log has a publication ({found}) that is not in the file. It was dropped or changed.",
  ),
  "chain.published": text(
    "第 {line} 行：公布内容（{found}）与其校验值不符，或所依据的评定记录不在文件中。",
    "Line {line}: the publication ({found}) does not have the hash it states, or the record behind it is not in the file.",
  ),
  "chain.pieces": text(
    "第 {line} 行：{at}（{found}）由几行组成，其中有缺失或次序不对。",
    "Line {line}: {at} ({found}) stands in several rows, and one of them is missing or out of order.",
  ),
  "chain.returns": text(
    "第 {line} 行：升级前的 {limit} 条退回意见与升级时封存的校验值不符，其中有改动、删除或添加。",
    "Line {line}: the {limit} returns from before the upgrade do not have the hash that sealed them then. One was changed, dropped or added.",
  ),
} as const;
