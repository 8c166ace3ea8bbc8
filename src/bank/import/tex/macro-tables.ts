/** Macros that take so many arguments, of which the one at an index is shown. */
export const shownArgument = new Map<string, readonly [count: number, shown: number]>([
  ...(
    'textrm textsf textsc textnormal textup textmd mbox hbox text fbox framebox makebox uppercase underline uline ' +
    'centerline MakeUppercase'
  )
    .split(' ')
    .map((name) => [name, [1, 0]] as const),
  ...['textcolor', 'colorbox', 'parbox', 'scalebox', 'raisebox', 'rotatebox'].map(
    (name) => [name, [2, 1]] as const,
  ),
  ...['multicolumn', 'multirow', 'resizebox'].map((name) => [name, [3, 2]] as const),
])

/** Macros without a text of their own, by the number of their arguments. */
export const silent: ReadonlyMap<string, number> = new Map([
  ...(
    'noindent indent centering raggedright raggedleft smallskip medskip bigskip newpage clearpage pagebreak hfill vfill ' +
    'protect sloppy maketitle hline toprule midrule bottomrule nextsample remainingsamples tiny scriptsize footnotesize small ' +
    'normalsize large Large LARGE huge Huge bf it em tt rm sf sc bfseries itshape ttfamily rmfamily normalfont selectfont ' +
    'displaystyle relax ignorespaces leavevmode nopagebreak linebreak nolinebreak null strut makeatletter makeatother / - !'
  )
    .split(' ')
    .map((name) => [name, 0] as const),
  ...(
    'label vspace vspace* hspace hspace* cline color pagestyle thispagestyle usepackage documentclass index rowcolor ' +
    'sampleinput sampleoutput pagecolor'
  )
    .split(' ')
    .map((name) => [name, 1] as const),
  ...['setlength', 'addtolength', 'setcounter'].map((name) => [name, 2] as const),
])

/** Macros of sections, as headings of Markdown. */
export const headings: ReadonlyMap<string, string> = new Map([
  ['section', '##'],
  ['subsection', '###'],
  ['subsubsection', '####'],
])
