import { judgesAll } from '../hostile.ts'

judgesAll('java')
