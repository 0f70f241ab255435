/**
 * What a valid call is answered: the status, and who gets it. Written by hand and not from the route
 * table, so that a role too many or too few there is found. Every caller stands in each row once.
 *
 * A row is named `route[:variant] subject`. Subjects: "e1" and "e2" are branches of the unit "east", "w1"
 * of "west", "x1" of the other district only, "none" is nobody's id. The branch that calls is "e1", the
 * reviewer called "units" answers for "east"; e1, w1 and x1 have handed in. "home", "other" and "never"
 * are districts. "-": nothing is named.
 */
export type Row = Readonly<Record<number, string>>;
export type Rows = Readonly<Record<string, Row>>;
