import { judgesAll } from '../hostile.ts'

judgesAll('cpp')
