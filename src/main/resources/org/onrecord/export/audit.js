(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const dialog = document.querySelector('dialog'), list = dialog.querySelector('ol');
  const input = dialog.querySelector('input'), more = dialog.querySelector('.more'), facts = dialog.querySelector('.facts');
  const names = Object.keys(data.titles), STEP = 50;
  let found = [], matching = [], shown = 0;

  /** The values of a voice: its speaker and groups are its own, outlet and month are its article's. */
  const value = (voice, name) => name === 'outlet' ? data.articles[voice[0]][3] : name === 'month' ? data.articles[voice[0]][4]
    : name === 'speaker' ? voice[3] : voice[4 + names.indexOf(name)];

  // The words of a joint statement are with its first speaker.
  data.voices.forEach((voice, i) => {
    if (!voice[1]) [voice[1], voice[2]] = [data.voices[i - 1][1], data.voices[i - 1][2]];
  });

  /** The conditions that an address such as #!gender=0&outlet=2 names; null if it is another address. */
  function conditions() {
    if (!location.hash.startsWith('#!')) return null;
    return [...new URLSearchParams(location.hash.slice(2))].filter(([name]) => data.titles[name]).map(([name, number]) => [name, +number]);
  }

  function item(voice) {
    const [href, title, date, outlet] = data.articles[voice[0]];
    const item = document.createElement('li'), link = document.createElement('a'), about = document.createElement('span');
    link.href = href + voice[1];
    link.textContent = voice[2];
    about.textContent = [data.labels.speaker[voice[3]], data.labels.outlet[outlet], date, title].filter(Boolean).join(' · ');
    item.append(link, about);
    return item;
  }

  function next() {
    list.append(...matching.slice(shown, shown + STEP).map(item));
    shown = Math.min(matching.length, shown + STEP);
    more.hidden = shown === matching.length;
    const cut = data.cut ? ' This page has only the first quotations of so many articles; quotations.csv has all.' : '';
    facts.textContent = `${matching.length.toLocaleString('en')} ${matching.length === 1 ? 'quotation' : 'quotations'}.${cut}`;
  }

  function narrow() {
    const words = input.value.trim().toLowerCase();
    matching = !words ? found : found.filter(voice => [voice[2], data.labels.speaker[voice[3]], data.articles[voice[0]][1]]
      .some(text => text.toLowerCase().includes(words)));
    shown = 0;
    list.replaceChildren();
    next();
  }

  function show() {
    const asked = conditions();
    if (!asked) {
      if (dialog.open) dialog.close();
      return;
    }
    dialog.querySelector('h2').textContent =
      asked.map(([name, number]) => `${data.titles[name]}: ${data.labels[name][number]}`).join(' · ') || 'All quotations';
    found = data.voices.filter(voice => asked.every(([name, number]) => value(voice, name) === number));
    input.value = '';
    narrow();
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  }

  input.addEventListener('input', narrow);
  more.addEventListener('click', next);
  dialog.addEventListener('close', () => {
    if (conditions()) history.replaceState(null, '', location.pathname + location.search);
  });
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  addEventListener('hashchange', show);
  show();
})();
