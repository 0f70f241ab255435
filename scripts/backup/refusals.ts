import { misconfigured, Refusal } from "../server/refusal.ts";

const refuse = (zh: string, en: string) => new Refusal(`${zh}\n${en}`);

export const bothWanted = (usage: string) =>
  new Refusal(`请写明两个文件夹。 Name both folders.\n  ${usage}`, misconfigured);

export const noData = (dataDir: string) =>
  refuse(
    `${dataDir} 中没有星级的数据，请检查 --data。`,
    `There are no data of Xingji in ${dataDir}: look at --data.`,
  );

export const backupFailed = (why: string) =>
  refuse(
    `备份未完成（${why}），没有留下不完整的备份，数据没有改动。`,
    `The backup did not come about (${why}). No half backup is left, and the data are untouched.`,
  );

export const notABackup = (folder: string) =>
  refuse(
    `${folder} 不是备份文件夹，请指定含有 manifest.json 的那一层。`,
    `${folder} is not a backup. Name the folder that holds manifest.json.`,
  );

export const damaged = (file: string) =>
  refuse(
    `备份已损坏：${file} 与清单不符。没有恢复任何内容，请换一份备份。`,
    `The backup is damaged: ${file} is not what the manifest says. Nothing was restored; take another backup.`,
  );

export const stillServed = (dataDir: string) =>
  refuse(
    `服务正在使用 ${dataDir}，请先停止服务再恢复。`,
    `The service is running on ${dataDir}. Stop it before you restore.`,
  );

export const holdsData = (dataDir: string) =>
  refuse(
    `${dataDir} 中已有数据，未作任何改动。请换一个文件夹，或加 --replace（原有数据会另存在旁边）。`,
    `${dataDir} holds data already, and nothing was changed. Name another folder, or add --replace: what is there is kept beside it.`,
  );

export const restoreFailed = (why: string) =>
  refuse(
    `恢复未完成（${why}），原有数据仍在原处或旁边的 districts.before-… 中。`,
    `The restore did not come about (${why}). What was there is where it was, or beside it as districts.before-…`,
  );
