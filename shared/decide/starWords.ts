/** A star in words: 0 is none. */
export const starWords = (star: number): { readonly zh: string; readonly en: string } =>
  star === 0
    ? { zh: "未评定星级", en: "no star" }
    : { zh: `${star} 星`, en: star === 1 ? "1 star" : `${star} stars` };
