/**
 * All that needs a script: searching, counting what is in view, keeping the view in the address, opening the target that
 * an address names, opening for the printer what does not pass,
 * and adding the appendix to what is printed. Plain JavaScript for the browser. It asks the form, not the
 * browser, what is in view: computed styles of thousands of rows take seconds.
 */
export const script: string = `
(() => {
  const d = document, form = d.forms[0], { q, section, owner } = form.elements, out = form.querySelector('output');
  const only = d.querySelector('.part-printed span');
  const parts = [...d.querySelectorAll('.part')].map((part) => [part, [...part.querySelectorAll('.t')]]);
  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
    return texts.get(row);
  };
  const chosen = (select) => select?.selectedOptions[0]?.dataset.n;
  const show = () => {
    const word = q.value.trim().toLowerCase();
    const statuses = new FormData(form).getAll('status');
    const [n, by] = [chosen(section), chosen(owner)];
    const all = new Set();
    for (const [part, rows] of parts) {
      let here = 0;
      for (const row of rows) {
        const found = word === '' || textOf(row).includes(word);
        row.classList.toggle('miss', !found);
        const shown = found && (n === undefined || part.dataset.n === n) &&
          (statuses.length === 0 || statuses.some((status) => row.classList.contains(status))) &&
          (by === undefined || row.dataset.owners.split(' ').includes(by));
        if (!shown) continue;
        here += 1;
        all.add(row.dataset.id ?? row.id);
      }
      part.classList.toggle('bare', here === 0);
    }
    form.classList.toggle('searched', word !== '');
    const ticked = [...form.querySelectorAll('[name=status]:checked')].map((box) => box.parentElement.textContent.trim());
    only.textContent = [...ticked, section, owner, q].flatMap((by) => by?.value ?? by ?? []).filter(Boolean).join(' / ');
    out.value = out.dataset.words.replace('{n}', all.size);
  };
  const keep = () => {
    const view = String(new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== '')));
    history.replaceState(null, '', location.href.split('#')[0] + (view && '#?' + view));
  };
  const set = (view) => {
    for (const input of form.elements) {
      if (input.type === 'checkbox') input.checked = view.getAll(input.name).includes(input.value);
      else if (input.name) input.value = view.get(input.name) ?? '';
      if (input.selectedIndex < 0) input.selectedIndex = 0;
    }
    show();
  };
  const go = () => {
    const hash = location.hash.slice(1);
    if (hash.startsWith('?')) {
      set(new URLSearchParams(hash.slice(1)));
      form.scrollIntoView();
      return;
    }
    let row = null;
    try { row = d.getElementById(decodeURIComponent(hash)); } catch {}
    if (!row?.matches('.t')) return show();
    row.querySelector('details').open = true;
    show();
    if (!row.checkVisibility()) set(new URLSearchParams());
    row.scrollIntoView();
  };
  form.addEventListener('input', () => { show(); keep(); });
  form.addEventListener('reset', () => setTimeout(() => { show(); keep(); }));
  addEventListener('hashchange', go);
  const appendix = d.querySelector('.appendix');
  const put = (to, name, ...parts) => {
    const node = d.createElement(name);
    node.append(...parts);
    to.append(node);
  };
  const attach = () => {
    put(appendix, 'h2', appendix.dataset.title);
    for (const row of d.querySelectorAll('.t:is(.pass,.pending):not([data-id])')) {
      if (!row.checkVisibility()) continue;
      const copy = row.querySelector('details dl').cloneNode(true);
      put(appendix, 'section', Object.assign(d.createElement('h3'), { textContent: row.querySelector('.c-title').firstChild.data }), copy);
    }
    const files = d.querySelector('.inputs');
    if (files) appendix.append(files.cloneNode(true));
    appendix.hidden = false;
  };
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...d.querySelectorAll('.t:not(.pass,.pending) details:not([open])')];
    closed.forEach((each) => { each.open = true; });
    if (form.elements.appendix.checked) attach();
  });
  addEventListener('afterprint', () => {
    closed.forEach((each) => { each.open = false; });
    appendix.hidden = true;
    appendix.replaceChildren();
  });
  go();
})();
`;
