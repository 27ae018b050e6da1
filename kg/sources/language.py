"""Which language a text is in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kg.errors import WrongLanguage
from kg.sources.decode import is_foreign_script

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Measured on 20,000 news sentences of 20 words and more (Voice of America): 7 English ones were taken for another
# language, all for Nigerian Pidgin, the surest at 0.72; on 1,220 stretches of 20 words of Wikinews 5, the same way.
# French, German, Spanish and Dutch news of 20 words score from 0.80 to 1.
SURE = 0.75
FEWEST_WORDS = 20
LONGEST_SAMPLE = 5000  # characters: half a page is plenty
_NAMES = """
ace Acehnese, af Afrikaans, am Amharic, an Aragonese, ar Arabic, ary Moroccan Arabic, arz Egyptian Arabic,
as Assamese, az Azerbaijani, ba Bashkir, bcl Bikol, be Belarusian, bg Bulgarian, bn Bengali, br Breton,
bs Bosnian, ca Catalan, crh Crimean Tatar, cs Czech, cy Welsh, da Danish, de German, dz Dzongkha, el Greek,
eo Esperanto, es Spanish, et Estonian, eu Basque, ext Extremaduran, fa Persian, fi Finnish, fo Faroese,
fr French, fuv Fulfulde, fy Frisian, ga Irish, gcf Guadeloupean Creole, gcr Guianese Creole,
gd Scottish Gaelic, gl Galician, gom Konkani, grc Ancient Greek, gu Gujarati, gug Guarani, guw Gun, ha Hausa,
hbo Biblical Hebrew, he Hebrew, hi Hindi, hr Croatian, ht Haitian Creole, hu Hungarian, hy Armenian,
id Indonesian, ig Igbo, is Icelandic, it Italian, ja Japanese, jv Javanese, ka Georgian, kab Kabyle,
kik Kikuyu, kk Kazakh, km Khmer, kn Kannada, ko Korean, ku Kurdish, ky Kyrgyz, la Latin, lb Luxembourgish,
lg Ganda, lij Ligurian, ln Lingala, lo Lao, lt Lithuanian, ltg Latgalian, lv Latvian, mg Malagasy,
mk Macedonian, ml Malayalam, mn Mongolian, mr Marathi, ms Malay, mt Maltese, my Burmese, ne Nepali, nl Dutch,
nn Norwegian Nynorsk, no Norwegian, nso Northern Sotho, oc Occitan, om Oromo, or Odia, pa Punjabi,
pcm Nigerian Pidgin, pl Polish, ps Pashto, pt Portuguese, qu Quechua, ro Romanian, ru Russian, rw Kinyarwanda,
sa Sanskrit, sdh Southern Kurdish, se Northern Sami, si Sinhala, sk Slovak, sl Slovene, sn Shona, so Somali,
sq Albanian, sr Serbian, st Sotho, sv Swedish, sw Swahili, ta Tamil, te Telugu, tg Tajik, th Thai, tk Turkmen,
tl Tagalog, tr Turkish, tt Tatar, ug Uyghur, uk Ukrainian, ur Urdu, uz Uzbek, uzs Southern Uzbek, vec Venetian,
vi Vietnamese, vo Volapük, wa Walloon, wuu Chinese, xh Xhosa, yo Yoruba, yue Cantonese, zh Chinese, zu Zulu,
zxx no human language
"""
NAMES = dict(entry.strip().split(" ", 1) for entry in _NAMES.split(","))  # of the languages py3langid knows


def require_english(text: str, source: str) -> None:
    """Raise WrongLanguage where the text is surely in another language; too short a text is let through."""
    sample = " ".join(text.split())[:LONGEST_SAMPLE]
    foreign_script = is_foreign_script(sample)
    if len(sample.split()) < FEWEST_WORDS and not foreign_script:
        return
    language, probability = _identifier().classify(sample)
    if language != "en" and (foreign_script or probability >= SURE):
        name = NAMES.get(language, f"another language ({language})")
        raise WrongLanguage(source, f"the text is in {name}; kg reads English (use --force to try)")


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # here, because its model takes half a second

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
