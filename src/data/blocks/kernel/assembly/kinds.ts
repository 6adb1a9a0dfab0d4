/** What a row is: as wide as the header, or to be cut and looked at on its own. */
export const GOOD: u8 = 1;
export const ODD: u8 = 0;
