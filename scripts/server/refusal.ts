/** Why the server cannot start, in both languages and with the way out: said, not thrown at the user as a stack. */
export class Refusal extends Error {
  override name = "Refusal";
  /** the exit code that goes with it */
  readonly code: number;

  constructor(message: string, code = 1) {
    super(message);
    this.code = code;
  }
}

/** EX_CONFIG of sysexits.h: starting again changes nothing, somebody has to change what was asked for. */
export const misconfigured = 78;

export const portBusy = (port: number): Refusal =>
  new Refusal(
    `端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm start\n` +
      `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
  );

export const alreadyRunning = (dataDir: string): Refusal =>
  new Refusal(
    `星级已在运行，正在使用数据文件夹 ${dataDir}。请先停止它，或用 XINGJI_DATA 指定另一个文件夹。\n` +
      `Xingji is already running on ${dataDir}. Stop it first, or name another folder: XINGJI_DATA`,
  );

export const noPort = (text: string): Refusal =>
  new Refusal(
    `PORT 应为 1 到 65535 之间的整数，而不是 ${text}。\n` +
      `PORT must be a whole number from 1 to 65535, not ${text}.`,
  );

export const notReady = (): Refusal =>
  new Refusal(
    "服务器未能启动，原因见上。数据没有改动。\nThe server did not start; see above. The data are untouched.",
  );

export const notWritable = (dataDir: string, code: string): Refusal =>
  new Refusal(
    `无法写入数据文件夹 ${dataDir}（${code}：磁盘已满、只读或没有权限）。数据没有改动。\n` +
      `The data folder ${dataDir} cannot be written (${code}: full, read-only or not yours). The data are untouched.`,
  );
