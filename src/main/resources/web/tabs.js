/** Views of one thing, one at a time, after the tabs pattern of the ARIA Authoring Practices Guide. */
import {el} from './dom.js';

/**
 * @param {string} label
 * @param {{key: string, name: string, view: () => HTMLElement}[]} tabs views are made when they are first shown
 * @returns {HTMLElement} the view itself where there is but one
 */
export function tabbed(label, tabs) {
  if (tabs.length === 1) {
    return tabs[0].view();
  }
  const buttons = tabs.map(({key, name}, at) =>
    el('button', {type: 'button', role: 'tab', id: `tab-${key}`, 'aria-controls': `view-${key}`, onclick: () => open(at)}, name));
  const panels = tabs.map(({key}) => el('div', {role: 'tabpanel', id: `view-${key}`, 'aria-labelledby': `tab-${key}`}));
  function open(chosen) {
    buttons.forEach((button, at) => {
      button.setAttribute('aria-selected', String(at === chosen));
      button.tabIndex = at === chosen ? 0 : -1;
    });
    panels.forEach((panel, at) => {
      panel.hidden = at !== chosen;
    });
    if (!panels[chosen].hasChildNodes()) {
      panels[chosen].append(tabs[chosen].view());
    }
  }
  const list = el('div', {role: 'tablist', class: 'tabs', 'aria-label': label, onkeydown: (event) => {
    const to = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (to) {
      const next = (buttons.indexOf(document.activeElement) + to + buttons.length) % buttons.length;
      open(next);
      buttons[next].focus();
    }
  }}, buttons);
  open(0);
  return el('div', {class: 'tabbed'}, list, panels);
}
