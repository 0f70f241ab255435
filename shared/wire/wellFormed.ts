/** Of half a surrogate pair no record can be made: it has no form in UTF-8 to be hashed. */
export const wellFormed = /^\P{Surrogate}*$/u;
