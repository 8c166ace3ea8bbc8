import { judgesAll } from '../hostile.ts'

judgesAll('python')
