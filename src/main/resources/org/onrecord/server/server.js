(() => {
  'use strict';
  const element = id => document.getElementById(id);
  const main = document.querySelector('main'), text = element('text'), message = element('message');
  const downloads = element('downloads'), result = element('result');

  /** No article is longer than this; reading a film into a text area would only freeze the page. */
  const LARGEST_FILE = 20e6;
  const OTHER_FILES = { pdf: 'a PDF', doc: 'a Word document', docx: 'a Word document', odt: 'a document', rtf: 'a document', html: 'a web page', htm: 'a web page' };
  const EXTENSIONS = { csv: '-quotations.csv', 'csv-mentions': '-names.csv', json: '.json', html: '.html' };

  /** The id of the article in the text area, what is shown below, and the request that is on its way. */
  let id = 'pasted-text', shown = null, request = null;

  function say(words, isProblem) {
    message.textContent = words;
    message.className = isProblem ? 'problem' : '';
    message.setAttribute('role', isProblem ? 'alert' : 'status');
  }

  /** The answer of the server; throws an error whose message is for people. */
  async function ask(path, options) {
    let response;
    try {
      response = await fetch(path, options);
    } catch (e) {
      if (e.name === 'AbortError') throw e;
      throw new Error('The server does not answer. It may have been stopped.');
    }
    if (response.ok) return response;
    if (response.status === 429) throw new Error('The server is busy. Please try again in a moment.');
    const problem = await response.json().catch(() => ({}));
    throw new Error(`The server refuses: ${problem.detail || `status ${response.status}`}.`);
  }

  const extract = (article, format, signal) => ask(`extract?format=${format}${format === 'json' ? '&with-text=true' : ''}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(article), signal });

  async function read() {
    if (!text.value.trim()) {
      say('There is no text yet: paste an article, open a file, or choose an example.', true);
      text.focus();
      return;
    }
    if (request) request.abort();
    const mine = request = new AbortController();
    const article = { id, text: text.value };
    say('Reading …');
    main.setAttribute('aria-busy', 'true');
    try {
      const page = await (await extract(article, 'html', mine.signal)).text();
      show(article, page);
      say('');
    } catch (e) {
      if (e.name !== 'AbortError') say(e.message, true);
    } finally {
      if (request === mine) {
        request = null;
        main.removeAttribute('aria-busy');
      }
    }
  }

  /** Takes the section out of the page; its style and script are here already, and the policy would forbid them within the markup. */
  function show(article, page) {
    const markup = page.slice(page.indexOf('<section '), page.lastIndexOf('</section>'));
    const section = new DOMParser().parseFromString(markup, 'text/html').querySelector('section');
    result.replaceChildren(document.adoptNode(section));
    shown = article;
    downloads.hidden = false;
    const script = document.createElement('script');
    script.src = 'article.js';
    document.body.append(script);
    script.addEventListener('load', () => script.remove());
    downloads.scrollIntoView();
  }

  async function download(button) {
    const format = button.dataset.format;
    button.disabled = true;
    try {
      const file = await (await extract(shown, format)).blob();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = shown.id.replace(/[^\p{L}\p{N}._-]+/gu, '-') + EXTENSIONS[format];
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      say('');
    } catch (e) {
      say(e.message, true);
      message.scrollIntoView({ block: 'center' });
    } finally {
      button.disabled = false;
    }
  }

  /** UTF-8, UTF-16 with its mark, or else what Windows calls ANSI. */
  function decode(bytes) {
    const first = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
    if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }

  async function open(file) {
    const [, name, extension] = file.name.match(/^(.*?)(?:\.([^.]*))?$/);
    const other = OTHER_FILES[(extension || '').toLowerCase()];
    if (other) {
      say(`${file.name} is ${other}. Open it, copy its text, and paste that here.`, true);
      return;
    }
    const words = file.size > LARGEST_FILE ? '\0' : decode(await file.arrayBuffer());
    if (words.includes('\0')) {
      say(`${file.name} is not a text file. Copy the text of the article and paste it here.`, true);
      return;
    }
    fill(name, words);
  }

  function fill(name, words) {
    id = name || 'text';
    text.value = words;
    read();
  }

  async function example(name) {
    try {
      fill(name, await (await ask(`examples/${name}.txt`)).text());
    } catch (e) {
      say(e.message, true);
    }
  }

  element('form').addEventListener('submit', event => { event.preventDefault(); read(); });
  text.addEventListener('input', () => { id = 'pasted-text'; });
  text.addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read(); });
  element('open').addEventListener('click', () => element('file').click());
  element('file').addEventListener('change', event => {
    const [file] = event.target.files;
    if (file) open(file);
    event.target.value = '';
  });
  element('example').addEventListener('change', event => { if (event.target.value) example(event.target.value); });
  element('again').addEventListener('click', () => {
    text.value = '';
    id = 'pasted-text';
    element('example').value = '';
    result.replaceChildren();
    downloads.hidden = true;
    say('');
    scrollTo(0, 0);
    text.focus();
  });
  downloads.querySelectorAll('[data-format]').forEach(button => button.addEventListener('click', () => download(button)));

  const hasFiles = event => event.dataTransfer && [...event.dataTransfer.types].includes('Files');
  document.addEventListener('dragover', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    main.classList.add('dragged');
  });
  document.addEventListener('dragleave', event => { if (!event.relatedTarget) main.classList.remove('dragged'); });
  document.addEventListener('drop', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    main.classList.remove('dragged');
    const files = event.dataTransfer.files;
    if (files.length > 1) say('Please drop one file at a time.', true);
    else if (files.length) open(files[0]);
  });
})();
