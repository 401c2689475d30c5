// Workers of Node 20 do not inherit a loader of TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./write-digests')
