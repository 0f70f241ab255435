/**
 * How long and how large the served parts are. `npm run bench -- crowd --brief` runs the same for a
 * moment and with few: it shows that the bench works, and its figures mean nothing.
 */
export const briefFlag = "--brief";

export const isBrief = process.argv.includes(briefFlag);

export const pace = isBrief
  ? {
      ...{ turns: 2, milliseconds: 250, crowd: 2000, listeners: 50, messages: 2 },
      ...{ few: 2000, many: 20_000, district: 500 },
      region: { districts: 60, branches: 100 },
    }
  : {
      ...{ turns: 4, milliseconds: 1500, crowd: 100_000, listeners: 1000, messages: 20 },
      ...{ few: 10_000, many: 1_000_000, district: 5000 },
      region: { districts: 3000, branches: 1734 },
    };
