/** Version of the product, put in at build time. */
declare const __VERSION__: string;
