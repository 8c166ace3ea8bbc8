#!/usr/bin/env node
const { launch } = require('../dist/launch.js')
launch(process, `${__dirname}/..`).then((code) => {
  process.exitCode = code
})
