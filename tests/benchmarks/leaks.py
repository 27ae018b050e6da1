"""Does a claim become a fact? Sentences that say a thing without vouching for it, and the triple that must not stand.

    python tests/benchmarks/leaks.py

Each row: a sentence, the subject and the object of what it does not vouch for. A leak is a plain triple between them.
Prints the leaks and their share. The sentences were made up for this; none is from an article.
"""

from __future__ import annotations

from kg.model import Article, Entity
from kg.pipeline import Reader

ROWS = """
Kuleba pointed out that Russia attacked Odesa. | Russia | Odesa
Kuleba whispered that Russia attacked Odesa. | Russia | Odesa
Kuleba lied that Russia attacked Odesa. | Russia | Odesa
Imagine that Russia attacked Odesa. | Russia | Odesa
Doubts remain that Russia attacked Odesa. | Russia | Odesa
China denies invading Taiwan. | China | Taiwan
Kuleba denied reports that he met Lavrov. | Kuleba | Lavrov
Kyiv refused to confirm that Russia captured Bakhmut. | Russia | Bakhmut
The minister will announce that Poland invaded Latvia. | Poland | Latvia
Kuleba demanded Russia's withdrawal from Odesa. | Russia | Odesa
Putin's visit to Kyiv was cancelled. | Putin | Kyiv
The Russian invasion of Poland never happened. | Russia | Poland
The Russian invasion of Poland is a myth. | Russia | Poland
The threat of an Israeli invasion of Rafah worries Egypt. | Israel | Rafah
Reports of an Israeli invasion of Lebanon were false. | Israel | Lebanon
Egypt fears Israel's invasion of Rafah. | Israel | Rafah
Russia ruled out attacking Poland. | Russia | Poland
Critics accuse Orban of undermining Hungary. | Orban | Hungary
Ukraine accused Russia of attacking Odesa. | Russia | Odesa
Trump was acquitted of bribing Cohen. | Trump | Cohen
Russia decided against attacking Poland. | Russia | Poland
Wagner boasted of capturing Bakhmut. | Wagner | Bakhmut
Whether Russia attacked Poland is unclear. | Russia | Poland
The question is whether Russia attacked Poland. | Russia | Poland
Did Biden meet Putin? | Biden | Putin
NATO: Russia annexed Moldova. | Russia | Moldova
Reports: Putin met Trump. | Putin | Trump
Russia 'invaded Georgia'. | Russia | Georgia
Trump slams Biden for 'betraying Ukraine'. | Biden | Ukraine
Putin's 'liberation' of Mariupol shocked Europe. | Putin | Mariupol
"Crimea, Russia, is ours," Putin said. | Crimea | Russia
Juan Perez, the alleged leader of Wagner, fled. | Juan Perez | Wagner
Self-proclaimed president of Venezuela Juan Guaidó left. | Juan Guaidó | Venezuela
The next president of Mexico, Claudia Sheinbaum, smiled. | Claudia Sheinbaum | Mexico
Ukraine allegedly attacked Poland and invaded Latvia. | Ukraine | Latvia
Russia either attacked Poland or invaded Latvia. | Russia | Latvia
Russia nearly captured Bakhmut. | Russia | Bakhmut
Had Russia annexed Moldova, NATO would have acted. | Russia | Moldova
In case China invades Taiwan, Japan trained troops. | China | Taiwan
Until Russia leaves Crimea, Kyiv waits. | Russia | Crimea
Per the Pentagon, Iran supplied Russia. | Iran | Russia
In the view of Washington, Iran supplied Russia. | Iran | Russia
In the film, Russia invades Norway. | Russia | Norway
It is a myth that Poland attacked Germany. | Poland | Germany
Trump's lie that Biden betrayed Ukraine spread. | Biden | Ukraine
Not Russia but Belarus attacked Poland. | Russia | Poland
A fake video showed Zelensky thanking Russia. | Zelensky | Russia
The so-called liberation of Mariupol by Russia shocked Europe. | Russia | Mariupol
Turkey condemned what it called Israel's invasion of Gaza. | Israel | Gaza
There is no evidence that Iraq attacked Kuwait. | Iraq | Kuwait
Macron did not say that Germany left NATO. | Germany | NATO
If Hungary leaves NATO, Slovakia will follow. | Hungary | NATO
Germany failed to defeat France. | Germany | France
According to Kyiv, Russia attacked Odesa. | Russia | Odesa
Russia attacked Odesa, Kyiv claimed. | Russia | Odesa
Russia is said to have attacked Odesa. | Russia | Odesa
Russia may have attacked Odesa. | Russia | Odesa
Russia no longer supports Armenia. | Russia | Armenia
Neither Germany nor France attacked Poland. | France | Poland
The planned visit of Putin to Mongolia angered Kyiv. | Putin | Mongolia
Rob Tait is accused of killing Ann Lowe. | Rob Tait | Ann Lowe
Police are investigating Rob Tait for killing Ann Lowe. | Rob Tait | Ann Lowe
Rob Tait stands accused of killing Ann Lowe. | Rob Tait | Ann Lowe
Ann Lowe was killed by Tom Hill, a court heard. | Tom Hill | Ann Lowe
Tom Hill bribed Ann Lowe, the indictment alleges. | Tom Hill | Ann Lowe
Ana Figueira was mayor of Porto. | Ana Figueira | Porto
Smith was acquitted of having killed Jones. | Smith | Jones
Smith was accused of having killed Jones. | Smith | Jones
Russia was suspected of having bribed Platini. | Russia | Platini
Prosecutors dropped charges that Trump had conspired with Giuliani. | Trump | Giuliani
The BBC has corrected a report that Israel had bombed Khan Younis. | Israel | Khan Younis
Following claims Wagner had taken Bakhmut, Kyiv sent reserves. | Wagner | Bakhmut
Moscow hit back at suggestions Google had censored Fox News. | Google | Fox News
There were whispers that Xi had purged Qin Gang. | Xi | Qin Gang
Speculation that Tesla had left Berlin proved wrong. | Tesla | Berlin
Ministers brushed aside talk that Reeves had clashed with Starmer. | Reeves | Starmer
The appeals court reversed a finding that Apple infringed Qualcomm's patents. | Apple | Qualcomm
The court rejected a motion that Judge Merchan had favoured the Democrats. | Merchan | Democrats
The Kremlin line is that NATO provoked Russia. | NATO | Russia
The danger is that Iran closes the Strait of Hormuz. | Iran | Hormuz
The idea is that Airbus buys Spirit's plant in Belfast. | Airbus | plant
The prosecution case is that Letby murdered seven babies. | Letby | babies
Talk of Spain leaving NATO is premature. | Spain | NATO
The thought of Farage leading Britain frightens Brussels. | Farage | Kingdom
There was little evidence that Iraq had bought uranium from Niger. | Iraq | uranium
Not a shred of evidence links Qatar to the attack. | evidence | Qatar
The Bank of England is far from raising interest rates. | Bank of England | rates
The army got nowhere near taking Donetsk. | army | Donetsk
Tesla's deliveries fell short of overtaking Volkswagen in Germany. | Tesla | Volkswagen
Bayern all but won the title by beating Leipzig. | Ba | title
The climbers gave up on reaching the summit of K2. | climbers | summit
False: Pope Francis endorsed Trump | Francis | Trump
Spoof: Queen sells Buckingham Palace to Google | Queen | Buckingham
Police: Suspect shot Ann Lowe in Denver | Suspect | Ann Lowe
A parody account announced that Musk had sold Tesla. | Musk | Tesla
An earlier version of this article misstated that Elon Musk founded Tesla. | Musk | Tesla
Under the plan, Siemens sells its wind unit to Iberdrola. | Siemens | wind unit
In a war game, China sank the USS Ronald Reagan. | China | Reagan
As if Brussels had ever helped Athens. | European Union | Athens
In the event that Hezbollah attacks Haifa, Israel will bomb Beirut. | Hezbollah | Haifa
Hundreds of postmasters were wrongly jailed for robbing the Post Office. | postmasters | Post Office
No British soldier has been convicted of killing civilians in Basra. | soldier | civilians
Putin pretended that Russia had withdrawn from Kherson. | Russia | Kherson
The swindler posed as having sold planes to Iran. | swindler | planes
Let Putin take Odesa, and he will attack Moldova. | Putin | Odesa
The Supreme Court struck down a law that let Texas arrest migrants. | Texas | migrants
"""


def main() -> None:
    """Prints what leaks."""
    rows = [[cell.strip() for cell in line.split("|")] for line in ROWS.strip().splitlines()]
    articles = [Article(str(n), row[0]) for n, row in enumerate(rows)]
    leaks = 0
    for row, reading in zip(rows, Reader().read(articles), strict=True):
        for statement in reading.statements:
            other = statement.object
            if (
                statement.asserted
                and isinstance(other, Entity)
                and row[1] in statement.subject.name
                and row[2] in other.name
            ):
                leaks += 1
                print(f"{statement.subject.name} – {statement.relation.label} – {other.name}   from: {row[0]}")
                break
    print(f"claims that became facts: {leaks} of {len(rows)}")


if __name__ == "__main__":
    main()
