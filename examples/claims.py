"""Every claim with its speaker, straight from the statements, without a graph: for a table, a database, a notebook.

python examples/claims.py [SOURCE…]
"""

import sys

import kg

for reading in kg.extract(*(sys.argv[1:] or ["seeds/"]), date="2024-07-25"):
    for statement in reading.statements:
        if statement.sources:
            speaker = " and ".join(entity.name for entity in statement.sources[-1])
            start, end = statement.evidence.sentence
            flags = [statement.factuality, *(["negated"] if statement.negated else [])]
            print(
                f"{speaker}: {statement.subject.name} – {statement.verb_phrase} … ({', '.join(flags)}) [{start}:{end}]"
            )
