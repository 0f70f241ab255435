import { text } from "../text.ts";

/** About the live channel. */
export const live = {
  "live.upgrade": text(
    "此地址只接受 WebSocket 连接（子协议 {limit}）。",
    "This address takes WebSocket connections only (subprotocol {limit}).",
  ),
  "live.origin": text("不接受来自该网站的连接。", "Connections from that site are not accepted."),
  "live.many": text(
    "同一登录同时打开的窗口过多（上限 {limit} 个），请关闭不用的窗口；不影响填报。",
    "This sign-in has too many windows open (the limit is {limit}). Close those not in use; nothing else is affected.",
  ),
  "live.full": text(
    "本区同时在线的窗口已达上限（{limit} 个），暂时收不到即时提醒；不影响填报。",
    "The district has as many windows open as it takes ({limit}). News will not come by itself for now; nothing else is affected.",
  ),
} as const;
