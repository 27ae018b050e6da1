"""What was tuned, with the reason for each value."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Config:
    """One training. The weights that are shipped say in their config.json what made them."""

    words: int = 12_000_000  # seen in all: about 22 rounds, an hour and a quarter on two cores
    seed: int = 1
    batch_pieces: int = 1_600  # padded word pieces; larger batches take as long a word on a CPU and learn slower
    window_words: int = 110  # of one to six consecutive sentences: windows of a text are about as long
    encoder_rate: float = 2.5e-4  # learning rates at their highest, reached after `warm_up` steps
    head_rate: float = 1.5e-3
    word_layer_rate: float = 5e-4
    piece_rate: float = 0.0  # of the word-piece table; 0 leaves it as given
    warm_up: int = 200
    last_rate: float = 0.01  # the rates fall to this part of their height
    weight_decay: float = 0.05
    longest_gradient: float = 1.0  # its norm is cut to this
    dropout: float = 0.15  # in the encoder; with 0.1, and 0.2 below, 12 million words were learnt by heart
    head_dropout: float = 0.33  # on the vector of each word
    word_layers: int = 2  # transformer layers over words, above the encoder's over word pieces
    arc_width: int = 256
    relation_width: int = 64
    weight: dict[str, float] = field(  # of each loss, summed over words
        default_factory=lambda: {
            **{"upos": 1.0, "xpos": 1.0, "feats": 0.5, "arc": 1.0, "relation": 1.0},
            **{"start": 2.0, "entity": 2.0},
        }
    )
    share: dict[str, float] = field(  # of each corpus, in one round; noisy ones less
        default_factory=lambda: {
            **{"ewt": 1.0, "gum": 1.0, "politics": 2.0, "wikigold": 0.5, "redocred": 0.5},
            **{"crossner": 0.4, "knowledgenet": 0.3, "btc": 0.2, "wnut": 0.2, "news": 0.3},
        }
    )
    masked: float = 0.08  # of the words: their pieces hidden, so that the rest of the sentence has to tell
    lower: float = 0.02  # of the windows: all in lower case, all in capitals, with headline capitals
    upper: float = 0.015
    headline: float = 0.01
    curly: float = 0.25  # with typographic quotes: newspapers print them, the treebanks rarely do
    stopless: float = 0.02  # of the sentences: without their final stop
    renamed: float = 0.15  # of the sentences: with other names of the same length in place of theirs
    checkpoint_steps: int = 500
    score_steps: int = 4_000


@dataclass(frozen=True)
class CoreferenceConfig:
    """One training of coreference."""

    rounds: int = 12
    seed: int = 1
    rate: float = 1e-3
    weight_decay: float = 0.02
    dropout: float = 0.25
    warm_up: int = 200
    span_weight: float = 0.3  # of the loss of first and last words
    gap_weight: float = 1.0
    share: dict[str, float] = field(  # of the documents of each corpus, in one round
        default_factory=lambda: {"ontogum": 1.0, "litbank": 0.7, "redocred": 0.3, "gap": 0.5}
    )
