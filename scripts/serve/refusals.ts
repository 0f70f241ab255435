import { misconfigured, Refusal } from "../server/refusal.ts";

const wrong = (zh: string, en: string) => new Refusal(`${zh}\n${en}`, misconfigured);

export const dataWanted = () =>
  wrong(
    "请用 --data 或 XINGJI_DATA 指定数据文件夹，例如 npm run serve -- --data /srv/xingji",
    "Name the data folder with --data or XINGJI_DATA, as in npm run serve -- --data /srv/xingji",
  );

export const tlsHalf = () =>
  wrong(
    "--tls-key 与 --tls-cert 须同时给出；由反向代理负责 TLS 时两者都不要。",
    "--tls-key and --tls-cert go together; leave both out where a reverse proxy does TLS.",
  );

export const noHeader = (name: string) =>
  wrong(
    `--client-address 应为请求头的名称，例如 x-real-ip，而不是 ${name}。`,
    `--client-address is the name of a header such as x-real-ip, not ${name}.`,
  );

export const dataUnusable = (folder: string, why: string) =>
  wrong(
    `数据文件夹 ${folder} 不可写（${why}）。请检查其所有者、权限、磁盘空间以及是否以只读方式挂载。`,
    `The data folder ${folder} cannot be written (${why}). Look at its owner, its rights, the space left and whether it is mounted read-only.`,
  );

export const tlsUnreadable = (file: string, why: string) =>
  wrong(
    `无法读取 TLS 文件 ${file}（${why}）。运行服务的用户须有读取权限。`,
    `The TLS file ${file} cannot be read (${why}). The user that runs the service must be allowed to.`,
  );

export const tlsUnusable = (why: string) =>
  wrong(
    `TLS 私钥与证书不能一起使用（${why}）。两者须为同一证书的 PEM 文件，私钥不设密码。`,
    `The TLS key and certificate do not work together (${why}). Both are PEM files of one certificate, the key without a password.`,
  );

export const noHost = (host: string) =>
  wrong(
    `本机没有地址 ${host}，请改用 --host 127.0.0.1、本机的地址或 0.0.0.0。`,
    `This machine has no address ${host}. Use --host 127.0.0.1, an address of this machine, or 0.0.0.0.`,
  );

export const portForbidden = (port: number) =>
  wrong(
    `没有权限使用端口 ${port}，请改用 1024 以上的端口（--port 8443），由反向代理转发。`,
    `Port ${port} is not allowed. Use one above 1024 (--port 8443) behind a reverse proxy.`,
  );

export const portTaken = (port: number) =>
  new Refusal(
    `端口 ${port} 已被占用，请换一个：--port ${port + 1}\n` +
      `Port ${port} is in use. Choose another: --port ${port + 1}`,
  );

export const notBuilt = (why: string) =>
  wrong(
    `尚未按当前设置构建，而程序文件夹不可写（${why}）。请由其所有者以相同的 XINGJI_CLOUD、XINGJI_SERVER 运行 npm run serve -- --build-only`,
    `It is not built for these settings, and the program's folder cannot be written (${why}). Let its owner run npm run serve -- --build-only with the same XINGJI_CLOUD and XINGJI_SERVER`,
  );

export const newerData = (file: string, schema: number, known: number) =>
  wrong(
    `${file} 中的数据来自更新的版本（结构 ${schema}，本版本支持到 ${known}），未作任何改动。请使用更新的版本，或恢复升级前的备份。`,
    `The data in ${file} are from a newer release (schema ${schema}, this one knows ${known}), and nothing was changed. Run the newer release, or restore the backup from before the upgrade.`,
  );
