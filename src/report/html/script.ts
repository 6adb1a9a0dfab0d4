/**
 * All that needs a script: searching, counting what is in view, keeping the view in the address, opening the target that
 * an address names, and opening everything for the printer. Plain JavaScript for the browser.
 */
export const script: string = `
(() => {
  const d = document, form = d.forms[0], { q } = form.elements, out = form.querySelector('output');
  const rows = [...d.querySelectorAll('.t')], parts = [...d.querySelectorAll('.part')];
  const shown = (e) => getComputedStyle(e).display !== 'none';
  let texts;
  const show = () => {
    const word = q.value.trim().toLowerCase();
    if (word) texts ??= rows.map((row) => row.textContent.toLowerCase());
    rows.forEach((row, i) => row.classList.toggle('miss', word !== '' && !texts[i].includes(word)));
    parts.forEach((part) => part.classList.remove('bare'));
    let n = 0;
    for (const part of parts) {
      const here = shown(part) ? [...part.querySelectorAll('.t')].filter(shown).length : 0;
      part.classList.toggle('bare', here === 0);
      n += here;
    }
    out.value = out.dataset.words.replace('{n}', n);
  };
  const keep = () => {
    const view = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    history.replaceState(null, '', location.href.split('#')[0] + (view.size ? '#?' + view : ''));
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
    if (hash.startsWith('?')) return set(new URLSearchParams(hash.slice(1)));
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
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...d.querySelectorAll('details:not([open])')];
    closed.forEach((each) => { each.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach((each) => { each.open = false; }));
  go();
})();
`;
