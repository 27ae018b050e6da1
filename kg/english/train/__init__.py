"""How the English pipeline was trained, and how to train it anew: `python -m kg.english.train`."""
