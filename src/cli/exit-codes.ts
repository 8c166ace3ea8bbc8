/** The exit codes that scripts may rely on. */
export const exitCodes = {
  /** Done, accepted, all passed. */
  ok: 0,
  /** Not accepted, or a check failed. */
  failed: 1,
  /** Unknown command, flag, problem or language; no open round. */
  usage: 2,
  /** A fault of the environment, the bank or the database, or a bug of ours. */
  fault: 3,
  interrupted: 130,
} as const
