// A link that repeats the case. The facts stand after the #, so the browser keeps them out of every address that it asks for.

const formulier = document.getElementById("vraag");
const NIET = new Set(["eerder", "wat-als", "vergelijk", "regel-erbij", "regel-weg"]);

function zetKlaar(plek) {
  const velden = [...new FormData(formulier)].filter(([naam, waarde]) => waarde !== "" && !NIET.has(naam));
  const link = plek.querySelector("a");
  link.href = location.pathname + "#" + new URLSearchParams(velden);
  const knop = plek.querySelector("button");
  // Only there over https and on this computer itself; the link can be copied by hand as well.
  if (!navigator.clipboard) {
    knop.remove();
  }
  knop.addEventListener("click", async () => {
    await navigator.clipboard.writeText(link.href);
    knop.textContent = "Gekopieerd";
  });
  plek.hidden = false;
}

function vulIn(velden) {
  const kopie = document.createElement("form");
  kopie.method = "post";
  kopie.action = formulier.action;
  for (const [naam, waarde] of velden) {
    const veld = document.createElement("input");
    veld.type = "hidden";
    veld.name = naam;
    veld.value = waarde;
    kopie.append(veld);
  }
  document.body.append(kopie);
  history.replaceState(null, "", location.pathname);
  kopie.submit();
}

const velden = new URLSearchParams(location.hash.slice(1));
if (velden.has("peildatum")) {
  vulIn(velden);
}
const plek = document.getElementById("herhaal");
if (plek) {
  zetKlaar(plek);
}
