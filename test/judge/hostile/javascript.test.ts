import { judgesAll } from '../hostile.ts'

judgesAll('javascript', 'typescript')
