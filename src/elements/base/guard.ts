import {noChange} from 'lit';
import {Directive, directive} from 'lit/directive.js';

/** See {@link guard}. */
class Guard extends Directive {
  private _keys: readonly unknown[] | undefined;

  override render(_keys: readonly unknown[], draw: () => unknown): unknown {
    return draw();
  }

  override update(_part: unknown, [keys, draw]: [readonly unknown[], () => unknown]): unknown {
    const last = this._keys;
    this._keys = keys;
    return last?.length === keys.length && keys.every((key, index) => key === last[index])
      ? noChange
      : this.render(keys, draw);
  }
}

/** Draws only where one of the keys has changed. Not Lit's own: that keeps them by `Array.from`, which Prototype breaks without a word. */
export const guard: (...values: Parameters<Guard['render']>) => unknown = directive(Guard);
