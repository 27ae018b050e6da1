"""Lemmas from a table of the treebanks' words, with suffix rules for the rest."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

RULES = {  # Penn tag -> endings and what replaces them, the likelier first
    "NNS": "ies>y men>man ches>ch shes>sh sses>ss xes>x s> es> ves>f ves>fe",
    "VBZ": "ies>y ches>ch shes>sh sses>ss xes>x oes>o s> es>",
    "VBD": "ied>y ated>ate ized>ize ised>ise ved>ve ced>ce ged>ge sed>se ued>ue bled>ble tled>tle ed> ed>e",
    "VBG": "ating>ate izing>ize ising>ise ving>ve cing>ce ging>ge sing>se uing>ue bling>ble tling>tle ing> ing>e",
    "JJR": "ier>y er> er>e",
    "JJS": "iest>y est> est>e",
}
RULES |= {"VBN": RULES["VBD"], "RBR": RULES["JJR"], "RBS": RULES["JJS"]}
DOUBLED = ("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt")  # stopp(ed)
REMEMBERED = 1 << 16  # answers kept


class Lemmas:
    """Lemmas of words with their tags. `table`: lower-cased form, UPOS, Penn tag and lemma, separated by tabs."""

    def __init__(self, table: Path) -> None:
        rows = [line.split("\t") for line in table.read_text(encoding="utf8").splitlines()]
        self._table = {f"{form}\t{upos}\t{xpos}": lemma for form, upos, xpos, lemma in rows}
        self._known = {f"{lemma}\t{upos}" for _, upos, _, lemma in rows}
        self._remembered = lru_cache(REMEMBERED)(self._find)

    def __call__(self, text: str, upos: str, xpos: str) -> str:
        """Proper nouns that the table does not hold stay as they are; other lemmas are lower-cased."""
        return self._remembered(text, upos, xpos)

    def _find(self, text: str, upos: str, xpos: str) -> str:
        form = text.lower().replace("’", "'")
        known = self._table.get(f"{form}\t{upos}\t{xpos}")
        if known is not None or upos == "PROPN":
            return text if known is None else known
        rules = [rule.split(">") for rule in RULES.get(xpos, "").split()]
        fitting = [(end, new) for end, new in rules if form.endswith(end) and len(form) > len(end) + 1]
        options = [form.removesuffix(end) + new for end, new in fitting]
        undoubled = [option[:-1] for option in options if option.endswith(DOUBLED)]
        options = undoubled + options + [option[:-1] for option in options if option.endswith("ll")]
        return next((option for option in options if f"{option}\t{upos}" in self._known), (options or [form])[0])
