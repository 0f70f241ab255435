/** Version of the product, put in at build time. */
declare const __VERSION__: string;

/** Style sheets are loaded for their effect. */
declare module "*.css";
