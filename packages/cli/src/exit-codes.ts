/** What the command ends with. */
export const exitCodes = {
  /** Nothing was found, or only notes. */
  clean: 0,
  /** Errors or warnings were found. */
  findings: 1,
  /** The command was called wrong. */
  usage: 2,
  /** A file could not be read, or written. */
  unreadable: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Of several the gravest. */
export const gravest = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), exitCodes.clean)
