(() => {
  'use strict';
  const form = document.getElementById('search');
  const field = form.elements.q;
  const results = document.getElementById('results');
  const SHOWN = 40;
  let entries;

  // What can be found: pages, their sections, and rows that have a name, such as properties and codes.
  function collect() {
    const found = [];
    for (const article of document.querySelectorAll('article')) {
      const page = article.dataset.title;
      for (const node of article.querySelectorAll('h1, h2, h3, tr[id]')) {
        if (node.tagName === 'TR') {
          found.push(entry(node.id, node.cells[0].textContent, page, node.textContent, 1));
          continue;
        }
        let text = '';
        for (let next = node.nextElementSibling; next && !/^H[123]$/.test(next.tagName); next = next.nextElementSibling) {
          text += ' ' + next.textContent;
        }
        const first = node.tagName === 'H1';
        found.push(entry(first ? article.id : node.id, node.textContent, first ? '' : page, text, first ? 0 : 2));
      }
    }
    return found;
  }

  function entry(id, title, page, text, order) {
    // What a name means comes before what guides tell of it.
    if (!id.startsWith('reference')) order += 3;
    return { id, title, page, order, name: title.toLowerCase(), text: (title + ' ' + page + ' ' + text).toLowerCase() };
  }

  // The lower the better; undefined if a word is missing.
  function rank(each, words, query) {
    if (!words.every(word => each.text.includes(word))) return undefined;
    if (each.name === query) return each.order;
    if (each.name.startsWith(query)) return 10 + each.order;
    if (words.every(word => each.name.includes(word))) return 20 + each.order;
    return 30 + each.order;
  }

  function search() {
    const query = field.value.trim().toLowerCase();
    results.replaceChildren();
    results.hidden = query === '';
    if (results.hidden) return;
    entries = entries || collect();
    const words = query.split(/\s+/);
    const found = entries
      .map(each => ({ each, rank: rank(each, words, query) }))
      .filter(hit => hit.rank !== undefined)
      .sort((a, b) => a.rank - b.rank);
    if (found.length === 0) {
      results.textContent = 'Nothing found.';
      return;
    }
    const list = document.createElement('ol');
    for (const { each } of found.slice(0, SHOWN)) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = '#' + each.id;
      link.textContent = each.title;
      item.append(link);
      if (each.page) {
        const where = document.createElement('small');
        where.textContent = each.page;
        item.append(where);
      }
      list.append(item);
    }
    results.append(list);
    if (found.length > SHOWN) {
      const more = document.createElement('p');
      more.textContent = (found.length - SHOWN) + ' more; add a word to narrow it down.';
      results.append(more);
    }
  }

  function close() {
    results.hidden = true;
  }

  form.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  field.addEventListener('input', search);
  field.addEventListener('focus', search);
  results.addEventListener('click', event => { if (event.target.closest('a')) close(); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
  document.addEventListener('click', event => { if (!event.target.closest('#search, #results')) close(); });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    search();
  }
})();
