// What must not have happened by the end.
import assert from 'node:assert/strict'

export const quietChecks = ({ home, asked, complaints }) => ({
  'nothing is asked for outside of its folder, and the browser complained of nothing': async () => {
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(new URL('.', home).href) && !/^(?:blob|data):/.test(url)),
      [],
    )
    assert.deepEqual(complaints, [])
  },
})
