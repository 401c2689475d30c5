/**
 * How like two labels must be, from 0 to 1 (see `similarity`). Measured on the labels of both official forms: the two of
 * one table that are most alike (结果维持 and 其他结果 apart, which share two letters of four) are 0.67; each label with any
 * one letter lost, added or changed stays at 0.67 or more of itself where it has three letters, at 0.8 where it has five.
 */

/** Below this nothing is like anything. */
export const weakest = 0.4
/** From this on a label is recognised by itself. */
export const enough = 0.7
/** A label that is less than this behind the best is its rival. */
export const clear = 0.1
/** So little is enough where what stands around tells the place already. */
export const faint = 0.3
/** Labels of no more letters stand in several places, and are told by one letter where the place is told. */
export const short = 2
/** How sure a place is that order alone tells and the sums of the form bear out. */
export const borneOut = 0.8
