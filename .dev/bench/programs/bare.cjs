const { readFileSync } = require('node:fs')
const inputs = JSON.parse(readFileSync(process.argv[2], 'utf8'))
process.stdout.write(JSON.stringify(inputs.map(([numbers, target]) => pair(numbers, target))))
