(() => {
  'use strict';
  const each = (root, selector, act) => root.querySelectorAll(selector).forEach(act);

  /** The card of a quotation beside it, while it is pointed at or has the focus; its source and cue are lit. */
  function cards(section) {
    let pop = null, shown = null, timer = 0;
    const parts = q => section.querySelectorAll(`[data-q="${q}"], [data-for~="${q}"], [data-card="${q}"]`);

    function hide() {
      clearTimeout(timer);
      if (!shown) return;
      parts(shown.dataset.q).forEach(part => part.classList.remove('lit'));
      pop.remove();
      pop = shown = null;
    }

    function show(piece) {
      clearTimeout(timer);
      if (section.classList.contains('marked-only') && piece.classList.contains('reported')) return;
      if (shown && shown.dataset.q === piece.dataset.q) return;
      hide();
      shown = piece;
      parts(piece.dataset.q).forEach(part => part.classList.add('lit'));
      pop = document.createElement('div');
      pop.className = piece.classList.contains('nobody') ? 'pop nobody' : 'pop';
      pop.setAttribute('role', 'note');
      pop.style.setProperty('--h', piece.style.getPropertyValue('--h'));
      const card = section.querySelector(`[data-card="${piece.dataset.q}"]`);
      each(card, '.grounds, .why', part => pop.append(part.cloneNode(true)));
      each(pop, 'details', why => { why.open = true; });
      // In the flow of tab stops it comes right behind its quotation.
      piece.after(pop);
      place(piece);
    }

    function place(piece) {
      const origin = (pop.offsetParent || document.documentElement).getBoundingClientRect();
      const lines = piece.getClientRects(), first = lines[0], last = lines[lines.length - 1];
      const width = pop.offsetWidth, height = pop.offsetHeight;
      const left = Math.max(8, Math.min(last.left, document.documentElement.clientWidth - width - 8));
      const below = last.bottom + 6 + height <= innerHeight || first.top < height + 6;
      pop.style.left = `${left - origin.left}px`;
      pop.style.top = `${(below ? last.bottom + 6 : first.top - height - 6) - origin.top}px`;
    }

    const later = (act, wait) => { clearTimeout(timer); timer = setTimeout(act, wait); };
    each(section, '.q', piece => piece.removeAttribute('title'));
    each(section, '.q .e', piece => piece.removeAttribute('title'));
    section.addEventListener('mouseover', event => {
      const piece = event.target.closest('.q');
      if (event.target.closest('.pop')) clearTimeout(timer);
      else if (piece) later(() => show(piece), 60);
      else if (!(shown && shown.parentElement.contains(document.activeElement) && document.activeElement !== document.body)) later(hide, 300);
    });
    section.addEventListener('focusin', event => {
      const piece = event.target.closest('.q');
      if (piece && event.target === piece) show(piece);
      else if (!event.target.closest('.pop')) hide();
    });
    section.addEventListener('focusout', event => {
      if (!event.relatedTarget) later(hide, 300);
    });
    section.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
    section.addEventListener('click', event => { if (event.target.closest('.pop a')) hide(); });
  }

  /** What is reported without quotation marks is shown, or not, as the box in the panel is checked. */
  function reports(section) {
    const line = section.querySelector('.switch');
    if (!line) return;
    line.hidden = false;
    line.querySelector('input').addEventListener('change', event => {
      const shown = event.target.checked;
      section.classList.toggle('marked-only', !shown);
      each(section, '.q.reported[id]', piece => { piece.tabIndex = shown ? 0 : -1; });
    });
  }

  /** All mentions of an entity are lit while its name in the panel is pointed at or has the focus. */
  function entities(section) {
    each(section, '[data-entity]', item => {
      const light = on => each(section, `.text [data-e="${item.dataset.entity}"]`, e => e.classList.toggle('lit', on));
      ['mouseenter', 'focusin'].forEach(type => item.addEventListener(type, () => light(true)));
      ['mouseleave', 'focusout'].forEach(type => item.addEventListener(type, () => light(false)));
    });
  }

  /** Where `words` stand in the text, case aside. */
  function find(text, words) {
    const ranges = [];
    each(text, 'p', paragraph => {
      const nodes = [], walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let all = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest('.pop')) continue;
        nodes.push([node, all.length]);
        all += node.data;
      }
      const at = offset => nodes.filter(([, start]) => start <= offset).pop();
      const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
      for (const match of all.matchAll(pattern)) {
        const range = document.createRange(), end = match.index + match[0].length;
        const [first, from] = at(match.index), [last, to] = at(end - 1);
        range.setStart(first, match.index - from);
        range.setEnd(last, end - to);
        ranges.push(range);
      }
    });
    return ranges;
  }

  /** The search box: matches in the text are counted and lit, Enter goes from one to the next, the panel is narrowed down. */
  function search(section) {
    const input = section.querySelector('input[type=search]'), output = section.querySelector('output');
    const text = section.querySelector('.text');
    let ranges = [], now = -1;

    function paint() {
      output.textContent = !input.value.trim() ? '' : ranges.length ? `${now + 1 || ''}${now < 0 ? '' : ' of '}${ranges.length}` : 'none';
      if (!window.Highlight) return;
      CSS.highlights.set('onrecord-found', new Highlight(...ranges));
      CSS.highlights.set('onrecord-now', new Highlight(...ranges.slice(now, now < 0 ? 0 : now + 1)));
    }

    function narrow() {
      const words = input.value.trim().toLowerCase();
      const misses = item => words && !item.textContent.toLowerCase().includes(words);
      each(section, '.speaker', group => {
        const named = !misses(group.querySelector('summary'));
        let any = named;
        each(group, '.card', card => {
          card.hidden = !named && misses(card.querySelector('.words'));
          any = any || !card.hidden;
        });
        group.hidden = !any;
      });
      each(section, '.entities li, tbody tr.entry', item => { item.hidden = misses(item); });
    }

    input.addEventListener('input', () => {
      ranges = text && input.value.trim() ? find(text, input.value.trim()) : [];
      now = -1;
      narrow();
      if (text) paint();
    });
    input.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || !ranges.length) return;
      event.preventDefault();
      now = (now + (event.shiftKey ? ranges.length - 1 : 1) + (now < 0 && event.shiftKey ? 1 : 0)) % ranges.length;
      paint();
      const there = ranges[now].getBoundingClientRect();
      window.scrollBy({ top: there.top - innerHeight / 3 });
      if (!window.Highlight) { const s = getSelection(); s.removeAllRanges(); s.addRange(ranges[now]); }
    });
  }

  /** A heading that is pressed sorts its table: numbers from the greatest, words from A, and the other way round. */
  function sorting(table) {
    each(table, 'thead button', (button) => button.addEventListener('click', () => {
      const heading = button.parentElement, column = heading.cellIndex, body = table.tBodies[0];
      const value = row => row.cells[column].dataset.value || row.cells[column].textContent;
      const rows = [...body.rows], numbers = rows.every(row => /^\d+$/.test(value(row)));
      const was = heading.getAttribute('aria-sort'), down = was ? was === 'ascending' : numbers;
      each(table, '[aria-sort]', other => other.removeAttribute('aria-sort'));
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const words = new Intl.Collator('en').compare;
      const values = new Map(rows.map(row => [row, numbers ? +value(row) : value(row)]));
      rows.sort((a, b) => (down ? -1 : 1) * (numbers ? values.get(a) - values.get(b) : words(values.get(a), values.get(b))));
      body.append(...rows);
    }));
  }

  each(document, '.onrecord section:not([data-ready])', section => {
    section.dataset.ready = '';
    if (section.querySelector('.text')) {
      cards(section);
      entities(section);
      reports(section);
    }
    if (section.querySelector('input[type=search]')) search(section);
    each(section, 'table', sorting);
  });
})();
