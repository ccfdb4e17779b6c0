/** A filter in another language: a program that reads one line of JSON, `{"filter": …, "html": …}`, and answers with one. */
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';

export class Program {
  /**
   * @param {string[]} command
   * @returns {Promise<Program>} rejected where it does not run; its first line names its version
   */
  static async start([file, ...args]) {
    const child = spawn(file, args, {stdio: ['pipe', 'pipe', 'pipe']});
    const said = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    // What cannot be written is missed by the one who waits for the answer.
    child.stdin.on('error', () => {});
    const failed = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => reject(new Error(`${args.at(-1)} ended: ${said.join('')}`)));
    });
    failed.catch(() => {});
    const program = new Program(child, failed);
    program.version = await program.answer();
    return program;
  }

  constructor(child, failed) {
    this.child = child;
    this.failed = failed;
    this.lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
  }

  async answer() {
    const {value} = await Promise.race([this.lines.next(), this.failed]);
    return value === undefined ? this.failed : JSON.parse(value);
  }

  ask(filter, html) {
    this.child.stdin.write(`${JSON.stringify({filter, html})}\n`);
    return this.answer();
  }

  end() {
    this.child.stdin.end();
  }
}
