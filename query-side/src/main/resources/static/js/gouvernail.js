/* What the pages gain with JavaScript: live changes, keyboard in attendance and vote tables, drafts. Everything works without it. */
(() => {
  "use strict";

  const text = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";

  let noteTimer = 0;
  function say(message) {
    const note = document.getElementById("direct");
    if (!note || !message) return;
    note.textContent = message;
    clearTimeout(noteTimer);
    noteTimer = setTimeout(() => { note.textContent = ""; }, 4000);
  }

  /* Live changes: one stream per page; fragments listen with hx-trigger="programme-change from:body". */
  function listen() {
    if (!document.querySelector('meta[name="temps-reel"]') || !window.EventSource) return;
    let delay = 2000, failures = 0, source = null, pending = 0;
    const announce = (event) => {
      clearTimeout(pending);
      // A command often leaves several events: one refresh serves them all.
      pending = setTimeout(() => {
        document.body.dispatchEvent(new CustomEvent("programme-change", { bubbles: true, detail: event.data }));
        if (document.querySelector('[hx-trigger*="programme-change"]')) say(text("texte-a-jour"));
      }, 150);
    };
    const open = () => {
      source = new EventSource("/flux");
      source.addEventListener("open", () => { delay = 2000; failures = 0; });
      source.addEventListener("change", announce);
      source.addEventListener("error", () => {
        failures += 1;
        if (failures === 3) say(text("texte-coupe"));
        if (source.readyState !== EventSource.CLOSED) return;
        setTimeout(open, delay);
        delay = Math.min(delay * 2, 60000);
      });
    };
    open();
    window.addEventListener("pagehide", () => source?.close());
    window.addEventListener("pageshow", (event) => { if (event.persisted) open(); });
  }

  /* Tables of class "clavier": one group of radio buttons per row. Up and down change row, letters choose (data-touche="p"). */
  function keyboard(event) {
    const table = event.target.closest?.("table.clavier, .clavier table");
    if (!table || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target.closest("tr");
    if (!row || (event.target.matches("input:not([type=radio], [type=checkbox]), select, textarea"))) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (move(table, row, event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
      return;
    }
    const wanted = [...row.querySelectorAll("input[type=radio][data-touche]:not(:disabled)")]
      .find((input) => input.dataset.touche.toLowerCase() === event.key.toLowerCase());
    if (!wanted) return;
    event.preventDefault();
    wanted.checked = true;
    wanted.dispatchEvent(new Event("change", { bubbles: true }));
    if (!move(table, row, 1)) wanted.focus();
  }

  function move(table, row, step) {
    const rows = [...table.querySelectorAll("tbody tr")].filter((one) => one.querySelector("input[type=radio]:not(:disabled)"));
    const next = rows[rows.indexOf(row) + step];
    const target = next?.querySelector("input[type=radio]:checked:not(:disabled)") ?? next?.querySelector("input[type=radio]:not(:disabled)");
    target?.focus();
    return Boolean(target);
  }

  /* Drafts: forms with data-brouillon="name" keep what was typed for this tab, never secrets nor one-time keys. */
  const kept = (field) => field.name && !["password", "file", "hidden", "submit", "button"].includes(field.type) && field.name !== "_csrf";
  const keyOf = (form) => `brouillon:${location.pathname}:${form.dataset.brouillon}`;

  function keep(form) {
    const values = [...form.elements].filter(kept)
      .map((field) => [field.name, field.value, ["checkbox", "radio"].includes(field.type) ? field.checked : null]);
    try { sessionStorage.setItem(keyOf(form), JSON.stringify(values)); } catch { /* A full or forbidden store only costs the draft. */ }
  }

  function restore(form) {
    const raw = sessionStorage.getItem(keyOf(form));
    // A form that came back with errors already carries what was typed.
    if (!raw || form.querySelector(".erreur, [aria-invalid=true]") || document.querySelector(".erreurs")) return;
    const seen = new Map();
    let changed = false;
    for (const [name, value, checked] of JSON.parse(raw)) {
      const fields = [...form.elements].filter((field) => field.name === name && kept(field));
      if (checked !== null) {
        const box = fields.find((field) => field.value === value);
        if (box && box.checked !== checked) { box.checked = checked; changed = true; }
        continue;
      }
      const index = seen.get(name) ?? 0;
      seen.set(name, index + 1);
      if (fields[index] && fields[index].value !== value) { fields[index].value = value; changed = true; }
    }
    if (changed) say(text("texte-brouillon"));
  }

  function drafts() {
    const sent = sessionStorage.getItem("brouillon-envoye");
    sessionStorage.removeItem("brouillon-envoye");
    // The redirect after an accepted command carries ?vu=: only then is the draft of the form that was sent forgotten.
    if (sent && new URLSearchParams(location.search).has("vu")) sessionStorage.removeItem(sent);
    document.querySelectorAll("form[data-brouillon]").forEach((form) => {
      restore(form);
      form.addEventListener("input", () => keep(form));
      form.addEventListener("submit", () => { keep(form); sessionStorage.setItem("brouillon-envoye", keyOf(form)); });
    });
    // Signing out leaves nothing of what was typed on a shared machine.
    document.querySelectorAll('form[action$="/deconnexion"]').forEach((form) => form.addEventListener("submit", () => sessionStorage.clear()));
  }

  document.addEventListener("keydown", keyboard);
  document.querySelectorAll(".erreurs").forEach((summary) => { summary.tabIndex = -1; summary.focus(); });
  document.querySelectorAll("[data-imprimer]").forEach((button) => { button.hidden = false; button.addEventListener("click", () => window.print()); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelectorAll(".barre details[open]").forEach((one) => { one.open = false; one.querySelector("summary").focus(); });
  });
  document.addEventListener("click", (event) => {
    document.querySelectorAll(".barre details[open]").forEach((one) => { if (!one.contains(event.target)) one.open = false; });
  });
  drafts();
  listen();
})();
