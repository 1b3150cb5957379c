/* The secretary's page by keyboard: T puts all for, a number leads to that member, letters choose, Enter records. The page works without. */
(() => {
  "use strict";
  const form = document.getElementById("vote");
  const focusable = document.querySelector("[autofocus]");
  if (!form) { focusable?.focus(); return; }

  const rows = [...form.querySelectorAll("tr[data-rang]")];
  const totals = document.getElementById("totaux");
  const radio = (row, value) => row.querySelector(`input[value="${value}"]`);
  const focusOn = (row) => (row?.querySelector("input:checked") ?? row?.querySelector("input"))?.focus();

  function count() {
    const of = (value) => rows.filter((row) => radio(row, value).checked).length;
    const [p, c, a, d] = ["FOR", "AGAINST", "ABSTAINED", "RECUSED"].map(of);
    const missing = rows.length - p - c - a - d;
    const text = totals.dataset.texte.replace("%p", p).replace("%c", c).replace("%a", a).replace("%d", d);
    totals.textContent = `${text} · ${missing ? totals.dataset.manque.replace("%n", missing) : totals.dataset.complet}`;
  }

  function allFor() {
    rows.forEach((row) => { radio(row, "FOR").checked = true; });
    count();
    focusOn(rows[0]);
  }

  let typed = "", timer = 0;
  function goTo(digit) {
    typed += digit;
    clearTimeout(timer);
    timer = setTimeout(() => { typed = ""; }, 900);
    const row = rows.find((one) => one.dataset.rang === typed);
    if (row) focusOn(row); else typed = "";
  }

  // A choice ends the number before it: 7, C, 12, A is member 7 and then member 12.
  const endNumber = () => { typed = ""; clearTimeout(timer); };

  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("select, textarea, input:not([type=radio])")) return;
    if (!/^\d$/.test(event.key)) endNumber();
    if (event.key.toLowerCase() === "t") { event.preventDefault(); allFor(); return; }
    if (/^\d$/.test(event.key)) { event.preventDefault(); goTo(event.key); return; }
    // Without this, Enter would press the first button of the form, which is the one that fills it.
    if (event.key === "Enter" && event.target.matches("input[type=radio]")) {
      event.preventDefault();
      form.requestSubmit(form.querySelector(".boutons button"));
    }
  });
  form.querySelector("[data-tous]").addEventListener("click", (event) => { event.preventDefault(); allFor(); });
  form.addEventListener("change", count);
  count();
  focusOn(rows[0]);
})();
