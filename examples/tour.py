"""All of kg in one sitting: read, look, ask, tell who claims what, measure, hand on.

The cells (# %%) are those of VS Code, Spyder, PyCharm and Jupyter (by jupytext); `python examples/tour.py` runs it too.
"""

# %% A graph of one article. In a notebook, `show` draws it: counts, articles, what they say, a view to click through.
import builtins
import tempfile
from collections import Counter
from pathlib import Path

import networkx as nx

import kg

show = getattr(builtins, "display", print)

graph = kg.build("seeds/", date="2024-07-25")
show(graph)

# %% Its statements, each with who says it and the sentence it was read from; without sources it is the article itself.
text = graph.articles[0].text
for statement in graph.statements[:5]:
    start, end = statement.evidence.sentence
    voice = " and ".join(source.name for source in statement.sources[-1]) if statement.sources else "the article"
    print(f"{statement.subject.name} – {statement.verb_phrase} (says {voice}, {statement.factuality})")
    print(f"    “{text[start:end]}”")

# %% SPARQL. A plain triple is what the article says itself, for certain.
show(graph.query("SELECT ?who ?of { ?who kg:foreignMinisterOf ?of } ORDER BY ?who"))
print("Has China supplied weapons to Russia?", graph.query("ASK { entity:China kg:suppliedWeaponsTo entity:Russia }"))

# %% Questions that come with kg, by name.
for question in kg.query.named_queries().values():
    print(f"{question.usage:<40} {question.title}")
show(graph.query("said-about", {"about": "Russia", "by": "Zelenskyy"}))

# %% Who claims how much, and what Zelenskyy does; where one quotes another, the last of the sources is who said it.
claims = [statement for statement in graph.statements if statement.sources]
print(Counter(speaker.name for claim in claims for speaker in claim.sources[-1]).most_common(3))
for claim in claims:
    if "Volodymyr Zelenskyy" in [speaker.name for speaker in claim.sources[-1]]:
        print(f"    {claim.subject.name} – {claim.verb_phrase} ({claim.factuality}{', denied' * claim.negated})")

# %% All that is known of somebody.
known = graph.profile("Kuleba")
print(known.name, known.types, known.aliases)
for said in known.did:
    print(f"    {said.relation} {said.object or ''} {said.time or ''}")

# %% Measures, by networkx: who stands between the others?
network = graph.networkx()
between = nx.betweenness_centrality(nx.Graph(network))
for node in sorted(between, key=lambda node: (-between[node], node))[:5]:
    print(f"{between[node]:.3f} {network.nodes[node]['label']}")

# %% On disk it grows, and people correct it; other programs take it from there.
folder = Path(tempfile.mkdtemp())
graph.save(folder / "graph")
print(kg.add(folder / "graph", "examples/company.txt", date="2024-06-01"))
kg.identify(folder / "graph")
grown = kg.open(folder / "graph")
show(grown)
grown.export("csv", folder / "statements.csv")
grown.export("gexf", folder / "gephi.gexf")
print(*sorted(path.name for path in folder.iterdir()))

# %% The whole view as one page, to open or to send.
page = folder / "graph.html"
page.write_text(grown.view(), "utf8")
print("open", page.as_uri())
