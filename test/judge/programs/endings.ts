import { all, compiled, cpp, each, go, java, js, once, py, type Row, row, rust } from './row.ts'

/** Programs that end early, throw, or do not even compile. */
export const endings: readonly Row[] = [
  row('exits-at-load', ['javascript', 'python', 'cpp', 'java', 'go'], 'RTE', { says: /exit code 0/ }),
  row('exits-politely-at-load', py, 'RTE'),
  row('exits-in-call', each, 'RTE', { says: /exit code 0/ }),
  row('exits-politely-in-call', py, 'RTE', { says: /SystemExit/ }),
  row('exits-after-scheduling', ['javascript', 'python', 'java', 'go'], 'RTE', { says: /exit code 0/ }),
  row('leaves-its-goroutine', go, 'RTE', once),

  row('kills-parent', each, ['RTE', 'TLE'], { ...once, onlyNamespaces: 'the parent is this test' }),
  row('kills-group', each, 'RTE', { says: /SIGKILL/ }),
  row('kills-itself', ['python', 'cpp', 'rust'], 'RTE', { says: /SIGSEGV/ }),
  // The virtual machine reports the signal, and aborts.
  row('kills-itself', java, 'RTE', { says: /SIGABRT|SIGSEGV/ }),
  row('kills-itself', go, 'RTE', { says: /SIGKILL/ }),
  row('crashes', [...cpp, ...rust], 'RTE', { says: /SIGSEGV/ }),
  row('divides-by-zero', cpp, 'RTE', { says: /SIGFPE/ }),
  row('reads-beyond', cpp, 'RTE', { says: /SIGABRT/ }),
  row('reads-beyond', rust, 'RTE', { says: /index out of bounds/, line: 2 }),

  row('prints-escapes', each, 'RTE', { says: /bell/, ...once }),
  row('throws-null', js, 'RTE', { says: /null was thrown/ }),
  row('throws-null', cpp, 'RTE'),
  row('throws-huge-message', each, ['RTE', 'MLE'], once),
  row('throws-unprintable', js, 'RTE', { says: /cannot be described was thrown/ }),
  row('throws-unprintable', [...py, ...java], 'RTE', { says: /Hidden: an exception that cannot be printed/ }),
  row('throws-unprintable', go, 'RTE', { says: /a value that cannot be printed/ }),
  row('throws-unprintable', [...cpp, ...rust], 'RTE'),
  row('throws-unreadable-error', js, 'RTE', { says: /cannot be printed/ }),
  row('throws-proxy', js, 'RTE'),
  row('panics-while-panicking', rust, 'RTE', { says: /SIGABRT/ }),
  row('throws-elsewhere', go, 'RTE'),
  row('throws', all, 'RTE', { says: /negative: -5/ }),
  row('throws-at-load', ['javascript', 'python', 'cpp', 'java', 'go'], 'RTE'),

  row('syntax-error', all, 'CE'),
  row('does-not-compile', java, 'CE', { says: /incompatible types/, line: 3 }),
  row('does-not-compile', go, 'CE', { says: /cannot use "0"/, line: 4 }),
  row('wrong-type', [...cpp, ...rust], 'CE'),
  row('wrong-name', all, 'CE', { says: /total/ }),
  row('empty', ['typescript', 'python', ...compiled], 'CE'),
]
