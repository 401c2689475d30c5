const numberIn = (name: string, usual: number): number => {
  const given = Number(process.env[name] ?? usual)
  if (!Number.isInteger(given) || given < 0) throw new Error(`${name} 须是不小于 0 的整数`)
  return given
}

/** How many cases there are, and the seed of the first; `GXGK_SEED=17 GXGK_CASES=1` is case 17 alone. */
export const settings = {
  deviations: numberIn('GXGK_CASES', 10_000),
  /** Of each deviation alone in each shape. */
  alone: numberIn('GXGK_ALONE', 2),
  /** Reports with wrong totals. */
  errors: numberIn('GXGK_ERRORS', 1000),
  faults: numberIn('GXGK_FAULTS', 10_000),
  /** Attacks that are made. */
  attacks: numberIn('GXGK_ATTACKS', 20_000),
  corrupted: numberIn('GXGK_CORRUPTED', 10_000),
  /** Of pages on which each report is printed; 12 at least. */
  sizes: numberIn('GXGK_SIZES', 120),
  /** Files of the import that is killed; 100 at least. */
  killed: numberIn('GXGK_KILLED', 2000),
  /** Reports that LibreOffice saves, of each kind of file. */
  saved: numberIn('GXGK_SAVED', 300),
  /** Reports scanned in each kind of damage, of 200 figures each. */
  scans: numberIn('GXGK_SCANS', 14),
  seed: numberIn('GXGK_SEED', 1),
}

/** Prints a line at once. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
