/**
 * What a page shows, kept in its address: it can be sent to somebody, and the back button undoes it.
 *
 *   const address = new Address({a: 'TR', b: 'RU', from: ''}, (state) => show(state), {always: ['a', 'b']});
 *   address.state.a
 *   address.change({from: '2020-01-01'})               a new entry of the history, and show()
 *   address.change({from, to}, {gesture: 'view'})      one entry for all changes of one gesture in a row
 */
export class Address {
  /**
   * @param {Object<string, string>} fallbacks what is not in the address; such values are not written either
   * @param {(state: Object<string, string>) => void} changed after change() and the back button
   * @param {{always?: string[]}} [how] always: the subject of the page, written even where it is the usual one
   */
  constructor(fallbacks, changed, {always = []} = {}) {
    this.always = new Set(always);
    this.fallbacks = fallbacks;
    this.changed = changed;
    this.state = this.read();
    addEventListener('popstate', () => {
      this.state = this.read();
      changed(this.state);
    });
  }

  read() {
    const given = new URLSearchParams(location.search);
    const entries = Object.entries(this.fallbacks).map(([key, fallback]) => [key, given.get(key) ?? fallback]);
    return Object.fromEntries(entries);
  }

  /**
   * @param {Object<string, string>} changes
   * @param {{gesture?: string}} [how]
   */
  change(changes, {gesture = ''} = {}) {
    const before = this.href(this.state);
    this.state = {...this.state, ...changes};
    const href = this.href(this.state);
    if (href === before) {
      return;
    }
    const again = gesture && history.state?.gesture === gesture;
    history[again ? 'replaceState' : 'pushState']({gesture}, '', href);
    this.changed(this.state);
  }

  /** @param {Object<string, string>} state @returns {string} address of the page that shows it */
  href(state) {
    const query = new URLSearchParams(location.search);
    for (const [key, fallback] of Object.entries(this.fallbacks)) {
      if (state[key] && (state[key] !== fallback || this.always.has(key))) {
        query.set(key, state[key]);
      } else {
        query.delete(key);
      }
    }
    const text = query.toString().replace(/%2C/g, ',');
    return location.pathname + (text && `?${text}`);
  }
}
