"""What a page says to its reader rather than about the world.

Each rule sees one line (its words, without a bullet) and reads the whole of it: a line that goes on as prose does
("Readers share the article on Facebook, police said.") is of none of these forms.
"""

from __future__ import annotations

import re

_ACTIONS = r"share|shares|sharing|tweet|email|mail|print|save|copy|copied|bookmark|comment|comments"
_NETWORKS = (
    r"facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|instagram|youtube|tiktok|messenger|flipboard"
    r"|bluesky|threads|mastodon|viber|weibo|wechat|email"
)
_SMALL_WORDS = (
    r"to|on|via|by|with|this|the|a|an|it|article|story|page|post|link|url|options|more|friend|friends|or|and|send|gift"
)
_OFFER = r"(?:news ?letters?|e-?mails?|alerts?|briefings?|updates|bulletins?|inbox|digest|podcasts?)"
_PIECE = r"(?:articles?|stor(?:y|ies)|topics?|tags?|contents?|news|links?|coverage|reading|videos?|posts?|headlines?)"


def _form(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


_SHARE_BAR = _form(rf"(?:(?:{_ACTIONS}|{_NETWORKS}|{_SMALL_WORDS}|\d+)\b[\W_]*)+")
_SHARE_ACTION = _form(rf"\b(?:{_ACTIONS})\b", rf"\b(?:{_NETWORKS})\b.*\b(?:{_NETWORKS})\b")
_ERROR = _form(
    r"(?:oops|sorry|error)\b\W*(?:please )?(?:try again)?(?: later)?\W*",
    r"(?:(?:oops|sorry|error)\b\W*)?something went wrong\b\W*(?:(?:please )?(?:try|refresh|reload)\b.{0,30})?",
    r"(?:(?:sorry|error)\b\W*)?an (?:unknown |unexpected )?error (?:has )?occurred\b\W*(?:(?:please )?try\b.{0,30})?",
    r"(?:sorry\b\W*)?(?:this|the) (?:video|content|page|media) (?:is not|isn['’]t|is no longer|can(?:no|['’])t be) "
    r"(?:available|played|loaded|displayed).{0,40}",
    r"(?:please )?(?:try again(?: later)?|(?:refresh|reload) (?:the|this) page)\W*",
    r"(?:unable|failed) to load .{1,30}",
    r"(?:please |you need to )?(?:enable|turn on|activate) java ?script\b.{0,80}",
    r"java ?script (?:is|must be|needs to be|has been) (?:disabled|enabled|required|turned).{0,80}",
    r"(?:your|this) browser (?:does not|doesn['’]t|is not|isn['’]t) support.{0,80}",
    r"to (?:view|play) this (?:video|content) please.{0,80}",
    r"media (?:playback )?is unsupported.{0,40}",
    r"loading\W*",
)
_ADVERTISEMENT = _form(
    r"\W*(?:advertisements?|advert|ads?|sponsored(?: content| post)?|paid (?:post|content|partnership)|promoted)\W*",
    r"\W*(?:story|article) continues (?:below|after)\b.{0,40}",
    r"\W*(?:(?:scroll|swipe) (?:down )?to continue|continue reading)\b.{0,30}",
    r"\W*(?:skip|remove) (?:ads?|advertisements?)\W*",
)
_MORE = _form(
    r"(?:read|see|watch|listen|view|explore|discover)(?: more| also| now| next| on)?\s*(?:[:|»›>]|[–—-]\s).{1,150}",
    rf"(?:also read|also see|must read|don['’]t miss|go deeper|in pictures|related(?: {_PIECE})?)"
    r"\s*(?:[:|»›>]|[–—-]\s).{1,150}",
    r"(?:read|see|find out|learn) more(?: (?:about|on|from|at|here|in our)\b.{0,100})?\W*",
    r"read (?:the )?(?:full|next|whole) (?:story|article)\W*",
)
_MORE_HEADING = _form(
    rf"(?:related|recommended|popular|trending|latest|further|more|other|top) {_PIECE}"
    r"(?: (?:for you|from .{2,30}|on this story|now))?\W*",
    r"editor['’]?s['’]? (?:picks?|choice)\W*",
    r"more (?:on this story|like this|from (?:us|this section|the web)|around the web)\W*",
    r"most (?:read|popular|viewed|shared)\W*",
    r"you (?:may|might) (?:also )?(?:like|be interested in)\W*",
    r"(?:recommended(?: for you)?|read (?:next|also)|what to read next|see also|tags|topics)\W*",
)
_NEWSLETTER = _form(
    r"(?:sign up|subscribe|register|join)(?: (?:here|now|today|for free))?\W*",
    rf"(?:sign up|subscribe|register|join)\b(?: .{{0,30}})? (?:to|for|and)\b.{{0,60}}\b{_OFFER}\b.{{0,60}}",
    r"(?:sign up|sign in|log in|register|become a (?:member|subscriber))"
    r" (?:to|for|and) (?:continue|read|unlock|get|support)\b.{0,80}",
    r"subscribe (?:to|for|and) (?:continue|read|unlock|get|our|us|support)\b.{0,80}",
    rf"(?:get|receive) (?:our|the|all the|your)\b.{{0,80}}\b{_OFFER}\b.{{0,60}}",
    r"(?:enter )?your e-?mail(?: address)?\W*",
    r"already a (?:subscriber|member)\?.{0,30}",
    r"(?:sign|log) in\W*",
    r"you can (?:unsubscribe|opt out) at any ?time.{0,60}",
    r"(?:support us|(?:support|donate to) our (?:work|journalism))\b.{0,60}",
)
_COOKIES = _form(
    r"(?:we(?: and our partners)? use|(?:this|our) (?:web ?)?site uses)\b.{0,40}\bcookies\b"
    r"(?:\W+(?:to|for|and|on|that|which)\b.{0,300})?\W*",
    r"by (?:continuing|using|clicking|signing up|subscribing)\b.{0,80}\byou (?:agree|accept|consent)\b.{0,200}",
    r"(?:accept|reject|manage|allow|decline)(?: all)? (?:cookies|preferences|settings|and continue|and close)\W*",
    r"(?:accept|reject|allow|decline) all\W*",
    r"(?:cookie|privacy) (?:policy|notice|settings|preferences|statement)\b(?:\W+(?:and )?terms(?: of \w+)?)?\W*",
    r"terms (?:of (?:use|service)|and conditions)\b(?:\W+(?:and )?privacy policy)?\W*",
)
_FOLLOW = _form(
    rf"(?:follow|like|find|join|watch) (?:us|our|@\w+|\S+(?: \S+){{0,3}}) (?:on|at|via) (?:{_NETWORKS})\b"
    rf"(?:\W+(?:(?:and|or|on|via|{_NETWORKS})\b\W*)*)?(?:@\w+\W*)?",
    r"(?:follow|join|contact|e-?mail) (?:us|our (?:\w+ ){0,2}(?:channel|page|group|community))\b"
    r"(?: (?:on|at|via|here)\b.{0,60})?\W*",
    r"(?:download|get|install) (?:our|the .{2,30}) app\b.{0,60}",
    r"(?:back to top|skip to (?:main )?content|(?:main )?menu|home ?page)\W*",
)
_ADDRESS = _form(
    r"(?:(?:e-?mail|contact|web ?site|url|source|link)\s*:?\s*)?<?"
    r"(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+)>?\W*",
)
_PAGE_NUMBER = _form(r"(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?", r"(?:page\s+)?\d{1,4}\s*(?:/|of)\s*\d{1,4}")


def is_error_notice(words: str) -> bool:
    """ "Oops! Something went wrong. Please try again later.", "Please enable JavaScript to view this page."."""
    return bool(_ERROR.fullmatch(words))


def is_share_bar(words: str) -> bool:
    """ "Share on Facebook | Twitter | Email", "Share this article", "Copy link", "12 comments"."""
    bar = words.lower().replace("e-mail", "email").rstrip()
    return bool(_SHARE_BAR.fullmatch(bar) and _SHARE_ACTION.search(bar)) and not bar.endswith(".")


def is_advertisement(words: str) -> bool:
    """ "Advertisement", "Story continues below", "Sponsored content"."""
    return bool(_ADVERTISEMENT.fullmatch(words))


def is_link_to_more(words: str) -> bool:
    """ "Read more: Kyiv under fire", "READ ALSO | …", "Watch: Zelenskyy's speech"."""
    return bool(_MORE.fullmatch(words))


def is_heading_of_links(words: str) -> bool:
    """ "Related articles", "Most read", "You may also like": the bullets under it go with it."""
    return bool(_MORE_HEADING.fullmatch(words))


def is_newsletter(words: str) -> bool:
    """ "Sign up for our newsletter", "Subscribe", "Get our briefing in your inbox every morning."."""
    return bool(_NEWSLETTER.fullmatch(words))


def is_cookie_notice(words: str) -> bool:
    """ "We use cookies to improve your experience.", "Accept all cookies", "Privacy policy"."""
    return bool(_COOKIES.fullmatch(words))


def is_follow_us(words: str) -> bool:
    """ "Follow us on Twitter", "Follow @kyivpost on Telegram", "Download our app"."""
    return bool(_FOLLOW.fullmatch(words)) and not re.search(r"\b(?:said|says)\b", words)


def is_bare_address(words: str) -> bool:
    """ "https://news.example/kuleba", "Contact: desk@news.example"."""
    return bool(_ADDRESS.fullmatch(words))


def is_page_number(words: str) -> bool:
    """ "3", "- 3 -", "Page 3 of 10": only where it stands alone, which the caller checks."""
    return bool(_PAGE_NUMBER.fullmatch(words))


def is_punctuation(words: str) -> bool:
    """ "* * *", "-----", "•"."""
    return not any(char.isalnum() for char in words)


def is_image_link(words: str) -> bool:
    """ "![Kuleba](kuleba.jpg)"."""
    return bool(re.fullmatch(r"!\[[^\]]*\]\([^)]*\)", words))
