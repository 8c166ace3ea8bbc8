import { judgesAll } from './hostile.ts'
import { isolations } from './judging.ts'

for (const { isolation, works } of isolations)
  if (isolation.name === 'namespaces') judgesAll(isolation, works)
