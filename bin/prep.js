#!/usr/bin/env node
const { run } = require('../dist/main.cjs')
run(process, `${__dirname}/..`).then((code) => { process.exitCode = code })
