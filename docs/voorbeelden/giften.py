"""Een product voor 05-giften, in alle versies. Elke regel op stdin is een vraag, elke regel op stdout het antwoord."""

import json
import sys
from decimal import Decimal
from itertools import accumulate

GRENS = Decimal(1200)
GELD, NATURA, HULP, VOEDSELBANK = SOORTEN = "gift-in-geld", "gift-in-natura", "kostenbesparende-bijdrage", "voedselbank"


def artikel(nummer, lid, onderdeel=""):
    velden = {"artikel": nummer, "lid": lid} | ({"onderdeel": onderdeel} if onderdeel else {})
    plaats = ", ".join(f"{naam} {waarde}" for naam, waarde in velden.items())
    return {"aanduiding": f"{plaats}, Participatiewet", "wet": "Participatiewet", **velden}


VRIJE_GIFT, OVERIGE_GIFT = artikel("31", "2", "m"), artikel("31", "2", "s")
BESPARING, AFSTEMMING = artikel("18", "8*"), artikel("18", "1")
MELDEN, INDEXERING = artikel("17", "1"), artikel("39", "1")
MIDDEL = {"inkomen": artikel("32", "1"), "vermogen": artikel("34", "1", "b")}
PROGRAMMA = "Programmaplan Participatiewet in Balans"
PUNT_5 = {"aanduiding": f"punt 5 van bijlage I, {PROGRAMMA}", "wet": PROGRAMMA, "punt": "5"}
NORM = {
    "naam": "giftengrens", "omschrijving": "Giften en hulp die samen vrij blijven", "eenheid": "euro per kalenderjaar",
    "grondslag": VRIJE_GIFT, "bron": "Stb. 2025, 312", "waarde": GRENS, "van": "2026-01-01", "totEnMet": "2026-12-31",
    "zekerheid": "vastgesteld",
}
BEDRAG = {"type": "number", "minimum": 0}
OORDELEN = {  # de vraag aan het college, de ruimte die de wet laat, en wat het antwoord kan zijn
    "verantwoord": ("Welk deel van de giften is verantwoord naast de bijstand?", "beoordelingsruimte", BEDRAG),
    "overschotUitGiften": ("Welk deel van het overschot bestaat uit giften?", "beoordelingsruimte", BEDRAG),
    "aard": ("Is de rest van de giften inkomen of vermogen?", "open-norm", {"enum": [*MIDDEL]}),
    "afstemming": ("Met welk bedrag gaat de bijstand omlaag? Nul mag ook.", "open-norm", BEDRAG),
}


class Weigering(Exception):
    """De vraag deugt niet: de plaats van de fout, een code uit 04-fouten.md en een uitleg."""


class Zaak:
    """Eén vraag in behandeling: de feiten, en het antwoord dat stap voor stap groeit."""

    def __init__(self, vraag):
        self.jaar = vraag["peildatum"][:4]
        self.ontvangsten = [o for o in vraag["situatie"]["ontvangsten"] if o["datum"].startswith(self.jaar)]
        self.oordelen, self.beleid = vraag.get("oordelen", {}), vraag.get("beleid", {})
        self.uitkomst, self.motivering, self.vragen, self.normen = {}, [], [], []
        self.graad, self.twijfels, self.reden = "vastgesteld", [], ""

    def som(self, *soorten):
        return sum((o["waarde"] for o in self.ontvangsten if o["soort"] in soorten), Decimal(0))

    def stap(self, grondslag, zin, **uitkomst):
        self.motivering.append({"grondslag": grondslag, "zin": zin, "invoer": {}, "uitkomst": uitkomst})
        self.uitkomst |= uitkomst

    def twijfel(self, graad, reden):
        self.graad = max(self.graad, graad, key=["vastgesteld", "afgeleid", "onzeker"].index)
        self.twijfels.append(reden)

    def oordeel(self, naam, grondslag, minste=0, meeste=None):
        """Wat het college vindt. Zegt de vraag het niet, dan vraagt het antwoord erom: het wordt nooit ingevuld."""
        gegeven = self.oordelen.get(naam)
        if gegeven is None:
            vraag = dict(zip(("vraag", "ruimte", "waarde"), OORDELEN[naam]))
            self.vragen.append({"oordeel": naam, "grondslag": grondslag, **vraag})
        elif meeste is not None and not minste <= gegeven <= meeste:
            raise Weigering(f"oordelen.{naam}", "tegenstrijdig", f"Kies een bedrag van {minste} tot en met {meeste}.")
        return gegeven

    def dag_boven_grens(self, *soorten):
        geteld = sorted((o["datum"], o["waarde"]) for o in self.ontvangsten if o["soort"] in soorten)
        totalen = accumulate(waarde for _, waarde in geteld)
        return next(datum for (datum, _), totaal in zip(geteld, totalen) if totaal > GRENS)


def weeg(zaak, grondslag, giften, hulp):
    """Over giften en hulp die niet vanzelf vrij zijn, beslist het college."""
    if giften:
        zaak.stap(grondslag, f"Het college beslist of € {giften} aan giften verantwoord is naast de bijstand.")
        verantwoord = zaak.oordeel("verantwoord", grondslag, 0, giften)
        if verantwoord is not None and verantwoord < giften:
            zaak.stap(MIDDEL["inkomen"], f"De rest, € {giften - verantwoord}, is inkomen of vermogen.")
            aard = zaak.oordeel("aard", MIDDEL["inkomen"])
            if aard:
                zaak.stap(MIDDEL[aard], f"Volgens het college is dat {aard}.", **{aard: giften - verantwoord})
    if hulp:
        zaak.stap(AFSTEMMING, f"Het college beslist of de bijstand omlaag gaat vanwege € {hulp} aan hulp.")
        afstemming = zaak.oordeel("afstemming", AFSTEMMING, 0, hulp)
        if afstemming is not None:
            zaak.stap(AFSTEMMING, f"De bijstand gaat € {afstemming} omlaag.", afstemming=afstemming)


def consultatie_2023(zaak):
    zaak.twijfel("afgeleid", "Het voorstel zegt niet wat een jaar is, en noemt de voedselbank niet.")
    som = zaak.som(*SOORTEN)
    over = max(som - GRENS, 0)
    zaak.stap(PUNT_5, f"Tot € {GRENS} per jaar is het vrij.", som=som, overschot=over, melden=som >= GRENS)
    if not over:
        zaak.stap(PUNT_5, "Zoveel mag er nog bij.", resterendeRuimte=GRENS - som)
    elif (verantwoord := zaak.oordeel("verantwoord", PUNT_5, 0, over)) is not None and verantwoord < over:
        zaak.stap(PUNT_5, "Wat niet verantwoord is, is inkomen.", inkomen=over - verantwoord)


def oud_recht(zaak):
    giften, hulp = zaak.som(GELD, NATURA, VOEDSELBANK), zaak.som(HULP)
    te_wegen = max(giften - zaak.beleid.get("giftengrens", 0), 0)
    over = te_wegen + hulp
    zaak.stap(VRIJE_GIFT, "Giften zijn vrij voor zover het college ze verantwoord vindt.", som=giften + hulp, overschot=over)
    zaak.stap(MELDEN, "Wat niet vanzelf vrij is, moet het gezin melden.", melden=over > 0)
    if hulp:
        zaak.twijfel("afgeleid", "Artikel 18, lid 1, noemt hulp die kosten bespaart niet.")
    weeg(zaak, VRIJE_GIFT, te_wegen, hulp)


def wet_2026(zaak):
    giften, hulp = zaak.som(GELD, NATURA), zaak.som(HULP)
    som = giften + hulp
    if zaak.som(VOEDSELBANK):
        zaak.stap(BESPARING, "Hulp van de voedselbank telt niet mee.")
    if hulp:
        zaak.stap(BESPARING, f"Hulp die kosten bespaart, € {hulp}, telt mee bij de giften.")
        zaak.twijfel("afgeleid", "Artikel 18, lid 8*, verwijst naar een onderdeel dat niet bestaat.")
    zaak.stap(VRIJE_GIFT, f"In {zaak.jaar} telt dit mee. De grens van 2026 is € {GRENS}.", som=som, overschot=max(som - GRENS, 0))
    if zaak.jaar > "2026":
        zaak.stap(INDEXERING, "De grens stijgt elk jaar.", melden=False)
        zaak.twijfel("afgeleid", f"De grens van {zaak.jaar} is nog niet bekend.")
        zaak.reden = zaak.twijfels[-1] if som > GRENS else ""
        return
    zaak.normen.append(NORM)
    zaak.stap(MELDEN, "Melden hoeft pas vanaf de dag waarop het totaal boven de grens komt.", melden=som > GRENS)
    if som <= GRENS:
        zaak.stap(VRIJE_GIFT, "Zoveel mag er dit jaar nog bij.", resterendeRuimte=GRENS - som)
        return
    zaak.stap(MELDEN, "Op deze dag komt het boven de grens.", meldenVanaf=zaak.dag_boven_grens(GELD, NATURA, HULP))
    if zaak.som(NATURA):
        zaak.twijfel("onzeker", "De Tweede Kamer vroeg om alleen giften in geld te laten meetellen.")
    minste, uit_giften = max(som - GRENS - hulp, 0), min(som - GRENS, giften)
    if minste < uit_giften:  # de wet zegt niet of giften of hulp boven de grens komen
        uit_giften = zaak.oordeel("overschotUitGiften", VRIJE_GIFT, minste, uit_giften)
    if uit_giften is not None:
        if uit_giften:
            zaak.twijfel("afgeleid", "Dat onderdeel s terugwerkt tot 1 januari 2026, is afgeleid.")
        weeg(zaak, OVERIGE_GIFT, uit_giften, som - GRENS - uit_giften)


WEGING = {"verantwoord", "aard", "afstemming"}
VERSIES = {  # naam: de regel, van, tot en met, de oordelen en het beleid die erbij horen
    "consultatie-2023": (consultatie_2023, "", "", {"verantwoord"}, set()),
    "oud-recht": (oud_recht, "", "2025-12-31", WEGING, {"giftengrens"}),
    "wet-2026": (wet_2026, "2026-01-01", "", WEGING | {"overschotUitGiften"}, set()),
}
KENT = [{"id": "05-giften", "versies": [*VERSIES, "geldend"]}]
ZELF = {"product": "Voorbeeld", "versie": "1.0", "leverancier": "Uw bedrijf", "protocol": "1.0", "wetswijzigingen": KENT}


def eis(waar, pad, code, uitleg):
    if not waar:
        raise Weigering(pad, code, uitleg)


def controleer(vraag, oordelen, beleid):
    eis("peildatum" in vraag, "peildatum", "ontbreekt", "Geef de peildatum.")
    ontvangsten = vraag.get("situatie", {}).get("ontvangsten")
    eis(ontvangsten is not None, "situatie.ontvangsten", "ontbreekt", "Geef wat het gezin ontving.")
    eis(isinstance(ontvangsten, list), "situatie.ontvangsten", "verkeerd-type", "Geef een lijst.")
    for nummer, ontvangst in enumerate(ontvangsten):
        pad = f"situatie.ontvangsten[{nummer}]"
        eis(isinstance(ontvangst, dict), pad, "verkeerd-type", "Geef datum, soort en waarde.")
        eis(isinstance(ontvangst.get("soort"), str), f"{pad}.soort", "verkeerd-type", "Geef een woord.")
        eis(ontvangst["soort"] in SOORTEN, f"{pad}.soort", "onbekende-keuze", f"Kies uit {', '.join(SOORTEN)}.")
    for naam in vraag.get("oordelen", {}):
        eis(naam in oordelen, f"oordelen.{naam}", "onbekend-oordeel", "Deze versie vraagt dit oordeel niet.")
    for naam in vraag.get("beleid", {}):
        eis(naam in beleid, f"beleid.{naam}", "onbekend-beleid", "Deze versie laat hier geen beleid toe.")


def beoordeel(versie, vraag):
    if versie == "geldend":
        versie = "wet-2026" if vraag.get("peildatum", "") >= "2026-01-01" else "oud-recht"
    regel, van, tot_en_met, oordelen, beleid = VERSIES[versie]
    controleer(vraag, oordelen, beleid)
    peildatum, zaak = vraag["peildatum"], Zaak(vraag)
    if van <= peildatum <= (tot_en_met or peildatum):
        regel(zaak)
        status = "niet-te-bepalen" if zaak.reden else "oordeel-nodig" if zaak.vragen else "vastgesteld"
    else:
        zaak.reden, status = "Op de peildatum geldt deze tekst niet.", "niet-van-kracht"
        zaak.stap(VRIJE_GIFT, zaak.reden)
    tegenvaller = any(zaak.uitkomst.get(veld) for veld in ("inkomen", "vermogen", "afstemming"))
    return {
        "aard": "berekening, geen besluit", "wetswijziging": "05-giften", "versie": versie, "peildatum": peildatum,
        "rechtskracht": "voorstel" if versie == "consultatie-2023" else "wet",
        "geldigheid": {naam: dag for naam, dag in (("van", van), ("totEnMet", tot_en_met)) if dag}, "status": status,
        **({"reden": zaak.reden} if zaak.reden else {"uitkomst": zaak.uitkomst}),
        **({"vragen": zaak.vragen} if status == "oordeel-nodig" else {}),
        **({"maatwerk": "16-maatwerk"} if tegenvaller and status == "vastgesteld" else {}),
        "motivering": zaak.motivering, "normen": zaak.normen, "beleid": zaak.beleid,
        "zekerheid": {"graad": zaak.graad, "redenen": zaak.twijfels},
    }


def weiger(status, titel, detail, **meer):
    return status, {"type": "about:blank", "title": titel, "status": status, "detail": detail, **meer}


def beantwoord(pad, inhoud):
    if pad == "/conformiteit":
        return 200, ZELF
    _, _, wetswijziging, _, versie, _ = pad.split("/")
    if wetswijziging != "05-giften" or versie not in [*VERSIES, "geldend"]:
        return weiger(404, "Dit adres bestaat niet", "Dit product kent alleen 05-giften.")
    try:
        return 200, beoordeel(versie, inhoud)
    except Weigering as weigering:
        fout = dict(zip(("pad", "code", "uitleg"), weigering.args))
        return weiger(400, "Het verzoek klopt niet", "Verbeter de vraag.", fouten=[fout])


for regel in sys.stdin:
    vraag = json.loads(regel, parse_float=Decimal, parse_int=Decimal)
    status, inhoud = beantwoord(vraag["pad"], vraag.get("inhoud"))
    # Rekenen gaat exact; alleen bij het opschrijven wordt een bedrag een gewoon JSON-getal.
    print(json.dumps({"id": int(vraag["id"]), "status": status, "inhoud": inhoud}, default=float), flush=True)
