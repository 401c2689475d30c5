export default {
  build: { rolldownOptions: { input: ['index.html', 'worker.html'] } },
  worker: { format: 'es' },
  logLevel: 'warn',
}
