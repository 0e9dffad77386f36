extension Texts {
    /// What statistics and open data say, and what their words mean.
    static let statisticsTexts: [String: Sentence] = [
        "heading.group": ("gruppe", "group"), "heading.raised": ("reist", "raised"),
        "heading.open": ("åpne", "open"), "heading.closed": ("lukket", "closed"),
        "heading.answered": ("svar", "answers"), "heading.late": ("for sent", "late"),
        "heading.daysToAnswer": ("dager til svar", "days to answer"),
        "heading.impacts": ("hva som ble av sakene", "what became of the cases"),
        "heading.outcomes": ("utfall", "outcomes"), "heading.themes": ("temaer", "themes"),
        "heading.impact.not-sent": ("ikke sendt", "not sent"),
        "heading.impact.unanswered": ("uten svar", "unanswered"),
        "heading.impact.declined": ("avslått", "declined"),
        "heading.impact.noted": ("orientert", "noted"),
        "heading.impact.agreed": ("innvilget", "agreed"),
        "heading.impact.promised": ("lovet", "promised"),
        "heading.impact.delivered": ("meldt gjort", "reported done"),
        "heading.impact.fulfilled": ("bekreftet", "confirmed"),
        "heading.impact.disputed": ("bestridt", "disputed"),
        "heading.impact.broken": ("brutt", "broken"),
        "heading.impact.withdrawn": ("trukket", "withdrawn"),
        "heading.impact.merged": ("slått sammen", "merged"),
        "page.statistics": ("Hva ble det av sakene?", "What became of the cases?"),
        "page.definitions": ("Slik er det talt", "How this was counted"),
        "page.openData": ("Last ned åpne data (CSV)", "Download open data (CSV)"),
        "page.by.municipality": ("Kommuner", "Municipalities"), "page.by.term": ("Perioder", "Terms"),
        "page.by.theme": ("Temaer", "Themes"),
        "word.not-sent": ("ikke sendt", "not sent"), "word.unanswered": ("uten svar", "unanswered"),
        "word.agreed": ("innvilget", "agreed"),
        "word.fulfilled": ("bekreftet av rådet", "confirmed by the council"),
        "say.fewAnswers": ("under 5 svar ({0})", "under 5 answers ({0})"),
        "statistics.rest.municipality": (
            "Utenfor kommunene (regionen selv)", "No municipality (the region itself)"
        ),
        "statistics.rest.term": ("Utenfor periodene", "Outside the terms"),
        "statistics.rest.theme": ("Uten tema", "Without a theme"),
        "definition.raised": (
            "saker reist i tidsrommet, utkast ikke med", "cases raised in the period, drafts left out"
        ),
        "definition.open": (
            "noen har fortsatt noe å gjøre: sende, svare, gjennomføre et løfte eller bekrefte det",
            "somebody still has something to do: send, answer, deliver a promise or confirm it"
        ),
        "definition.closed": (
            "besvart uten løfte, eller alle løfter bekreftet av ungdomsrådet; lukket betyr ikke at det er gjort",
            "answered without a promise, or every promise confirmed by the youth council; closed does not mean done"
        ),
        "definition.sendings": (
            "hver mottaker av hver sak; besvarte og ubesvarte er til sammen alle",
            "each receiver of each case; answered and unanswered are all of them"
        ),
        "definition.late": (
            "besvart etter avtalt svarfrist; en frist som var ute før den ble utsatt, teller",
            "answered after the agreed deadline; one that had passed before it was postponed counts"
        ),
        "definition.days": (
            "hele kalenderdager fra mottak til svar, som kvartiler med antall; under fem svar vises bare antallet",
            "whole calendar days from receipt to answer, as quartiles with their number; under five only the number"
        ),
        "definition.impacts": (
            "hver sak står ett sted: løftet som venter lengst, går foran svaret",
            "each case stands in one place: the promise that waits longest comes before the answer"
        ),
        "definition.outcomes": (
            "ett utfall for hvert ønske hos hver mottaker som har svart",
            "one outcome for each ask at each receiver that has answered"
        ),
        "definition.themes": (
            "delmål i planene; en sak med to temaer står under begge, så temaene kan ikke legges sammen",
            "sub-goals of the plans; a case with two themes stands under both, so themes do not add up"
        ),
        "definition.data.case": ("sakens nummer", "the number of the case"),
        "definition.data.raisedOn": ("dagen saken ble reist", "the day on which the case was raised"),
        "definition.data.council": (
            "nøkkelen til rådet som reiste den", "the key of the council that raised it"
        ),
        "definition.data.municipality": (
            "nøkkelen til rådets kommune; tom for regionens egne saker",
            "the key of the council's municipality; empty for the region's own cases"
        ),
        "definition.data.term": (
            "tingets periode da saken ble reist", "the assembly's term when the case was raised"
        ),
        "definition.data.themes": (
            "nøkler til delmål i planene, med mellomrom", "keys of sub-goals of the plans, parted by spaces"
        ),
        "definition.data.state": ("hvor saken står", "where the case stands"),
        "definition.data.impact": ("hva som ble av saken", "what became of the case"),
        "definition.data.open": (
            "om noen fortsatt har noe å gjøre", "whether somebody still has something to do"
        ),
        "definition.data.sendings": ("antall mottakere", "number of receivers"),
        "definition.data.answered": ("hvor mange av dem som har svart", "how many of them have answered"),
        "definition.data.late": (
            "hvor mange som svarte etter fristen", "how many answered after the deadline"
        ),
        "definition.data.daysMax": (
            "kalenderdager fra mottak til det seneste svaret",
            "calendar days from receipt to the slowest answer"
        ),
        "definition.data.granted": ("antall ønsker innvilget", "number of asks granted"),
        "definition.data.partly": ("antall ønsker delvis innvilget", "number of asks granted in part"),
        "definition.data.declined": ("antall ønsker avslått", "number of asks declined"),
        "definition.data.noted": ("antall ønsker tatt til orientering", "number of asks noted"),
        "help.statistics": (
            "Tell sakene og hva som ble av dem; aldri en rangering.",
            "Count the cases and what became of them; never a ranking."
        ),
        "help.statistics.by": (
            "Del opp etter kommune, periode eller tema.", "Split by municipality, term or theme."
        ),
        "help.statistics.from": ("Saker reist fra og med denne dagen.", "Cases raised from this day on."),
        "help.statistics.until": ("Saker reist før denne dagen.", "Cases raised before this day."),
        "help.openData": (
            "Skriv åpne data: en rad for hver publiserte sak, uten tekster og navn.",
            "Write open data: one row for each published case, without texts and names."
        ),
        "help.openData.format": ("csv eller json.", "csv or json."),
    ]
}
