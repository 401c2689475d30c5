export { readMht } from './read-mht'
