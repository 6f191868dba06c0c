#!/usr/bin/env python3
"""Builds the gazetteer's tables from the entity tables and the hand-kept files in hand/.

    python3 build.py [ENTITIES]      ENTITIES: folder of the entity tables, default ../shared/entities

Facts written by hand win over facts from the tables; a QID comes from the tables only, never from memory.
The output is sorted and depends on the input alone. The script ends with 1 when a check fails.
"""
import csv
import datetime
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
HAND = HERE / "hand"
ENTITIES = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent.parent / "shared" / "entities"
DATE = "2026-11"

# The states whose four leading offices must be held by exactly one person on every day of the years checked.
CHECKED_STATES = "RU TR AZ AM GE UA SY LY IR IQ IL PS GR CY EG US GB FR DE CN".split()
CHECKED_OFFICES = "head-of-state prime-minister foreign-minister defence-minister".split()
CHECKED_FROM, CHECKED_TO = datetime.date(2010, 1, 1), datetime.date(2023, 6, 30)
# Offices that do not exist, or not all of the time.
NO_OFFICE = {
    ("prime-minister", "US"), ("prime-minister", "CY"), ("prime-minister", "IR"), ("prime-minister", "TR"),
    ("defence-minister", "PS"), ("defence-minister", "LY"), ("defence-minister", "CY"), ("foreign-minister", "LY"),
    ("head-of-state", "LY"), ("head-of-state", "XK"),
}
# States of which more than the leading offices is taken over, from the year 2000 on.
KEY_STATES = set(CHECKED_STATES) - {"PS"} | {"PS", "BY", "KZ", "UZ", "KG", "NL", "SE", "FI", "HU", "RS", "AT", "IT"}
# States of which all ministers are taken over, further back.
NEAR_STATES = {"RU", "TR", "US", "UA", "AZ", "AM", "GE"}
MINOR_OFFICES = {"education-minister", "environment-minister", "industry-minister", "trade-minister", "tourism-minister",
                 "sports-minister", "labour-minister", "emergencies-minister", "cabinet-minister"}
TERRITORY_OF_TABLE = {"GE-SO": "south-ossetia", "AZ-NK": "artsakh", "UA-LPR": "luhansk-republic"}
TERRITORY_OF_LABEL = {
    "Abkhazia": "abkhazia", "Northern Cyprus": "northern-cyprus", "Transnistria": "transnistria",
    "Artsakh": "artsakh", "Somaliland": "somaliland", "Donetsk People's Republic": "donetsk-republic",
}
OTHER_TERRITORY = re.compile(r"Crimea|Kurdistan|Kashmir|Central Tibetan|Luhansk", re.I)
BODY_CODES = {"EU", "NATO", "UN", "OSCE", "CSTO", "ARAB-LEAGUE"}
CYRILLIC_STATES = {"RU", "BY", "KZ", "KG", "UZ", "TJ", "TM", "UA", "AM", "AZ", "GE", "BG"}
RESTRICTED = "confirmordeny+supraverden"  # CC BY-SA: a row with no other source is left out

OFFICE_PATTERNS = [
    ("foreign-ministry-spokesperson", r"^Foreign Ministry Spokes?peo?rson"),
    ("presidential-spokesperson", r"^White House Press Secretary$|press secretary of the president"),
    ("supreme-leader", r"^Supreme Leader of Iran$"),
    ("foreign-minister", r"(minister|ministry) (of|for) (\w+ and )?(foreign|external) (\w+ and )?(affairs|relations|european)"
                         r"|\bforeign (affairs )?minister\b|secretary (of|for) foreign (and|affairs)"
                         r"|secretary of state for foreign|^United States Secretary of State$|minister of Europe and foreign"),
    ("defence-minister", r"minister (of|for) (the )?(national )?(ministry of )?(defen[cs]e|armed forces)"
                         r"|\bdefen[cs]e minister\b|secretary of state for defence$|^United States Secretary of Defense$"),
    ("interior-minister", r"interior minister|minister (of|for) (the )?(interior|internal affairs|home affairs)"
                          r"|^Home Secretary$|secretary of homeland security"),
    ("energy-minister", r"minister (of|for) (petroleum|oil|energy)|secretary of energy"),
    ("finance-minister", r"minister (of|for) (the )?(treasury|finance|economy and finance)|finance minister"
                         r"|secretary of the treasury|chancellor of the exchequer"),
    ("economy-minister", r"minister (of|for) (the )?econom"),
    ("justice-minister", r"minister (of|for) justice|justice minister|united states attorney general"),
    ("agriculture-minister", r"minister (of|for) agri|secretary of agriculture"),
    ("health-minister", r"minister (of|for) health|health minister"),
    ("transport-minister", r"minister (of|for) transport"),
    ("culture-minister", r"minister (of|for) culture"),
    ("eu-affairs-minister", r"minister (of|for) european union affairs"),
    ("education-minister", r"^minister (of|for) (national )?education"),
    ("environment-minister", r"^minister (of|for) (the )?(environment|ecology|natural resources)"),
    ("industry-minister", r"^minister (of|for) (science, )?industry"),
    ("trade-minister", r"^minister (of|for) (customs and )?(trade|commerce)"),
    ("tourism-minister", r"^minister (of|for) tourism"),
    ("sports-minister", r"^minister (of|for) (youth and )?sports?"),
    ("labour-minister", r"^minister (of|for) labou?r"),
    ("emergencies-minister", r"^minister (of|for) emergenc"),
    ("cabinet-minister", r"^minister (of|for) "),
    ("deputy-prime-minister", r"^(first )?deputy prime minister|^(first )?deputy chairman of the government"),
    ("deputy-foreign-minister", r"^(first )?deputy minister (of|for) foreign|^deputy secretary of state$"
                                r"|^deputy foreign minister"),
    ("deputy-defence-minister", r"^(first )?deputy minister (of|for) (national )?defen[cs]e|^deputy secretary of defen[cs]e"),
    ("vice-president", r"^(first )?vice[- ]president of (the )?(United States|Iran|Turkey|Azerbaijan|Syria|Iraq|Egypt)"),
    ("parliament-speaker", r"^speaker of the (grand national|house of rep|house of commons|knesset|parliament|national assembly|majlis)"
                           r"|^chairman of the (state duma|verkhovna rada|federation council)|^president of the bundestag"),
    ("chief-of-general-staff", r"^chief of the (turkish |russian )?general staff|chairman of the joint chiefs of staff$"),
    ("un-permanent-representative", r"permanent representative to the united nations|ambassador to the united nations"),
    ("nato-permanent-representative", r"permanent representative to nato|ambassador to nato"),
    ("intelligence-head", r"^director of (svr|the central intelligence|the federal security|national intelligence)"
                          r"|head of the security service of ukraine|director of the federal security service"),
    ("national-security-adviser", r"^(united states )?national security advis[oe]r|secretary of (the )?national security and defen[cs]e"
                                  r"|secretary of the security council"),
    ("central-bank-governor", r"governor of the central bank of turkey|president of the central bank of russia"),
    ("ambassador", r"^ambassador to (turkey|russia|the russian federation)$"),
]
NOT_THE_OFFICE = re.compile(
    r"shadow|assistant|under-?secretary|parliamentary|minister of state|state secretary|head of the min|military cabinet"
    r"|associate|home front|equipment|materiel|science and personnel|space|civil def|production|defen[cs]e industry|dutch secretary"
    r"|commander|foreign secretary of india|constitution, external|foreign action|private secretary|adviser to|advisor to", re.I)
DEPUTY = re.compile(r"deputy|vice", re.I)


# ---------------------------------------------------------------- reading and writing


def table(path):
    """The rows of a tab-separated file as dicts; lines with # at the start are comments."""
    with open(path, encoding="utf-8", newline="") as lines:
        kept = (line.rstrip("\r\n") + "\n" for line in lines if not line.startswith("#"))
        return [
            {key: (value or "").strip() for key, value in row.items()}
            for row in csv.DictReader(kept, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def entity_table(name):
    return [row for row in table(ENTITIES / name) if usable(row)]


def usable(row):
    sources = [part.strip() for part in row.get("qid_sources", "").split(";") if part.strip()]
    return not sources or any(not part.startswith(RESTRICTED) for part in sources)


def write(name, purpose, columns, rows):
    lines = [
        f"# {purpose}",
        "# Sources: see the source column and README.md; licences: README.md. Generated by build.py, do not edit: edit hand/.",
        f"# {DATE}",
        "\t".join(columns),
    ]
    lines += ["\t".join(row[column] for column in columns) for row in rows]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return rows


def names(*cells):
    """The distinct values of cells whose values are separated by a bar, in order."""
    values = (value.strip() for cell in cells for value in (cell.split("|") if isinstance(cell, str) else cell))
    return "|".join(dict.fromkeys(value for value in values if value))


def variants(cell):
    return [value for value in cell.split("|") if value]


PLAIN = str.maketrans({"ı": "i", "İ": "I", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "ə": "a", "Ə": "A"})


def plain(text):
    decomposed = unicodedata.normalize("NFD", text.translate(PLAIN))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def key(name):
    return re.sub(r"[^0-9a-zа-я]+", " ", plain(name).lower().replace("'", "")).strip()


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", plain(name).lower().replace("'", "").replace("’", "").replace(".", "")).strip("-")


# ---------------------------------------------------------------- transliteration

RU_TR = dict(zip("абвгджзийклмнопрстуфхцчшщыэюя", "a b v g d j z i y k l m n o p r s t u f h ts ç ş şç ı e yu ya".split()))


def turkish_from_russian(name):
    """A Turkish spelling of a Russian name, the way newspapers write it: Сергей Шойгу, Sergey Şoygu."""
    words = []
    for word in name.split():
        low, out = word.lower(), ""
        for at, char in enumerate(low):
            if char in "ъь":
                continue
            if char == "е":
                out += "ye" if at == 0 or low[at - 1] in "аеёиоуыэюяъь" else "e"
            elif char == "ё":
                out += "yo"
            else:
                out += RU_TR.get(char, char)
        words.append("-".join(("İ" if part[:1] == "i" else part[:1].upper()) + part[1:] for part in out.split("-")))
    return " ".join(words)


TR_RU = dict(zip("abcçdfgğhijklmnoprsştuvyzâîûwxqé", "а б дж ч д ф г г х и ж к л м н о п р с ш т у в й з а и у в кс к е".split()))


def russian_from_turkish(name):
    """A Russian spelling of a Turkish name by the practical transcription: Davutoğlu, Давутоглу."""
    words = []
    for word in name.replace("İ", "i").replace("I", "ı").lower().split():
        out, at = "", 0
        while at < len(word):
            char, first = word[at], at == 0 or word[at - 1] in "-"
            after_vowel = at > 0 and word[at - 1] in "aeıioöuü"
            if char == "y" and word[at + 1 : at + 2] in ("a", "e", "u", "ü"):
                out += {"a": "я", "e": "е", "u": "ю", "ü": "ю"}[word[at + 1]]
                at += 1
            elif char == "e":
                out += "э" if first or after_vowel else "е"
            elif char == "ö":
                out += "о" if first or after_vowel else "ё"
            elif char == "ü":
                out += "у" if first or after_vowel else "ю"
            elif char == "ı":
                out += "ы"
            else:
                out += TR_RU.get(char, char)
            at += 1
        words.append("-".join(part[:1].upper() + part[1:] for part in out.split("-")))
    return " ".join(words)


GIVEN_NAMES = dict(pair.split("=") for pair in (HAND / "given_names.txt").read_text(encoding="utf-8").split() if "=" in pair)
LATIN_RU = [pair.split("=") for pair in (
    "shch=щ iye=ие iya=ия sh=ш ch=ч zh=ж kh=х ts=ц gh=г ph=п th=т dz=дз ya=я yu=ю ye=е yo=ё yi=и iy=ий ii=ий ü=ю ö=ё ı=ы ş=ш ç=ч ğ=г ə=а š=ш č=ч "
    "ž=ж ć=ч đ=дж ł=л a=а b=б c=к d=д e=е f=ф g=г h=г i=и j=дж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=х z=з"
).split()]


def russian_from_latin(name, state):
    """A Russian spelling of a name of the former Soviet states written in Latin letters: Vahan Kerobyan, Ваган Керобян."""
    words = name.split()
    return " ".join(
        GIVEN_NAMES.get(plain(word)) if at < len(words) - 1 and plain(word) in GIVEN_NAMES
        else "-".join(russian_word(part, state) for part in word.split("-"))
        for at, word in enumerate(words))


def russian_word(word, state):
    low, out, at = word.lower().replace("'", "").replace("’", ""), "", 0
    if state == "AM":  # Hovhannisyan, Ованнисян
        low = re.sub(r"^h|(?<=v)h", "", low)
    low = re.sub(r"(?<=[aeo])i$", "y", low)
    while at < len(low):
        if low[at] == "e" and at == 0:
            out, at = out + "э", at + 1
        elif low.startswith("ye", at) and at > 0 and low[at - 1] not in "aeiouy":
            out, at = out + "ье", at + 2
        elif low.startswith("ia", at) and at + 2 == len(low) and state == "GE":
            out, at = out + "ия", at + 2
        elif low[at] == "y" and not low.startswith(("ya", "yu", "ye", "yo", "yi"), at):
            last, after_vowel = at == len(low) - 1, at > 0 and low[at - 1] in "aeiou"
            out, at = out + ("й" if after_vowel else "ий" if last and len(low) > 3 else "и" if state == "UA" else "ы"), at + 1
        else:
            latin, russian = next(((a, b) for a, b in LATIN_RU if low.startswith(a, at)), (low[at], ""))
            out, at = out + russian, at + len(latin)
    return out[:1].upper() + out[1:]


def tidy_russian(label):
    """Given name and surname from a label such as 'Лавров, Сергей Викторович'; empty when it is no such name."""
    label = re.sub(r"\s*\(.*?\)", "", label).strip()
    if label.count(",") == 1:
        surname, given = (part.strip() for part in label.split(","))
        label = f"{given} {surname}"
    label = re.sub(r"\s+\S+\s+(оглы|оглу|кызы|гызы)(?=\s|$)", "", label, flags=re.I)
    words = label.split()
    if len(words) == 3 and re.search(r"(вич|вна|ична|ьич)$", words[1]):
        words.pop(1)
    plausible = len(words) > 1 and re.fullmatch(r"[А-ЯЁа-яё' ’-]+", " ".join(words)) and words[-1][:1].isupper()
    return " ".join(words) if plausible else ""


LATIN_NAME = re.compile(r"[A-Za-zÀ-ɏḀ-ỿƏə.'’ʻ-]+( [A-Za-zÀ-ɏḀ-ỿƏə.'’ʻ-]+){1,6}")
TITLED = re.compile(r"\b(Dr|Sir|Lord|Baron|Baroness|Mr|Mrs|Jr|Rev|Viscount|Fürst|Count)\b|\b[A-ZÀ-Þ]{3,}\b")


def tidy_latin(label):
    label = re.sub(r"\s*\(.*?\)", "", label).strip()
    return label if LATIN_NAME.fullmatch(label) and not TITLED.search(label) else ""


# ---------------------------------------------------------------- countries


def countries():
    by_code = {}
    for row in entity_table("countries.tsv"):
        code = row["iso_a2"] or {"cy-trnc": "northern-cyprus", "ge-ab": "abkhazia", "x-so": "south-ossetia", "az-nk": "artsakh",
                                 "md-pmr": "transnistria", "ua-dpr": "donetsk-republic", "ua-lpr": "luhansk-republic",
                                 "so-som": "somaliland", "suhh": "soviet-union", "yucs": "yugoslavia"}.get(row["rigour_code"], "")
        if code:
            by_code.setdefault(code, row)
    capitals = defaultdict(list)
    for row in entity_table("capitals.tsv"):
        if row["feature"].startswith("Admin-0 capital"):
            capitals[row["iso_a2"]].append(row)
    crimea = {row["qid"]: row for row in entity_table("conflicts_seed.tsv")}.get("Q7835")
    result = []
    for hand in table(HAND / "countries.tsv"):
        code, row = hand["code"], dict(hand)
        found = by_code.get(code)
        row["qid"] = found["qid"] if found else crimea["qid"] if code == "crimea" and crimea else ""
        sources = ["hand"]
        if row["qid"]:
            sources.append("wikidata")
        capital_taken = False
        for language in ("tr", "ru", "en"):
            cell = row["metonyms_" + language]
            if cell == "-":
                row["metonyms_" + language] = ""
                continue
            if cell:
                continue
            own = {key(name) for other in ("tr", "ru", "en") for name in variants(row[other])}
            found_names = [capital["name_" + language] for capital in capitals.get(code, [])]
            row["metonyms_" + language] = names([name for name in found_names if key(name) not in own])
            capital_taken = capital_taken or bool(found_names)
        if capital_taken:
            sources.append("natural-earth")
        row["source"] = "|".join(sources)
        result.append(row)
    columns = "code qid tr ru en adj_tr adj_ru adj_en people_tr people_ru people_en places metonyms_tr metonyms_ru metonyms_en source"
    result.sort(key=lambda row: (row["code"].islower(), row["code"]))
    return write("countries.tsv", "States (ISO 3166 alpha-2; XK, TW, PS) and territories without such a code (lower case)",
                 columns.split(), result)


# ---------------------------------------------------------------- persons and tenures


class Persons:
    """The persons of the entity tables, findable by name, with the offices that they held."""

    def __init__(self):
        self.rows = {row["qid"]: row for row in entity_table("persons.tsv")}
        self.by_name = defaultdict(set)
        for qid, row in self.rows.items():
            for name in names(row["name_en"], row["aliases_en"], row["other_latin_labels"], row["name_tr"]).split("|"):
                if " " in name:
                    self.by_name[key(name)].add(qid)
        self.held = defaultdict(list)
        for row in table(ENTITIES / "positions_held.tsv"):
            self.held[row["person_qid"]].append(row)

    def states(self, qid):
        return set(self.rows[qid]["countries"].split("|")) - {"", "INT"}

    def match(self, hand, offices_in):
        """The QID of a person written by hand: one candidate by name whose state or Russian name agrees."""
        found = set()
        for name in variants(hand["en"]):
            if " " in name:
                found |= self.by_name.get(key(name), set())
        own = {hand["country"]} | offices_in
        russian = {key(name) for name in variants(hand["ru"]) if " " in name}
        good = set()
        for qid in found:
            row = self.rows[qid]
            if row["gender"] and row["gender"] != hand["gender"]:
                continue
            if row["dob"] and not "1925" <= row["dob"] <= "1995":
                continue
            labels = {key(tidy_russian(label)) for label in names(row["name_ru"], row["aliases_ru"]).split("|")}
            if self.states(qid) & own or russian & (labels - {""}):
                good.add(qid)
        if len(good) > 1:
            with_office = {qid for qid in good if self.states(qid) & own and self.held[qid]}
            good = with_office or good
        return good.pop() if len(good) == 1 else ""


def office_of(label, state, country_names):
    """The office id of a position's label, or an empty string."""
    if NOT_THE_OFFICE.search(label):
        return ""
    leader = re.fullmatch(r"(?:(head)|(\w[\w ]*?)) ?of (?:the )?(.+)|(President|Prime Minister)", label, re.I)
    head = re.fullmatch(r"(president|emir|king|sultan|prince|monarch|supreme leader) of (?:the )?(?:(?:republic|state) of (?:the )?)?(.+)",
                        label, re.I)
    first = re.fullmatch(r"(prime minister|premier|federal chancellor|taoiseach|chairman of the council of ministers|"
                         r"premier of the state council)(?: of (?:the )?(?:(?:republic|state) of (?:the )?)?(.+))?", label, re.I)
    if label == "Supreme Leader of Iran":
        return "supreme-leader"
    if label == "President" and state != "INT":
        return "head-of-state"
    if head and country_of(head.group(2), country_names) == state:
        return "head-of-state"
    if first and (not first.group(2) or country_of(first.group(2), country_names) == state):
        return "prime-minister"
    for office, pattern in OFFICE_PATTERNS:
        if re.search(pattern, label, re.I):
            if DEPUTY.search(label) and not office.startswith(("deputy", "vice")):
                continue
            return office
    return ""


LABEL_NAMES = {"french republic": "FR", "czech republic": "CZ", "people s republic of china": "CN", "lichtenstein": "LI",
               "belgians": "BE", "st kitts and nevis": "KN", "ivory coast": "CI", "peoples republic of china": "CN", "gambia": "GM",
               "republic of china": "TW", "sahrawi arab democratic republic": "EH", "china": "CN"}


def country_of(name, country_names):
    return LABEL_NAMES.get(key(name)) or country_names.get(key(name), "")


def leading(office):
    return office in CHECKED_OFFICES or office == "supreme-leader"


def state_of(row):
    label = row["position_label_wd"] or row["position_short"]
    if OTHER_TERRITORY.search(label):
        return ""
    if row["country"] == "INT":
        return next((code for name, code in TERRITORY_OF_LABEL.items() if label.endswith("of " + name)), "")
    return TERRITORY_OF_TABLE.get(row["country"], row["country"])


def derived_tenures(held, country_names):
    """qid -> set of (office, state, start, end) from the table of held positions."""
    result = defaultdict(set)
    for qid, rows in held.items():
        for row in rows:
            state, label = state_of(row), row["position_label_wd"] or row["position_short"]
            if not state or state not in country_names.values() or not sane(row["start"], row["end"]):
                continue
            office = office_of(label, "INT" if row["country"] == "INT" else state, country_names)
            if not office and row["country"] == "INT":
                office = {"President": "head-of-state", "Prime Minister": "prime-minister"}.get(label.split(" of ")[0], "")
            if office:
                result[qid].add((office, state, row["start"], row["end"]))
    return result


def sane(start, end):
    """Whether the dates are ISO dates, or the end empty, and in order; a decade such as 2014s is no date."""
    dates = re.fullmatch(r"\d{4}(-\d\d){0,2}", start) and re.fullmatch(r"(\d{4}(-\d\d){0,2})?", end)
    return bool(dates) and (not end or day(end, True) >= day(start, False))


def wanted(tenure):
    """Whether a derived tenure makes its holder a person of the gazetteer."""
    office, state, start, end = tenure
    if not start:
        return False
    if leading(office):
        return not end or end >= ("2000" if state in KEY_STATES else "2010")
    if office == "ambassador":
        return not end or end >= "2010"
    if state not in KEY_STATES or office in MINOR_OFFICES and state not in NEAR_STATES:
        return False
    return not end or end >= ("2008" if state in NEAR_STATES else "2012")


def persons_and_tenures(country_rows):
    country_names = {key(name): row["code"] for row in country_rows for name in variants(row["en"])}
    offices = {row["id"] for row in table(HAND / "offices.tsv")}
    store = Persons()
    derived = derived_tenures(store.held, country_names)
    hand_tenures = table(HAND / "tenures.tsv")
    offices_in = defaultdict(set)
    for row in hand_tenures:
        offices_in[row["person"]].add(row["country"])
    rulings = {row["id"]: row["qid"] for row in table(HAND / "qids.tsv")}
    people, ids, taken = [], set(), {}
    for hand in table(HAND / "persons.tsv"):
        qid = rulings.get(hand["id"]) or store.match(hand, offices_in[hand["id"]])
        qid = "" if qid == "-" else qid
        if qid and qid not in store.rows:
            raise SystemExit(f"hand/qids.tsv: {hand['id']}: {qid} is not among the persons of the entity tables")
        if qid in taken:
            qid = ""
        if qid:
            taken[qid] = hand["id"]
        people.append({**hand, "qid": qid, "source": "hand|wikidata" if qid else "hand"})
        ids.add(hand["id"])
    refused = {row["qid"] for row in table(HAND / "refused.tsv")}
    for qid in sorted(derived):
        if qid in taken or qid in refused or not any(wanted(tenure) for tenure in derived[qid]):
            continue
        row = store.rows.get(qid)
        english = row and tidy_latin(row["name_en"])
        if not english:
            continue
        person = derived_person(qid, row, english, [tenure for tenure in sorted(derived[qid]) if wanted(tenure)])
        person["id"] = free_id(person["id"], qid, ids)
        ids.add(person["id"])
        taken[qid] = person["id"]
        people.append(person)
    people.sort(key=lambda row: row["id"])
    write("persons.tsv", "Persons of politics and diplomacy, with names in three languages",
          "id qid tr ru en gender country source".split(), people)
    return people, tenures(hand_tenures, derived, taken, offices)


def derived_person(qid, row, english, held):
    state = max(held, key=lambda tenure: tenure[2])[1]
    russian = tidy_russian(row["name_ru"])
    source = "wikidata"
    turkish = tidy_latin(row["name_tr"])
    if not russian and state in ("TR", "northern-cyprus"):
        russian, source = russian_from_turkish(english), "wikidata|derived"
    if not russian and state in CYRILLIC_STATES | {"abkhazia", "south-ossetia", "artsakh", "transnistria", "MD"}:
        russian, source = tidy_russian(russian_from_latin(english, state)), "wikidata|derived"
    if not turkish and russian and state in CYRILLIC_STATES:
        turkish, source = turkish_from_russian(russian), "wikidata|derived"
    others = [name for name in map(tidy_latin, names(row["aliases_en"], row["other_latin_labels"]).split("|")) if name]
    return {"id": slug(english), "qid": qid, "tr": turkish or english, "ru": russian, "en": names([english], others[:3]),
            "gender": row["gender"], "country": state, "source": source}


def free_id(wish, qid, ids):
    return wish if wish and wish not in ids else f"{wish or 'person'}-{qid.lower()}"


def tenures(hand_rows, derived, taken, offices):
    rows = [{**row, "source": "hand"} for row in hand_rows]
    written = {(row["person"], row["office"], row["country"]) for row in rows}
    closed = closed_pairs(rows)
    for qid, person in taken.items():
        for office, state, start, end in derived[qid]:
            if office not in offices or not start or (person, office, state) in written or (office, state) in closed:
                continue
            if end and end < "2000":
                continue
            rows.append({"person": person, "office": office, "country": state, "start": start, "end": end, "source": "wikidata"})
    rows = ended_by_successor(merged(rows))
    return write("tenures.tsv", "Who held which office for which state or body; an empty end: still in office in 2022/23 or later",
                 "person office country start end source".split(), rows)


def merged(rows):
    """Sorted, without a row that lies wholly inside another of the same person, office and state."""
    groups = defaultdict(list)
    for row in rows:
        groups[(row["person"], row["office"], row["country"])].append(row)
    result = []
    for group in groups.values():
        kept = []
        for row in sorted(group, key=lambda row: (row["start"], row["end"] or "9999", row["source"])):
            if any(other["start"][: len(row["start"])] <= row["start"] and (row["end"] or "9999") <= (other["end"] or "9999")
                   for other in kept):
                continue
            kept.append(row)
        result += kept
    return sorted(result, key=lambda row: (row["person"], row["start"], row["office"], row["country"], row["end"]))


def ended_by_successor(rows):
    """The tables' offices of one holder, where the end is missing though a successor is known, end with his start."""
    starts = defaultdict(set)
    for row in rows:
        if leading(row["office"]):
            starts[(row["office"], row["country"])].add((row["start"], row["person"]))
    for row in rows:
        if row["end"] or row["source"] != "wikidata" or not leading(row["office"]):
            continue
        later = [start for start, person in starts[(row["office"], row["country"])]
                 if start > row["start"] and person != row["person"]]
        if later:
            row["end"], row["source"] = min(later), "wikidata|derived"
    return rows


# ---------------------------------------------------------------- one holder a day


def day(text, last):
    """The first or last day that an ISO date of lower precision can mean."""
    if not text:
        return datetime.date.max if last else datetime.date.min
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return datetime.date(*parts)
    year, month = parts[0], parts[1] if len(parts) == 2 else (12 if last else 1)
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1) if last else datetime.date(year, month, 1)


def holders(rows, office, state):
    return sorted((day(row["start"], False), day(row["end"], True), row["person"])
                  for row in rows if row["office"] == office and row["country"] == state)


def gaps_and_overlaps(rows, office, state, gap_days=46, overlap_days=3):
    """Sentences about the days in the checked years on which nobody or several persons hold the office."""
    found, upto, last = [], CHECKED_FROM, None
    for start, end, person in holders(rows, office, state):
        if end < CHECKED_FROM or start > CHECKED_TO:
            continue
        if (start - upto).days > gap_days:
            found.append(f"gap {upto}..{start} before {person}")
        if last and last[1] != person and (min(last[0], end) - start).days > overlap_days:
            found.append(f"overlap {start}..{min(last[0], end)} of {last[1]} and {person}")
        if not last or end >= last[0]:
            last = (end, person)
        upto = max(upto, min(end, CHECKED_TO))
    if (CHECKED_TO - upto).days > gap_days:
        found.append(f"gap {upto}..{CHECKED_TO}")
    return found


def closed_pairs(hand_rows):
    """Pairs of office and state that the hand-kept rows fill without a gap: nothing is added to them."""
    pairs = {(row["office"], row["country"]) for row in hand_rows if row["office"] in CHECKED_OFFICES}
    return {pair for pair in pairs if not any(text.startswith("gap") for text in gaps_and_overlaps(hand_rows, *pair))} | {
        ("prime-minister", "TR")}


# ---------------------------------------------------------------- bodies, media, conflicts, plain lists


def organisation_finder():
    by_name = defaultdict(set)
    for name in ("orgs_seed.tsv", "organisations.tsv"):
        for row in entity_table(name):
            if row["qid"]:
                for label in names(row["name_en"], row["name_ru"], row["aliases_en"]).split("|"):
                    by_name[key(label)].add(row["qid"])
    return by_name


def known_qids():
    return {row["qid"] for name in ("orgs_seed.tsv", "organisations.tsv", "conflicts_seed.tsv", "events_all.tsv", "persons.tsv",
                                    "countries.tsv") for row in entity_table(name) if row["qid"]}


def with_qids(hand_rows, rulings, by_name, known):
    """QIDs by ruling, else by an exact, unique match of the English main name."""
    taken = set()
    for row in hand_rows:
        ruling = rulings.get(row["id"], "")
        if ruling and ruling != "-" and ruling not in known:
            raise SystemExit(f"hand/qids.tsv: {row['id']}: {ruling} is in none of the entity tables")
        found = by_name.get(key(variants(row["en"])[0]), set()) if not ruling else set()
        row["qid"] = ruling if ruling not in ("", "-") else next(iter(found)) if len(found) == 1 else ""
        if row["qid"] in taken:
            row["qid"] = ""
        taken.add(row["qid"] or None)
        row["source"] = "hand|wikidata" if row["qid"] else "hand"
    return sorted(hand_rows, key=lambda row: row["id"])


def russian_genitive(name):
    """Of a state's name, word by word: Южная Корея, Тунис, США."""
    if " и " in name or "-" in name:
        return ""
    return " ".join(genitive_word(word) for word in name.split())


def genitive_word(word):
    for ending, other in (("ая", "ой"), ("яя", "ей"), ("ия", "ии"), ("ея", "еи"), ("а", "ы"), ("я", "и"), ("й", "я"), ("ь", "и")):
        if word.endswith(ending) and not word.isupper():
            stem = word[:-len(ending)]
            return stem + ("и" if other == "ы" and stem[-1] in "гкхжчшщ" else other)
    return word if word.isupper() or word[-1] in "еиоуыэю" else word + "а"


def russian_adjective(adjective, ending):
    """The masculine adjective with another ending: российский, российское."""
    return re.sub("(ий|ый|ой)$", ending, adjective)


def filled(templates, values):
    """Names of the templates whose parts are all known."""
    known = {field: value for field, value in values.items() if value}
    return names([text.format(**known) for text in variants(templates)
                  if all(field in known for field in re.findall(r"{(\w)}", text))])


def state_bodies(hand_rows, country_rows):
    """The rows by hand and those of hand/state_bodies.tsv for every state, one row for one body."""
    rows = list(hand_rows)
    for kind in table(HAND / "state_bodies.tsv"):
        like = re.compile(f"(?:{kind['like']})")
        for country in country_rows:
            code = country["code"]
            if not code.isupper() or kind["states"] != "*" and code not in KEY_STATES:
                continue
            adjective = (variants(country["adj_ru"]) or [""])[0]
            turkish = next((word for word in variants(country["adj_tr"]) if not re.search("l[ıiuü]$", word)), "")
            english = variants(country["en"])[0]
            made = {
                "tr": filled(kind["tr"], {"n": variants(country["tr"])[0], "a": turkish}),
                "ru": names(*(filled(kind["ru"], {"g": russian_genitive(name), "m": adjective, "f": russian_adjective(adjective, "ая"),
                                                  "t": russian_adjective(adjective, "ое")}) for name in variants(country["ru"])[:3])),
                "en": filled(kind["en"], {"n": english, "a": (variants(country["adj_en"]) or [""])[0]}),
            }
            same = next((row for row in rows if row["country"] == code and like.match(row["id"])), None)
            if same:
                same.update({language: names(same[language], made[language]) for language in made})
            else:
                rows.append({"id": f"{kind['id']}-{slug(english)}", "code": "", "country": code, "kind": kind["kind"], **made})
    return rows


def bodies_media_conflicts(country_rows):
    rulings = {row["id"]: row["qid"] for row in table(HAND / "qids.tsv")}
    by_name, known = organisation_finder(), known_qids()
    bodies = with_qids(state_bodies(table(HAND / "bodies.tsv"), country_rows), rulings, by_name, known)
    write("bodies.tsv", "International bodies, state bodies, parties, armed groups, courts, companies",
          "id code qid country kind tr ru en source".split(), bodies)
    media = with_qids(table(HAND / "media.tsv"), rulings, by_name, known)
    write("media.tsv", "Agencies, newspapers, channels", "id qid tr ru en source".split(), media)
    seeds = {row["topic"]: row["qid"] for row in entity_table("conflicts_seed.tsv")}
    conflicts = table(HAND / "conflicts.tsv")
    for row in conflicts:
        row["qid"] = seeds[row["topic"]] if row["topic"] else ""
        row["source"] = "hand|wikidata" if row["qid"] else "hand"
    conflicts.sort(key=lambda row: row["id"])
    write("conflicts.tsv", "Conflicts and issues that statements are about, with the words that show it",
          "id qid kind parent tr ru en words_tr words_ru words_en parties start end source".split(), conflicts)
    return bodies, media, conflicts


def plain_lists():
    result = []
    for name, purpose, columns in (
        ("offices.tsv", "Kinds of office with their wordings; rank 1 (head) to 5", "id tr ru en rank source"),
        ("roles.tsv", "Generic nouns that refer back to a speaker or stand for an unnamed source", "id tr ru en source"),
    ):
        rows = sorted(({**row, "source": "hand"} for row in table(HAND / name)), key=lambda row: row["id"])
        result.append(write(name, purpose, columns.split(), rows))
    rows = sorted(({**row, "source": "hand"} for row in table(HAND / "ambiguous.tsv")), key=lambda row: (row["lang"], row["name"]))
    result.append(write("ambiguous.tsv", "Names that must not be matched without further evidence", "lang name why source".split(), rows))
    return result


# ---------------------------------------------------------------- checks


def check(country_rows, people, tenure_rows, bodies, media, conflicts, offices, roles):
    """Complaints about the tables; an empty list is good."""
    bad = []
    for name, rows, column in (("countries", country_rows, "code"), ("persons", people, "id"), ("bodies", bodies, "id"),
                               ("media", media, "id"), ("conflicts", conflicts, "id"), ("offices", offices, "id"), ("roles", roles, "id")):
        for value, count in Counter(row[column] for row in rows).items():
            if count > 1:
                bad.append(f"{name}: {value} occurs {count} times")
        for qid, count in Counter(row["qid"] for row in rows if row.get("qid")).items():
            if count > 1:
                bad.append(f"{name}: {qid} occurs {count} times")
        for row in rows:
            if any(not variants(row[language]) for language in ("tr", "en")):
                bad.append(f"{name}: {row[column]} has no name")
            for language in ("tr", "en"):
                if re.search(r"[А-Яа-яЁё]", row[language]):
                    bad.append(f"{name}: {row[column]}: Cyrillic in {language}: {row[language]}")
    codes = {row["code"] for row in country_rows} | BODY_CODES | {""}
    person_ids, office_ids = {row["id"] for row in people}, {row["id"] for row in offices}
    bad += [f"persons: {row['id']}: country {row['country']}" for row in people if row["country"] not in codes]
    bad += [f"bodies: {row['id']}: country {row['country']}" for row in bodies if row["country"] not in codes]
    bad += [f"bodies: {row['id']}: code {row['code']}" for row in bodies if row["code"] not in BODY_CODES | {""}]
    for row in conflicts:
        bad += [f"conflicts: {row['id']}: party {code}" for code in variants(row["parties"]) if code not in codes]
        if row["kind"] not in ("conflict", "issue") or row["parent"] not in {""} | {other["id"] for other in conflicts}:
            bad.append(f"conflicts: {row['id']}: kind or parent")
    for row in tenure_rows:
        where = f"tenures: {row['person']} {row['office']} {row['country']}"
        if row["person"] not in person_ids or row["office"] not in office_ids or row["country"] not in codes:
            bad.append(f"{where}: unresolved reference")
        if not re.fullmatch(r"\d{4}(-\d\d){0,2}", row["start"]) or not re.fullmatch(r"(\d{4}(-\d\d){0,2})?", row["end"]):
            bad.append(f"{where}: date {row['start']}..{row['end']}")
        elif row["end"] and day(row["end"], True) < day(row["start"], False):
            bad.append(f"{where}: ends before it starts")
    for path in sorted(HERE.glob("*.tsv")):
        lines = [line for line in path.read_text(encoding="utf-8").split("\n")[:-1] if not line.startswith("#")]
        bad += [f"{path.name}: {line[:60]}" for line in lines if line.count("\t") != lines[0].count("\t")]
    return bad


def report(tenure_rows):
    """Gaps and overlaps in the leading offices of the checked states."""
    problems = []
    for state in CHECKED_STATES:
        for office in CHECKED_OFFICES:
            if (office, state) not in NO_OFFICE:
                problems += [f"{state} {office}: {text}" for text in gaps_and_overlaps(tenure_rows, office, state)]
    return problems


def main():
    country_rows = countries()
    offices, roles, ambiguous = plain_lists()
    people, tenure_rows = persons_and_tenures(country_rows)
    bodies, media, conflicts = bodies_media_conflicts(country_rows)
    for line in report(tenure_rows):
        print("tenures:", line)
    for name, rows in (("countries", country_rows), ("persons", people), ("tenures", tenure_rows), ("bodies", bodies), ("media", media),
                       ("conflicts", conflicts), ("offices", offices), ("roles", roles), ("ambiguous", ambiguous)):
        with_qid = sum(bool(row.get("qid")) for row in rows)
        print(f"{name}.tsv: {len(rows)} rows" + (f", {with_qid} with QID" if with_qid else ""))
    bad = check(country_rows, people, tenure_rows, bodies, media, conflicts, offices, roles)
    for line in bad:
        print("error:", line, file=sys.stderr)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
