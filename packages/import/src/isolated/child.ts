import { Worker } from 'node:worker_threads'
import { answerJob } from './answer-job'
import type { Answer, Job } from './isolate'
import { watch } from './watch'

/** The process in which files are read: Node runs it with the most megabytes that it may hold. */
const most = Number(process.argv[2]) * 2 ** 20

// What keeps this thread busy keeps its timers waiting: only another thread can watch it.
new Worker(watch, { eval: true, execArgv: [], workerData: { most, parent: process.ppid } }).unref()

// What is left of one file is not held against the next.
const isSpent = () => process.memoryUsage.rss() > most / 2

const post = (answer: Answer) =>
  process.send!(answer.kind === 'result' || answer.kind === 'error' ? { ...answer, isSpent: isSpent() } : answer)

process.on('disconnect', () => process.exit())
process.on('message', (job: Job) => void answerJob(job, post))
