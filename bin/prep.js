#!/usr/bin/env node
const { run } = require('../dist/main.js')
run(process, `${__dirname}/..`).then((code) => { process.exitCode = code })
