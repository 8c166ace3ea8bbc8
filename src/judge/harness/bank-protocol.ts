/** What the parent asks of a bank's own code, and what comes back; values are data of `model/wire.ts`. */
export type BankRequest =
  | {
      readonly call: 'generate'
      readonly name: string
      readonly seed: number
      readonly args: Readonly<Record<string, unknown>>
    }
  | { readonly call: 'validate'; readonly input: unknown }
  | { readonly call: 'check'; readonly input: unknown; readonly actual: unknown; readonly reference: unknown }

export type BankReply =
  | { readonly input: unknown }
  /** null: valid, or accepted. */
  | { readonly reason: string | null }
  | { readonly thrown: { readonly message: string; readonly stack?: string } }
