/** Counts what passed and failed, tells it as it happens, and in a table at the end. */

const LONGEST = 6;

const words = (seconds) => (seconds === undefined ? '' : `${seconds.toFixed(1)} s`);

/** The few of something that took longest, where there are more than a few. */
const printLongest = (what, list) => {
  const longest = list.filter(({seconds}) => seconds > 0).sort((one, other) => other.seconds - one.seconds);
  if (longest.length > LONGEST) {
    console.log(`\nThe ${what} that took longest:`);
    for (const {name, seconds} of longest.slice(0, LONGEST)) {
      console.log(`${words(seconds).padStart(8)}  ${name}`);
    }
  }
};

export class Report {
  passed = 0;
  failed = 0;
  rows = [];
  files = [];

  /** A check that passes or fails as a whole; its output is of interest only if it failed. */
  check(name, ok, time, output = '') {
    this.add(name, {passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0}, time, ok ? 'passed' : 'FAILED');
    console.log(`${ok ? '✓' : '✗'} ${name} (${words(time)})`);
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
    const said = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`];
    this.add(name, counts, time, said.filter(Boolean).join(', '));
  }

  /** A test file in one place: in no table, but it may be one of those that take longest. */
  file(name, time) {
    this.files.push({name, seconds: time});
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
    this.rows.push({name, text});
    console.log(`! ${name}: ${text}`);
  }

  add(name, {passed, failed}, time, text) {
    this.passed += passed;
    this.failed += failed;
    this.rows.push({name, seconds: time, text});
  }

  print() {
    const width = Math.max(0, ...this.rows.map(({name}) => name.length));
    console.log('');
    for (const {name, seconds: time, text} of this.rows) {
      console.log(`${name.padEnd(width)}  ${words(time).padStart(8)}  ${text}`);
    }
    printLongest('checks', this.rows);
    printLongest('test files', this.files);
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
  }
}
