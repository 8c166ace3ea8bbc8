/** What macros of TeX stand for as plain characters. */

const table = `
le ≤, leq ≤, leqslant ≤, ge ≥, geq ≥, geqslant ≥, lt <, gt >, ne ≠, neq ≠, ll ≪, gg ≫, approx ≈, equiv ≡, sim ~, simeq ≃,
cong ≅, propto ∝, times ×, cdot ·, ast *, star ⋆, div ÷, pm ±, mp ∓, oplus ⊕, otimes ⊗, circ ∘, bullet •, setminus \\,
in ∈, notin ∉, ni ∋, subset ⊂, subseteq ⊆, supset ⊃, supseteq ⊇, cup ∪, cap ∩, emptyset ∅, varnothing ∅, forall ∀,
exists ∃, neg ¬, lnot ¬, land ∧, wedge ∧, lor ∨, vee ∨, to →, rightarrow →, leftarrow ←, leftrightarrow ↔, Rightarrow ⇒,
Leftarrow ⇐, Leftrightarrow ⇔, iff ⇔, implies ⇒, mapsto ↦, longrightarrow →, uparrow ↑, downarrow ↓, infty ∞, partial ∂,
nabla ∇, sum ∑, prod ∏, int ∫, bigcup ⋃, bigcap ⋂, bigoplus ⨁, lfloor ⌊, rfloor ⌋, lceil ⌈, rceil ⌉, langle ⟨, rangle ⟩,
lvert |, rvert |, vert |, mid |, lVert ‖, rVert ‖, Vert ‖, parallel ∥, perp ⊥, angle ∠, degree °, prime ′, ldots ..., dots ...,
cdots ..., dotsc ..., dotsb ..., vdots ⋮, ddots ⋱, ell ℓ, hbar ℏ, Re ℜ, Im ℑ, aleph ℵ, triangle △, square □, Box □,
lbrace {, rbrace }, lbrack [, rbrack ], backslash \\, colon :, bmod mod, mod mod, checkmark ✓,
alpha α, beta β, gamma γ, delta δ, epsilon ε, varepsilon ε, zeta ζ, eta η, theta θ, vartheta ϑ, iota ι, kappa κ,
lambda λ, mu μ, nu ν, xi ξ, pi π, varpi ϖ, rho ρ, varrho ϱ, sigma σ, varsigma ς, tau τ, upsilon υ, phi φ, varphi φ, chi χ,
psi ψ, omega ω, Gamma Γ, Delta Δ, Theta Θ, Lambda Λ, Xi Ξ, Pi Π, Sigma Σ, Upsilon Υ, Phi Φ, Psi Ψ, Omega Ω
`

/** Macros of formulas that are one sign. */
export const mathSigns: ReadonlyMap<string, string> = new Map(
  table
    .split(/,\s+/)
    .map((pair) => pair.trim().split(' '))
    .map(([name = '', sign = '']) => [name, sign]),
)

/** Macros of formulas that are a word, with room around it. */
export const mathWords: ReadonlySet<string> = new Set(
  'log ln lg exp sin cos tan arcsin arccos arctan sinh cosh tanh min max sup inf gcd lim det dim ker deg arg Pr'.split(
    ' ',
  ),
)

/** Macros of text that are one sign. */
export const textSigns: ReadonlyMap<string, string> = new Map([
  ...(
    'ldots … dots … textellipsis … textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ ' +
    'textless < textgreater > textbar | textbraceleft { textbraceright } textquotesingle \' textquotedbl " ' +
    'textendash – textemdash — textdegree ° textbullet • textperiodcentered · textdollar $ textregistered ® ' +
    'textcopyright © copyright © texttrademark ™ texteuro € euro € pounds £ S § P ¶ dag † ddag ‡ ss ß ae æ AE Æ oe œ OE Œ o ø ' +
    'O Ø aa å AA Å l ł L Ł i ı j ȷ TeX TeX LaTeX LaTeX quotedblbase „ glqq „ grqq “ guillemotleft « guillemotright »'
  )
    .split(' ')
    .flatMap((word, at, all): [string, string][] => (at % 2 === 0 ? [[word, all[at + 1] ?? '']] : [])),
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
])

/** Marks over and under letters, as combining characters. */
export const accents: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['u', '\u0306'],
  ['v', '\u030c'],
  ['H', '\u030b'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['r', '\u030a'],
  ['d', '\u0323'],
])
