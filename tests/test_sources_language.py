"""English is let through, other languages are refused by name."""

from __future__ import annotations

import pytest

from kg.errors import WrongLanguage
from kg.sources.language import NAMES, require_english

FOREIGN = {
    "French": "Le ministre ukrainien des Affaires étrangères Dmytro Kouleba a rencontré mercredi à Guangzhou "
    "son homologue chinois Wang Yi, alors que la Russie poursuit son offensive.",
    "German": "Der ukrainische Außenminister Dmytro Kuleba hat am Mittwoch in Guangzhou seinen chinesischen Kollegen "
    "Wang Yi getroffen, während Russland seine Offensive in der Ukraine fortsetzt.",
    "Spanish": "El ministro ucraniano de Asuntos Exteriores, Dmitro Kuleba, se reunió el miércoles en Cantón con su "
    "homólogo chino, Wang Yi, mientras Rusia continúa su ofensiva en el país vecino desde hace dos años.",
    "Dutch": "De Oekraïense minister van Buitenlandse Zaken heeft woensdag in Guangzhou zijn Chinese ambtgenoot "
    "ontmoet, terwijl Rusland zijn offensief in het buurland voortzet, zei een woordvoerder.",
    "Polish": "Minister spraw zagranicznych Ukrainy Dmytro Kułeba spotkał się w środę w Kantonie z ministrem spraw "
    "zagranicznych Chin Wang Yi, poinformowało ministerstwo w komunikacie prasowym.",
    "Ukrainian": "Міністр закордонних справ України Дмитро Кулеба зустрівся в середу в Гуанчжоу з міністром Китаю.",
    "Chinese": "乌克兰外交部长库列巴星期三在广州会见了中国外交部长王毅，双方就乌克兰危机交换了意见。",
    "Arabic": "التقى وزير الخارجية الأوكراني دميترو كوليبا نظيره الصيني وانغ يي في قوانغتشو يوم الأربعاء.",
}
ENGLISH = [
    "Dmytro Kuleba, Wang Yi, Volodymyr Zelenskyy, Recep Tayyip Erdoğan, Emmanuel Macron, Giorgia Meloni, "
    "Pedro Sánchez, Olaf Scholz, Donald Tusk and Ursula von der Leyen met in Kyiv.",
    "Shavkat Mirziyoyev met with Kassym-Jomart Tokayev, Sadyr Japarov, Emomali Rahmon and Gurbanguly Berdimuhamedow in "
    "Ashgabat on Friday, the Uzbek presidency said; Ilham Aliyev, Nikol Pashinyan and Irakli Kobakhidze sent envoys.",
    "José María Vázquez García of the Partido Revolucionario Institucional beat Alejandro Hernández Gutiérrez of "
    "Movimiento Ciudadano in San Cristóbal de las Casas, according to the Instituto Nacional Electoral.",
    "Nigerian President Olusegun Obasanjo announced a clampdown on Niger Delta militants last week, after a series of "
    "kidnappings of foreign oil workers.",
]


@pytest.mark.parametrize(("name", "text"), FOREIGN.items())
def test_another_language_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(WrongLanguage, match=f"the text is in {name}; kg reads English"):
        require_english(text, "a.txt")


@pytest.mark.parametrize("text", ENGLISH)
def test_english_full_of_foreign_names_passes(text: str) -> None:
    require_english(text, "a.txt")


def test_a_short_text_is_not_judged() -> None:
    require_english("Ursula von der Leyen, Bundeskanzler Olaf Scholz, Le Monde", "a.txt")


def test_every_language_has_a_name() -> None:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    assert set(LanguageIdentifier.from_model_file(MODEL_FILE).labels) - {"en"} == set(NAMES)
