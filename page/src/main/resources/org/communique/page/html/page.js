(() => {
  'use strict';
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // What a link leads to is unfolded, with all that it lies in.
  function unfold() {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      target = document.getElementById(location.hash.slice(1));
    }
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') at.open = true;
    }
    target.scrollIntoView();
  }
  addEventListener('hashchange', unfold);
  unfold();

  // Printed is what is folded, too, but for the JSON.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open]):not(.json)');
    if (folded.length > 2000) folded = [];
    folded.forEach(each => { each.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach(each => { each.open = false; }));

  // Search leaves the records that have all words.
  const search = document.querySelector('.search');
  if (search) {
    const field = search.querySelector('input');
    const output = search.querySelector('output');
    const records = all('.record');
    let texts;
    search.hidden = records.length === 0;
    search.addEventListener('submit', event => event.preventDefault());
    field.addEventListener('input', () => {
      texts = texts || records.map(each => {
        const json = each.querySelector(':scope > div > .json pre');
        return (each.firstElementChild.textContent + ' ' + (json ? json.textContent : '')).toLowerCase();
      });
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      records.forEach((each, at) => {
        const has = words.every(word => texts[at].includes(word));
        each.classList.toggle('gone', !has);
        if (has) found++;
      });
      for (const chunk of all('.chunk')) {
        const left = chunk.querySelectorAll('.record:not(.gone)').length;
        chunk.classList.toggle('gone', left === 0);
        chunk.open = words.length > 0 && left > 0 && found <= 200;
      }
      output.textContent = words.length ? String(found) : '';
    });
  }

  // JSON is copied by a button.
  document.addEventListener('toggle', event => {
    const details = event.target;
    if (!details.matches || !details.matches('.json') || details.querySelector('.copy')) return;
    const pre = details.querySelector('pre');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = document.body.dataset.copy;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
        button.textContent = document.body.dataset.copied;
      } catch {
        getSelection().selectAllChildren(pre);
      }
    });
    pre.before(button);
  }, true);

  // A day, and who stands where on it; read from the bars.
  const MARGIN = 2;
  for (const life of all('figure.life')) {
    const slider = life.querySelector('.slider');
    if (!slider) continue;
    const input = slider.querySelector('input');
    const output = slider.querySelector('output');
    const drawings = all('svg.time', life);
    slider.hidden = false;
    const move = () => {
      const day = Number(input.value);
      const first = Number(input.min);
      const at = MARGIN + (100 - 2 * MARGIN) * (day - first) / (Number(input.max) - first) + '%';
      const groups = new Map();
      for (const drawing of drawings) {
        const cursor = drawing.querySelector('.cursor');
        cursor.classList.add('on');
        cursor.setAttribute('x1', at);
        cursor.setAttribute('x2', at);
        for (const bar of all('rect.bar', drawing)) {
          const from = bar.dataset.from === undefined ? -Infinity : Number(bar.dataset.from);
          const until = bar.dataset.until === undefined ? Infinity : Number(bar.dataset.until);
          if (day < from || day > until) continue;
          const [who, rest] = split(bar.parentElement.querySelector('title').textContent);
          groups.set(rest, [...(groups.get(rest) || []), who]);
        }
      }
      const date = new Date(day * 86400000).toISOString().slice(0, 10);
      output.textContent = date + ' — '
        + [...groups].map(([status, who]) => status + ': ' + who.join(', ')).join('; ');
      input.setAttribute('aria-valuetext', date);
    };
    // "Fiji: party, from ..." is who and status.
    const split = title => {
      const colon = title.lastIndexOf(': ');
      return [title.slice(0, colon), title.slice(colon + 2).split(',')[0]];
    };
    input.addEventListener('input', move);
    move();
  }

  // Tables are sorted by a column.
  for (const table of all('table.sortable')) {
    all('thead th', table).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const up = head.getAttribute('aria-sort') !== 'ascending';
        all('thead th', table).forEach(each => each.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const body = table.tBodies[0];
        const rows = [...body.rows].sort((a, b) =>
          a.cells[column].textContent.localeCompare(b.cells[column].textContent) * (up ? 1 : -1));
        body.append(...rows);
      });
    });
  }
})();
