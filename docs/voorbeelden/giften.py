"""Een product voor 05-giften, in alle versies. Elke regel op stdin is een vraag, elke regel op stdout het antwoord."""

import json
import sys
from decimal import Decimal
from itertools import accumulate

GRENS = Decimal(1200)
GELD, NATURA, HULP, VOEDSELBANK = "gift-in-geld", "gift-in-natura", "kostenbesparende-bijdrage", "voedselbank"


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


class Weigering(Exception):
    """De vraag deugt niet: de plaats van de fout, een code uit 04-fouten.md en een uitleg."""


class Zaak:
    """Eén vraag in behandeling: de feiten, en wat er onderweg over te zeggen is."""

    def __init__(self, vraag):
        self.jaar = vraag["peildatum"][:4]
        self.ontvangsten = [o for o in vraag["situatie"]["ontvangsten"] if o["datum"].startswith(self.jaar)]
        self.oordelen, self.beleid = vraag.get("oordelen", {}), vraag.get("beleid", {})
        self.motivering, self.vragen, self.graad, self.reden = [], [], "vastgesteld", ""

    def som(self, *soorten):
        return sum((o["waarde"] for o in self.ontvangsten if o["soort"] in soorten), Decimal(0))

    def stap(self, grondslag, zin):
        self.motivering.append({"grondslag": grondslag, "zin": zin})

    def twijfel(self, graad):
        self.graad = max(self.graad, graad, key=["vastgesteld", "afgeleid", "onzeker"].index)

    def oordeel(self, naam, vraag):
        """Wat het college vindt. Zegt de vraag het niet, dan vraagt het antwoord erom: het wordt nooit ingevuld."""
        if naam not in self.oordelen:
            self.vragen.append({"oordeel": naam, "vraag": vraag})
        return self.oordelen.get(naam)

    def bedrag(self, naam, minste, meeste, vraag):
        bedrag = self.oordeel(naam, vraag)
        if bedrag is not None and not minste <= bedrag <= meeste:
            raise Weigering(f"oordelen.{naam}", "tegenstrijdig", f"Kies een bedrag van {minste} tot en met {meeste}.")
        return bedrag

    def dag_boven_grens(self, *soorten):
        geteld = sorted((o["datum"], o["waarde"]) for o in self.ontvangsten if o["soort"] in soorten)
        totalen = accumulate(waarde for _, waarde in geteld)
        return next(datum for (datum, _), totaal in zip(geteld, totalen) if totaal > GRENS)


def weeg(zaak, uitkomst, grondslag, giften, hulp):
    """Over giften en hulp die niet vanzelf vrij zijn, beslist het college."""
    if giften:
        zaak.stap(grondslag, f"Het college beslist of € {giften} aan giften verantwoord is naast de bijstand.")
        verantwoord = zaak.bedrag("verantwoord", 0, giften, "Welk deel van de giften is verantwoord?")
        if verantwoord is not None and verantwoord < giften:
            aard = zaak.oordeel("aard", "Is de rest van de giften inkomen of vermogen?")
            if aard:
                zaak.stap(MIDDEL[aard], f"De rest is {aard}.")
                uitkomst[aard] = giften - verantwoord
    if hulp:
        zaak.stap(AFSTEMMING, f"Het college beslist of de bijstand omlaag gaat vanwege € {hulp} aan hulp.")
        afstemming = zaak.bedrag("afstemming", 0, hulp, "Met welk bedrag gaat de bijstand omlaag? Nul mag ook.")
        if afstemming is not None:
            uitkomst["afstemming"] = afstemming
    return uitkomst


def consultatie_2023(zaak):
    zaak.twijfel("afgeleid")
    som = zaak.som(GELD, NATURA, HULP, VOEDSELBANK)
    overschot = max(som - GRENS, 0)
    zaak.stap(PUNT_5, f"In {zaak.jaar} kreeg het gezin € {som}. Tot € {GRENS} is dat vrij.")
    uitkomst = {"som": som, "overschot": overschot, "melden": som >= GRENS}
    if not overschot:
        return {**uitkomst, "resterendeRuimte": GRENS - som}
    verantwoord = zaak.bedrag("verantwoord", 0, overschot, "Welk deel boven de grens is verantwoord?")
    if verantwoord is not None and verantwoord < overschot:
        zaak.stap(PUNT_5, "Wat niet verantwoord is, is inkomen.")
        uitkomst["inkomen"] = overschot - verantwoord
    return uitkomst


def oud_recht(zaak):
    giften, hulp = zaak.som(GELD, NATURA, VOEDSELBANK), zaak.som(HULP)
    te_wegen = max(giften - zaak.beleid.get("giftengrens", 0), 0)
    zaak.stap(VRIJE_GIFT, f"Een gift is vrij voor zover het college haar verantwoord vindt. Het gaat om € {te_wegen}.")
    zaak.stap(MELDEN, "Wat niet vanzelf vrij is, moet het gezin melden.")
    overschot = te_wegen + hulp
    return weeg(zaak, {"som": giften + hulp, "overschot": overschot, "melden": overschot > 0}, VRIJE_GIFT, te_wegen, hulp)


def wet_2026(zaak):
    giften, hulp = zaak.som(GELD, NATURA), zaak.som(HULP)
    som = giften + hulp
    if zaak.som(VOEDSELBANK):
        zaak.stap(BESPARING, "Hulp van de voedselbank telt niet mee.")
    if hulp:
        zaak.stap(BESPARING, f"Hulp die kosten bespaart, € {hulp}, telt mee bij de giften.")
        zaak.twijfel("afgeleid")
    zaak.stap(VRIJE_GIFT, f"In {zaak.jaar} telt € {som} mee. De grens van 2026 is € {GRENS}.")
    if zaak.jaar > "2026":
        zaak.stap(INDEXERING, f"De grens stijgt elk jaar. Die van {zaak.jaar} is nog niet bekend.")
        zaak.twijfel("afgeleid")
        if som > GRENS:
            zaak.reden = f"De grens van {zaak.jaar} is nog niet bekend."
        return {"som": som, "overschot": 0, "melden": False}
    overschot = max(som - GRENS, 0)
    zaak.stap(MELDEN, "Melden hoeft pas vanaf de dag waarop het totaal boven de grens komt.")
    uitkomst = {"som": som, "overschot": overschot, "melden": overschot > 0}
    if not overschot:
        return {**uitkomst, "resterendeRuimte": GRENS - som}
    uitkomst["meldenVanaf"] = zaak.dag_boven_grens(GELD, NATURA, HULP)
    if zaak.som(NATURA):
        zaak.twijfel("onzeker")
    minste, uit_giften = max(overschot - hulp, 0), min(overschot, giften)
    if minste < uit_giften:  # de wet zegt niet of giften of hulp boven de grens komen
        vraag = "Welk deel van het overschot bestaat uit giften?"
        uit_giften = zaak.bedrag("overschotUitGiften", minste, uit_giften, vraag)
    if uit_giften is None:
        return uitkomst
    zaak.twijfel("afgeleid" if uit_giften else "vastgesteld")
    return weeg(zaak, uitkomst, OVERIGE_GIFT, uit_giften, overschot - uit_giften)


WEGING = {"verantwoord", "aard", "afstemming"}
VERSIES = {  # naam: de regel, van, tot en met, de oordelen en het beleid die erbij horen
    "consultatie-2023": (consultatie_2023, "", "", {"verantwoord"}, set()),
    "oud-recht": (oud_recht, "", "2025-12-31", WEGING, {"giftengrens"}),
    "wet-2026": (wet_2026, "2026-01-01", "", WEGING | {"overschotUitGiften"}, set()),
}
KENT = [{"id": "05-giften", "versies": [*VERSIES, "geldend"]}]
ZELF = {"product": "Voorbeeld", "versie": "1.0", "leverancier": "Uw bedrijf", "protocol": "1.0", "wetswijzigingen": KENT}


def controleer(vraag, oordelen, beleid):
    if "peildatum" not in vraag:
        raise Weigering("peildatum", "ontbreekt", "Geef de peildatum.")
    if "ontvangsten" not in vraag.get("situatie", {}):
        raise Weigering("situatie.ontvangsten", "ontbreekt", "Geef wat het gezin ontving. Een lege lijst mag ook.")
    for naam in vraag.get("oordelen", {}).keys() - oordelen:
        raise Weigering(f"oordelen.{naam}", "onbekend-oordeel", "Deze versie vraagt dit oordeel niet.")
    for naam in vraag.get("beleid", {}).keys() - beleid:
        raise Weigering(f"beleid.{naam}", "onbekend-beleid", "Deze versie laat hier geen beleid toe.")


def beoordeel(versie, vraag):
    if versie == "geldend":
        versie = "wet-2026" if vraag.get("peildatum", "") >= "2026-01-01" else "oud-recht"
    regel, van, tot_en_met, oordelen, beleid = VERSIES[versie]
    controleer(vraag, oordelen, beleid)
    peildatum, zaak = vraag["peildatum"], Zaak(vraag)
    antwoord = {"aard": "berekening, geen besluit", "wetswijziging": "05-giften", "versie": versie, "peildatum": peildatum}
    antwoord["geldigheid"] = {naam: dag for naam, dag in (("van", van), ("totEnMet", tot_en_met)) if dag}
    if peildatum < van or peildatum > (tot_en_met or peildatum):
        zaak.stap(VRIJE_GIFT, "Op de peildatum geldt deze tekst niet.")
        antwoord |= {"status": "niet-van-kracht", "reden": "Deze regel geldt niet op de peildatum."}
    else:
        uitkomst = regel(zaak)
        if zaak.reden:
            antwoord |= {"status": "niet-te-bepalen", "reden": zaak.reden}
        else:
            antwoord |= {"status": "oordeel-nodig" if zaak.vragen else "vastgesteld", "uitkomst": uitkomst}
    return antwoord | {"vragen": zaak.vragen, "motivering": zaak.motivering, "zekerheid": {"graad": zaak.graad}}


def beantwoord(pad, inhoud):
    if pad == "/conformiteit":
        return 200, ZELF
    _, _, wetswijziging, _, versie, _ = pad.split("/")
    if wetswijziging != "05-giften" or versie not in [*VERSIES, "geldend"]:
        return 404, {"title": "Dit adres bestaat niet", "status": 404, "detail": "Dit product kent alleen 05-giften."}
    try:
        return 200, beoordeel(versie, inhoud)
    except Weigering as weigering:
        fout = dict(zip(("pad", "code", "uitleg"), weigering.args))
        return 400, {"title": "Het verzoek klopt niet", "status": 400, "fouten": [fout]}


for regel in sys.stdin:
    vraag = json.loads(regel, parse_float=Decimal, parse_int=Decimal)
    status, inhoud = beantwoord(vraag["pad"], vraag.get("inhoud"))
    # Rekenen gaat exact; alleen bij het opschrijven wordt een bedrag een gewoon JSON-getal.
    print(json.dumps({"id": int(vraag["id"]), "status": status, "inhoud": inhoud}, default=float), flush=True)
