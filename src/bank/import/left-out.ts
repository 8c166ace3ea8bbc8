/** Something of a package that is not brought over, and why. */
export interface LeftOut {
  /** A path within the package, a key of problem.yaml, or a macro. */
  readonly what: string
  readonly why: string
}
