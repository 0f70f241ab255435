import type { BrandVariants } from "@fluentui/react-components";

/** A quiet pine green, from dark to light; 80 on white is 5.6:1, 110 on near-black 7:1. */
export const brand: BrandVariants = {
  10: "#010805",
  20: "#05201a",
  30: "#07352b",
  40: "#0a4538",
  50: "#0c5546",
  60: "#0e6553",
  70: "#107260",
  80: "#137a67",
  90: "#2b8c79",
  100: "#55ab9a",
  110: "#6bbaa9",
  120: "#7ac1b2",
  130: "#96d1c5",
  140: "#b2e0d7",
  150: "#cdeee8",
  160: "#e6f8f4",
};
