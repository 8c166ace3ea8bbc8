import { judgesAll } from '../hostile.ts'

judgesAll('go')
