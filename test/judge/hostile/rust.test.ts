import { judgesAll } from '../hostile.ts'

judgesAll('rust')
