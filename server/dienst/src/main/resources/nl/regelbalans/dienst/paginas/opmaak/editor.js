// Completion of the sentences, and checking while somebody types. Without this script the form does the same, one press of a button later.

const formulier = document.getElementById("editor");
const tekst = document.getElementById("tekst");
const bezig = document.getElementById("bezig");
const STAP = /^(\s*)(Gegeven|Als|Dan|En)(\s+)(.*)$/;
const RUST = 900;

const zinnen = [...document.querySelectorAll("#zinnen ul[data-woord]")].flatMap((groep) =>
  [...groep.querySelectorAll("code")].map((zin) => ({ woord: groep.dataset.woord, tekst: zin.textContent })));

// The sentences under the text: a listbox that the text field controls.

const lijst = document.createElement("ul");
lijst.id = "suggesties";
lijst.setAttribute("role", "listbox");
lijst.setAttribute("aria-label", "Zinnen die passen");
lijst.hidden = true;
tekst.after(lijst);
tekst.setAttribute("aria-autocomplete", "list");
tekst.setAttribute("aria-controls", lijst.id);
let gekozen = -1;

function regelOp(plek) {
  const begin = tekst.value.lastIndexOf("\n", plek - 1) + 1;
  const einde = tekst.value.indexOf("\n", plek);
  return { begin, einde: einde < 0 ? tekst.value.length : einde };
}

function stapHier() {
  const { begin, einde } = regelOp(tekst.selectionStart);
  const delen = STAP.exec(tekst.value.slice(begin, einde));
  return delen && { begin: begin + delen[1].length + delen[2].length + delen[3].length, einde, zin: delen[4], woord: soort(begin, delen[2]) };
}

// An En is of the kind of the step before it.
function soort(begin, woord) {
  let hier = begin;
  while (woord === "En" && hier > 0) {
    const vorige = regelOp(hier - 1);
    const delen = STAP.exec(tekst.value.slice(vorige.begin, vorige.einde));
    woord = delen ? delen[2] : "";
    hier = vorige.begin;
  }
  return woord === "Als" && hier !== begin ? "Dan" : woord;
}

const kaal = (zin) => zin.toLowerCase().replace(/\{[^}]*\}/g, " ");

// A sentence with its values filled in needs no help any more.
const vorm = (zin) => new RegExp("^" + zin.replace(/[.*+?^$()|[\]\\/]/g, "\\$&").replace(/\{[^}]*\}/g, ".+") + "$");
const vormen = zinnen.map((een) => vorm(een.tekst));

function passend({ zin, woord }) {
  if (vormen.some((een) => een.test(zin))) {
    return [];
  }
  const delen = zin.toLowerCase().split(/[^\p{L}]+/u).filter((deel) => deel.length > 1);
  return zinnen
    .filter((een) => woord === "" || een.woord === woord)
    .map((een) => ({ ...een, raak: delen.filter((deel) => kaal(een.tekst).includes(deel)).length }))
    .filter((een) => delen.length === 0 || een.raak > 0)
    .sort((a, b) => b.raak - a.raak)
    .slice(0, 7);
}

function toon() {
  const stap = stapHier();
  const keuzes = stap ? passend(stap) : [];
  lijst.replaceChildren(...keuzes.map((een, nummer) => {
    const keuze = document.createElement("li");
    keuze.id = "suggestie-" + nummer;
    keuze.setAttribute("role", "option");
    keuze.textContent = een.tekst;
    keuze.addEventListener("mousedown", (druk) => {
      druk.preventDefault();
      neemOver(een.tekst);
    });
    return keuze;
  }));
  kies(-1);
  lijst.hidden = keuzes.length === 0;
  bezig.textContent = keuzes.length ? keuzes.length + " zinnen passen. Kies met pijl omlaag en Enter." : "";
}

function sluit() {
  lijst.hidden = true;
  kies(-1);
}

function kies(nummer) {
  gekozen = nummer;
  [...lijst.children].forEach((keuze, plek) => keuze.setAttribute("aria-selected", plek === nummer));
  if (nummer < 0) {
    tekst.removeAttribute("aria-activedescendant");
  } else {
    tekst.setAttribute("aria-activedescendant", "suggestie-" + nummer);
    lijst.children[nummer].scrollIntoView({ block: "nearest" });
  }
}

function neemOver(zin) {
  const stap = stapHier();
  tekst.setRangeText(zin, stap.begin, stap.einde, "end");
  const open = zin.indexOf("{");
  if (open >= 0) {
    tekst.setSelectionRange(stap.begin + open, stap.begin + zin.indexOf("}") + 1);
  }
  sluit();
  straks();
}

tekst.addEventListener("keydown", (toets) => {
  if (toets.key === " " && toets.ctrlKey) {
    toets.preventDefault();
    toon();
    return;
  }
  if (lijst.hidden) {
    return;
  }
  const aantal = lijst.children.length;
  if (toets.key === "ArrowDown" || toets.key === "ArrowUp") {
    toets.preventDefault();
    kies(toets.key === "ArrowDown" ? (gekozen + 1) % aantal : (gekozen <= 0 ? aantal : gekozen) - 1);
  } else if (toets.key === "Enter" && gekozen >= 0) {
    toets.preventDefault();
    neemOver(lijst.children[gekozen].textContent);
  } else if (["Escape", "Enter", "ArrowLeft", "ArrowRight", "Home", "End"].includes(toets.key)) {
    sluit();
  }
});
tekst.addEventListener("blur", sluit);
tekst.addEventListener("click", sluit);
tekst.addEventListener("input", () => {
  toon();
  straks();
});

// Checking: the same form, sent in the background. A newer question makes an older one void.

let wacht;
let onderweg = new AbortController();

function straks() {
  clearTimeout(wacht);
  wacht = setTimeout(() => vraag("controleer", false), RUST);
}

async function vraag(doe, naarDeUitslag) {
  clearTimeout(wacht);
  onderweg.abort();
  onderweg = new AbortController();
  const velden = new URLSearchParams(new FormData(formulier));
  velden.set("doe", doe);
  try {
    const antwoord = await fetch(formulier.action, { method: "POST", body: velden, signal: onderweg.signal, headers: { Accept: "text/html" } });
    const blad = new DOMParser().parseFromString(await antwoord.text(), "text/html");
    const nieuw = blad.getElementById("bevindingen");
    if (!nieuw) {
      bezig.textContent = blad.querySelector(".inleiding")?.textContent ?? "De dienst gaf geen antwoord. Probeer het nog eens.";
      return;
    }
    nieuw.querySelector("[autofocus]")?.removeAttribute("autofocus");
    document.getElementById("bevindingen").replaceWith(nieuw);
    bezig.textContent = naarDeUitslag ? "" : (blad.getElementById("melding")?.textContent ?? "");
    if (naarDeUitslag) {
      document.getElementById("uitslag").focus();
    }
  } catch (fout) {
    if (fout.name !== "AbortError") {
      bezig.textContent = "De dienst is niet te bereiken. Uw tekst staat er nog: probeer het zo weer.";
    }
  }
}

formulier.addEventListener("submit", (verzending) => {
  const doe = verzending.submitter?.value;
  if (doe === "proef" || doe === "controleer") {
    verzending.preventDefault();
    bezig.textContent = "Bezig…";
    vraag(doe, true);
  }
});

// A fault leads to its line. The address of a scenario only shows it: the page is read from its beginning.

function zoekOp(nummer) {
  const regels = tekst.value.split("\n");
  const begin = regels.slice(0, nummer - 1).reduce((som, regel) => som + regel.length + 1, 0);
  tekst.scrollTop = Math.max(0, (tekst.scrollHeight * (nummer - 2)) / regels.length);
  tekst.setSelectionRange(begin, begin);
  return { begin, einde: begin + regels[nummer - 1].length };
}

formulier.addEventListener("click", (klik) => {
  const regel = klik.target.closest("[data-regel]");
  if (regel) {
    klik.preventDefault();
    tekst.focus();
    const { begin, einde } = zoekOp(Number(regel.dataset.regel));
    tekst.setSelectionRange(begin, einde);
  }
});

const scenario = formulier.dataset.scenario;
const plek = scenario ? tekst.value.split("\n").findIndex((regel) => regel.includes("@" + scenario)) : -1;
if (plek >= 0) {
  zoekOp(plek + 1);
}
