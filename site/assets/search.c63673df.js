// Searches the site. The build has cut an index of its terms into parts; this loads those that a question needs, each as
// a script, since a browser loads no other file from disk. What the files hold is said in the room backstory.search.
"use strict";

(() => {
  const SHOWN = 5; // results of a group at once
  const PARTS = 4; // of the terms that begin with a word, at most
  const FEW = 8; // terms that a slip of the keys may stand for
  const LONGER = 0.6, SLIP = 0.5; // what such a term counts beside the very one
  const W = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー]";
  const P = "[\\p{L}\\p{Nd}\\p{M}]";
  const RUN = new RegExp(`(?:(?=${W})${P})+|(?:(?!${W})${P})+`, "gu");
  const WIDE = new RegExp("^" + W, "u"); // of a script without blanks between words
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
  const SAME = {ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", "\u0131": "i", ħ: "h", ς: "σ", ة: "ه", ى: "ي"};

  const form = document.querySelector(".search");
  const field = form.firstElementChild;
  const words = form.dataset;
  const results = document.querySelector(".results");
  const told = document.querySelector(".found");
  const parts = {}; // by name
  let asked = 0; // questions so far: the answer to an older one is not shown
  let said = ""; // of the answer that is shown
  let timer = 0;

  // The terms of a text and their places, as the class Terms makes them.
  function terms(text) {
    const found = [];
    const add = (word, start, exact) => {
      const plain = word.toLowerCase().normalize("NFKD").replace(MARKS, "").normalize("NFC");
      const same = plain.replace(/[ßæœøłđðþ\u0131ħςةى]/g, letter => SAME[letter]);
      const term = same.length > 4 ? same.replace(/^ال/, "") : same;
      if (term) found.push({term, start, end: start + word.length, exact});
    };
    for (const {0: run, index} of text.matchAll(RUN)) {
      const signs = WIDE.test(run) ? [...run] : [run];
      let start = index;
      if (signs.length < 2) add(run, start, false);
      for (let i = 0; i + 1 < signs.length; start += signs[i++].length) add(signs[i] + signs[i + 1], start, true);
    }
    return found;
  }

  window.backstorySearch = (name, value) => parts["/" + name].come(value);
  window.backstorySearch.terms = text => terms(text).map(found => found.term);

  function load(name, version = "") {
    const part = parts["/" + name] ||= {};
    return part.loaded ||= new Promise((come, fail) => {
      const script = document.createElement("script");
      part.come = come;
      script.onerror = () => { part.loaded = null; fail(name); };
      script.src = words.folder + encodeURI(name) + ".js" + version;
      document.head.append(script);
    });
  }

  // The lines of all terms from one to another: the term, then where it stands.
  async function lines(index, first, last) {
    const from = Math.max(0, index.terms.findLastIndex(term => term <= first));
    const names = index.terms.slice(from, from + PARTS).flatMap((term, i) => i && term > last ? [] : "terms-" + (from + i));
    const loaded = await Promise.all(names.map(name => load(name, index.version)));
    return loaded.join("").split(",").map(line => line.split(" "));
  }

  // True where one slip makes one word of the other: a letter more, less or another, or two in the other order.
  function near(a, b) {
    let i = 0, x = a.length, y = b.length;
    while (i < x && a[i] === b[i]) i++;
    while (x > i && y > i && a[x - 1] === b[y - 1]) { x--; y--; }
    return x - i < 2 && y - i < 2 || x - i === 2 && y - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
  }

  // What a word of the question may mean: terms, how well each fits, and where it stands.
  async function meant(index, {term, exact}) {
    const longer = !exact && (term.length > 1 || WIDE.test(term));
    const all = await lines(index, term, longer ? term + "\uffff" : term);
    const hits = all.filter(([word]) => word === term || longer && word.startsWith(term))
      .map(([word, places]) => ({word, places, fit: word === term ? 1 : LONGER}));
    if (hits.length || exact || term.length < 4) return hits;
    const names = (await load("names", index.version)).split(" ");
    const close = [...new Set([...names, ...all.map(([word]) => word)])].filter(word => near(term, word)).slice(0, FEW);
    const found = await Promise.all(close.map(word => lines(index, word, word)));
    return found.flat().filter(([word]) => close.includes(word)).map(([word, places]) => ({word, places, fit: SLIP}));
  }

  // What fits the most words of the question, best first. A word that stands nearly everywhere counts for the order alone.
  function rank(meanings) {
    const found = new Map();
    for (const hits of meanings) {
      const scores = new Map();
      const counts = hits.some(({fit, places}) => fit === 1 && places[0] === "*") ? 0 : 1;
      for (const {places, fit} of hits) {
        let number = -1;
        for (const [, distance, weight] of places.matchAll(/([0-9a-z]*)([A-Z])/g)) {
          number += parseInt(distance || 1, 36);
          scores.set(number, Math.max(scores.get(number) || 0, fit * (weight.charCodeAt(0) - 64)));
        }
      }
      for (const [number, score] of scores) {
        const had = found.get(number) || {fits: 0, score: 0};
        found.set(number, {number, fits: had.fits + counts, score: had.score + score});
      }
    }
    const all = [...found.values()].sort((a, b) => b.fits - a.fits || b.score - a.score || a.number - b.number);
    return all.filter(({fits}) => fits === all[0].fits);
  }

  const element = (name, textContent, more) => Object.assign(document.createElement(name), {textContent, ...more});
  const count = (text, sought) => new Set(terms(text).map(({term}) => term).filter(term => sought.has(term))).size;

  // A text in which what was sought is marked.
  function marked(text, sought) {
    const line = element("p", "");
    let last = 0;
    for (const {term, start, end} of terms(text)) {
      if (!sought.has(term)) continue;
      const from = Math.max(start, last); // pairs of signs overlap
      line.append(text.slice(last, from), element("mark", text.slice(from, end)));
      last = end;
    }
    line.append(text.slice(last));
    return line;
  }

  async function item(index, number, sought) {
    const part = await load("results-" + Math.floor(number / index.results), index.version);
    const [title, href, about, text, lang] = part.split("\n")[number % index.results].split("\t");
    const entry = element("li", "", lang ? {lang} : {});
    entry.append(element("a", title, {href}));
    const best = text && !count(title + " " + about, sought)
      ? (await load(text, index.version)).map(line => [line, count(line, sought)])
        .reduce((best, next) => next[1] > best[1] ? next : best, [about, 0])[0]
      : about;
    if (best) entry.append(marked(best, sought));
    return entry;
  }

  async function section(index, heading, numbers, sought) {
    const whole = element("section", "");
    const list = element("ol", "");
    const more = element("button", words.more, {type: "button"});
    const grow = async () => {
      const next = numbers.splice(0, SHOWN);
      const items = await Promise.all(next.map(number => item(index, number, sought)))
        .catch(failed => { numbers.unshift(...next); throw failed; });
      list.append(...items);
      more.hidden = !numbers.length;
      return items[0];
    };
    more.onclick = () => grow().then(first => {
      told.textContent = said;
      first?.querySelector("a").focus();
    }, () => { told.textContent = words.failed; });
    await grow();
    whole.append(element("h2", heading), list, more);
    return whole;
  }

  async function answer(question) {
    const index = await load("index");
    const meanings = await Promise.all(terms(question).map(one => meant(index, one)));
    const sought = new Set(meanings.flat().map(({word}) => word));
    const groups = new Map(); // in the order of their best results
    const found = rank(meanings);
    for (const {number} of found) {
      const group = index.ends.findIndex(end => number < end);
      groups.set(group, [...groups.get(group) || [], number]);
    }
    const headings = words.groups.split("|");
    const sections = [...groups].map(([group, numbers]) => section(index, headings[group], numbers, sought));
    return {sections: await Promise.all(sections), count: found.length};
  }

  async function search() {
    const own = ++asked;
    const question = field.value.trim();
    try {
      history.replaceState(null, "", question ? "?q=" + encodeURIComponent(question) : location.pathname);
    } catch { /* some browsers change no address on disk */ }
    const {sections, count} = await answer(question).catch(() => ({sections: [], count: -1}));
    if (own !== asked) return;
    results.replaceChildren(...sections);
    told.textContent = said = !question ? "" : count < 0 ? words.failed
      : count ? words.count.replace("{0}", count) : words.none;
  }

  // The arrows lead from the field through the results and back.
  document.addEventListener("keydown", event => {
    const stops = [field, ...results.querySelectorAll("a, button:not([hidden])")];
    const next = stops[stops.indexOf(document.activeElement) + ({ArrowDown: 1, ArrowUp: -1}[event.key] || NaN)];
    if (!next || !stops.includes(document.activeElement)) return;
    event.preventDefault();
    next.focus();
  });
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 150); });
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) search();
})();
