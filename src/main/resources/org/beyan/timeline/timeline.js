
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.getElementById("filters");
  const cards = all(".card");
  const marks = all(".mark");
  const keys = all(".key");
  const choices = { speaker: "by", direction: "direction", conflict: "on", language: "language" };
  let ui = document.documentElement.lang;

  // Words, names and dates in the language of the page

  const name = code => {
    const names = data.names[code] || {};
    return names[ui] || names.en || Object.values(names)[0] || code;
  };
  const word = key => (data.words[ui][key] || key.replace(/^(act|language)-/, ""))
    .replace("{a}", name(data.a)).replace("{b}", name(data.b));
  const month = (list, number) => word(list).split(",")[number - 1];
  const dates = {
    year: value => value,
    month: value => month("months", +value.slice(5, 7)) + " " + value.slice(0, 4),
    day: value => +value.slice(8, 10) + " " + month("months-of", +value.slice(5, 7)),
  };

  function speak(language) {
    ui = data.words[language] ? language : ui;
    document.documentElement.lang = ui;
    document.title = name("title");
    all("[data-word]").forEach(node => { node.textContent = word(node.dataset.word); });
    all("[data-code]").forEach(node => { node.textContent = name(node.dataset.code); });
    all("[data-title]").forEach(node => { node.title = name(node.dataset.title); });
    all("[data-hint]").forEach(node => { node.placeholder = word(node.dataset.hint); });
    all("[data-label]").forEach(node => node.setAttribute("aria-label", word(node.dataset.label)));
    all("[data-form]").forEach(node => { node.textContent = dates[node.dataset.form](node.dateTime); });
    all("[data-ui]").forEach(node => node.setAttribute("aria-pressed", node.dataset.ui === ui));
    all("option[data-count]").forEach(label);
    cards.concat(marks).forEach(node => { node.folded = undefined; });
  }

  // Filters: what can be chosen, what is chosen, what is left

  const values = (node, attribute) =>
    (node.dataset[attribute] || "").split(attribute === "by" ? "\n" : " ").filter(Boolean);

  function label(option) {
    const field = option.parentNode.name;
    const text = field === "conflict" ? name(option.value)
      : field === "speaker" ? option.value
      : word(field + "-" + option.value);
    option.textContent = text + " (" + option.dataset.count + ")";
  }

  function offer(field, attribute) {
    const counts = new Map();
    cards.forEach(card => values(card, attribute).forEach(value => counts.set(value, (counts.get(value) || 0) + 1)));
    [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0])).forEach(([value, count]) => {
      const option = new Option("", value);
      option.dataset.count = count;
      form.elements[field].add(option);
      label(option);
    });
  }

  // Upper and lower case, dotted and dotless i, letters with and without marks are one
  const fold = text => text.replace(/[İIı]/g, "i").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const textOf = node => node.folded || (node.folded = fold(node.textContent));

  const chosenActs = () => keys.filter(key => key.getAttribute("aria-pressed") === "true").map(key => key.dataset.act);

  function common(node, terms) {
    const field = form.elements;
    const day = node.dataset.day || "";
    const dated = !field.from.value && !field.to.value
      || day && (!field.from.value || (node.dataset.end || day) >= field.from.value)
      && (!field.to.value || day <= field.to.value);
    return dated
      && (!field.conflict.value || values(node, "on").includes(field.conflict.value))
      && terms.every(term => textOf(node).includes(term));
  }

  function filter() {
    const field = form.elements;
    const terms = fold(field.q.value).split(/\s+/).filter(Boolean);
    const acts = chosenActs();
    cards.forEach(card => {
      card.hidden = !(common(card, terms)
        && (!acts.length || acts.includes(card.dataset.act))
        && ["speaker", "direction", "language"].every(
          each => !field[each].value || values(card, choices[each]).includes(field[each].value)));
    });
    marks.forEach(mark => { mark.hidden = !(field.events.checked && common(mark, terms)); });
    collapse();
    count();
    draw();
  }

  // A heading, a day or a lane without anything under it disappears
  function collapse() {
    all(".day").forEach(day => {
      all(".lane", day).forEach(lane => { lane.hidden = !lane.querySelector(".card:not([hidden])"); });
      const date = day.querySelector(".date");
      if (date) date.hidden = !day.querySelector(".lane:not([hidden])");
      day.hidden = !day.querySelector(".card:not([hidden]), .mark:not([hidden])");
    });
    all(".month").forEach(node => { node.hidden = !node.querySelector(".day:not([hidden])"); });
    all(".year").forEach(node => { node.hidden = !node.querySelector(".month:not([hidden])"); });
  }

  function count() {
    const shown = cards.filter(card => !card.hidden).length;
    document.getElementById("count").textContent =
      word("shown").replace("{shown}", shown).replace("{total}", cards.length);
    document.getElementById("nothing").hidden = shown > 0 || cards.length === 0;
  }

  // The state in the address, so that a view can be sent to somebody

  const fields = ["q", ...Object.keys(choices), "from", "to"];
  const written = ui;

  function state() {
    const state = new URLSearchParams();
    fields.filter(each => form.elements[each].value).forEach(each => state.set(each, form.elements[each].value));
    if (chosenActs().length) state.set("act", chosenActs().join(","));
    if (!form.elements.events.checked) state.set("events", "no");
    document.getElementById("reset").hidden = !state.toString();
    if (ui !== written) state.set("ui", ui);
    return state.toString();
  }

  const write = () => {
    const text = state();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  };

  function read() {
    const given = new URLSearchParams(location.hash.slice(1));
    const field = form.elements;
    fields.forEach(each => { field[each].value = given.get(each) || ""; });
    Object.keys(choices).forEach(each => { field[each].value ||= ""; });
    field.events.checked = given.get("events") !== "no";
    const acts = (given.get("act") || "").split(",");
    keys.forEach(key => key.setAttribute("aria-pressed", acts.includes(key.dataset.act)));
    speak(given.get("ui") || written);
    filter();
    state();
  }

  // The strip: a bar a month, the first party's words above the line, the second's below

  const tone = {
    agree: 0, support: 0, promise: 0, concede: 0, consult: 0, state: 1, request: 1, deny: 2, reject: 2, accuse: 2, threaten: 2 };
  const tones = ["cooperation", "neutral", "tension"];
  const svg = document.getElementById("density");
  const shape = (tag, attributes) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    return svg.appendChild(node);
  };
  const monthOf = day => +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1;
  const days = cards.concat(marks).map(node => node.dataset.day).filter(Boolean).sort();
  const first = days.length ? Math.floor(monthOf(days[0]) / 12) * 12 : 0;
  const months = days.length ? Math.floor(monthOf(days[days.length - 1]) / 12) * 12 + 12 - first : 0;

  function bins() {
    const empty = () => ({ up: [0, 0, 0], down: [0, 0, 0], others: 0, events: 0 });
    const found = Array.from({ length: months }, empty);
    cards.filter(card => !card.hidden && card.dataset.day).forEach(card => {
      const bin = found[monthOf(card.dataset.day) - first];
      const level = tone[card.dataset.act] ?? 1;
      const direction = card.dataset.direction;
      if (direction === "third") bin.others++;
      if (direction === "ab" || direction === "joint") bin.up[level]++;
      if (direction === "ba" || direction === "joint") bin.down[level]++;
    });
    marks.filter(mark => !mark.hidden).forEach(mark => { found[monthOf(mark.dataset.day) - first].events++; });
    return found;
  }

  function draw() {
    const width = svg.clientWidth, height = svg.clientHeight;
    svg.replaceChildren();
    if (!months || !width) return;
    svg.setAttribute("aria-label", word("density")
      .replace("{ab}", word("direction-ab")).replace("{ba}", word("direction-ba")));
    const step = width / months, middle = height / 2, found = bins();
    const sum = list => list.reduce((one, other) => one + other, 0);
    const most = Math.max(1, ...found.map(bin => Math.max(sum(bin.up), sum(bin.down))));
    const unit = (middle - 11) / most;
    for (let year = 0; year <= months; year += 12) {
      shape("line", { class: "grid", x1: year * step, x2: year * step, y1: 0, y2: height });
    }
    found.forEach((bin, at) => bars(bin, at * step, step, middle, unit));
    shape("line", { class: "axis", x1: 0, x2: width, y1: middle, y2: middle });
    found.forEach((bin, at) => over(bin, at, step, height));
    shape("line", { class: "here", id: "here", y1: 0, y2: height, x1: -9, x2: -9 });
    placeYears(step);
    fit();
    follow();
  }

  // What sticks below the strip has to know its height, which the years may swell
  function fit() {
    const strip = document.querySelector(".strip");
    const sticks = getComputedStyle(strip).position === "sticky";
    document.documentElement.style.setProperty("--strip", (sticks ? strip.offsetHeight : 0) + "px");
  }

  function bars(bin, x, step, middle, unit) {
    const width = Math.max(1.5, Math.min(step - 1, 10));
    const left = x + (step - width) / 2;
    let up = middle, down = middle;
    tones.forEach((kind, level) => {
      const above = bin.up[level] * unit, below = bin.down[level] * unit;
      if (above) shape("rect", { class: kind, x: left, y: up -= above, width, height: above });
      if (below) shape("rect", { class: kind, x: left, y: down, width, height: below });
      down += below;
    });
  }

  function over(bin, at, step, height) {
    const x = at * step, centre = x + step / 2;
    if (bin.others) shape("circle", { class: "others", cx: centre, cy: height - 2, r: Math.min(3, 1.4 + bin.others / 3) });
    if (bin.events) shape("path", { class: "event", d: `M${centre} 0l4.5 4.5-4.5 4.5-4.5-4.5z` });
    const key = String(Math.floor((first + at) / 12)) + "-" + String((first + at) % 12 + 1).padStart(2, "0");
    const column = shape("rect", { class: "month", x, y: 0, width: step, height });
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = dates.month(key);
    column.appendChild(title);
    column.addEventListener("click", () => jump(first + at));
  }

  function placeYears(step) {
    all(".years a").forEach(link => {
      const year = +link.textContent;
      link.classList.toggle("placed", Boolean(year) && 12 * step > 90);
      if (year) link.style.left = (year * 12 - first) * step + 3 + "px";
      else link.style.marginLeft = "auto";
    });
  }

  // Moving about

  // Twice: days out of sight have a guessed height until the first move brings them near
  const go = node => {
    node.scrollIntoView();
    requestAnimationFrame(() => node.scrollIntoView());
  };

  function jump(wanted) {
    const visible = all(".month:not([hidden])").filter(node => node.querySelector("h3 time"));
    const far = node => Math.abs(monthOf(node.querySelector("h3 time").dateTime) - wanted);
    const near = visible.sort((one, other) => far(one) - far(other))[0];
    if (near) go(near);
  }

  function follow() {
    const line = document.getElementById("here");
    if (!line) return;
    const edge = 180;
    const current = all(".month:not([hidden])").filter(node => node.getBoundingClientRect().top < edge).pop();
    const time = current && current.querySelector("h3 time");
    const x = time ? (monthOf(time.dateTime) - first + .5) * svg.clientWidth / months : 0;
    line.style.display = time ? "" : "none";
    line.setAttribute("x1", x);
    line.setAttribute("x2", x);
  }

  let waiting;
  const later = (action, wait) => { clearTimeout(waiting); waiting = setTimeout(action, wait); };
  const changed = () => { filter(); write(); };

  document.body.classList.add("scripted");
  all(".languages, .panel, .state label, .signs").forEach(node => { node.hidden = false; });
  document.querySelector(".panel").open = matchMedia("(min-width: 46rem)").matches || location.hash.length > 1;
  keys.forEach(key => {
    key.disabled = false;
    key.addEventListener("click", () => {
      key.setAttribute("aria-pressed", key.getAttribute("aria-pressed") !== "true");
      changed();
    });
  });
  all("[data-ui]").forEach(button => button.addEventListener("click", () => { speak(button.dataset.ui); changed(); }));
  all(".years a").forEach(link => link.addEventListener("click", event => {
    event.preventDefault();
    go(document.querySelector(link.getAttribute("href")));
  }));
  Object.entries(choices).forEach(([field, attribute]) => offer(field, attribute));
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", () => later(changed, 120));
  form.elements.events.addEventListener("input", changed);
  form.addEventListener("reset", () => {
    keys.forEach(key => key.setAttribute("aria-pressed", "false"));
    setTimeout(changed, 0);
  });
  addEventListener("hashchange", read);
  addEventListener("resize", () => later(draw, 120));
  addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
  read();
})();
