// A file is read by the browser and put in the field: it is small, and so it is clear what is sent.

const bestand = document.getElementById("bestand");
const GROOTSTE = 524288;

bestand.addEventListener("change", async () => {
  const [gekozen] = bestand.files;
  const goed = !gekozen || gekozen.size <= GROOTSTE;
  bestand.setCustomValidity(goed ? "" : "Dit bestand is te groot voor een certificaat.");
  bestand.reportValidity();
  if (gekozen && goed) {
    document.getElementById("certificaat").value = (await gekozen.text()).trim();
  }
});
document.getElementById("kies-bestand").hidden = false;
