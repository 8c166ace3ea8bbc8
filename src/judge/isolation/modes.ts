/** `strict`: nothing less than namespaces; `auto`: the best that is there; `off`: a process group and limits. */
export const isolationModes = ['strict', 'auto', 'off'] as const
export type IsolationMode = (typeof isolationModes)[number]
