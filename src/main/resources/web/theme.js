// The theme that the reader has chosen, set before the page is painted: a classic script, loaded in the head.
'use strict';
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // storage is closed to this page: the system decides
  }
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
})();
