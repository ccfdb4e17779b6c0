/** Counts what passed and failed, tells it as it happens, and in a table at the end. */

const seconds = (number) => `${number.toFixed(1)} s`;

export class Report {
  passed = 0;
  failed = 0;
  rows = [];

  /** A check that passes or fails as a whole; its output is of interest only if it failed. */
  check(name, ok, time, output = '') {
    this.add(name, {passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0}, time, ok ? 'passed' : 'FAILED');
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(time)})`);
    if (!ok && output) {
      console.log(output.trimEnd());
    }
  }

  /** The tests of a suite in one engine. None at all is a failure: then nothing was tested. */
  tests(name, counts, time) {
    const {passed, failed, skipped} = counts;
    if (passed + failed === 0) {
      this.check(name, false, time, 'No test was executed.');
      return;
    }
    const words = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`];
    this.add(name, counts, time, words.filter(Boolean).join(', '));
  }

  /** Something that this machine does not have: a failure where nobody would read a note. */
  missing(name, text, ci) {
    if (ci) {
      this.check(name, false, 0, text);
    } else {
      this.note(name, text);
    }
  }

  /** Something left out, which counts as nothing. */
  note(name, text) {
    this.rows.push({name, time: '', text});
    console.log(`! ${name}: ${text}`);
  }

  add(name, {passed, failed}, time, text) {
    this.passed += passed;
    this.failed += failed;
    this.rows.push({name, time: seconds(time), text});
  }

  print() {
    const width = Math.max(0, ...this.rows.map(({name}) => name.length));
    console.log('');
    for (const {name, time, text} of this.rows) {
      console.log(`${name.padEnd(width)}  ${time.padStart(8)}  ${text}`);
    }
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
  }
}
