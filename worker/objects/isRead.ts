import { api } from "../../shared/index.ts";
import type { Order } from "./orders.ts";

/** Whether an order only reads: it can be asked again without harm. */
export const isRead = (order: Order): boolean => api[order.route].method === "get";
