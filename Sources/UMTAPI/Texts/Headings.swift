extension Texts {
    /// Headings of tables.
    static let headings: [String: Sentence] = [
        "heading.key": ("nøkkel", "key"), "heading.code": ("kode", "code"), "heading.name": ("navn", "name"),
        "heading.about": ("om", "about"), "heading.value": ("verdi", "value"),
        "heading.unit": ("enhet", "unit"),
        "heading.asOf": ("per", "as of"), "heading.source": ("kilde", "source"),
        "heading.title": ("tittel", "title"),
        "heading.note": ("merknad", "note"), "heading.number": ("nummer", "number"),
        "heading.certainty": ("sikkerhet", "certainty"),
        "heading.from": ("fra", "from"), "heading.through": ("til og med", "through"),
        "heading.successor": ("ble del av", "became part of"),
        "heading.kind": ("slag", "kind"),
        "heading.meetingsAYear": ("møter i året", "meetings a year"), "heading.rule": ("regel", "rule"),
        "heading.day": ("dag", "day"),
        "heading.body": ("organ", "body"), "heading.may": ("kan", "may"),
        "heading.reach": ("rekkevidde", "reach"),
        "heading.position": ("nr.", "no."), "heading.moment": ("tidspunkt", "moment"),
        "heading.deed": ("handling", "deed"),
        "heading.subject": ("gjelder", "subject"), "heading.actor": ("aktør", "actor"),
        "heading.method": ("metode", "method"),
        "heading.fields": ("felt", "fields"), "heading.birthYear": ("født", "born"),
        "heading.municipality": ("kommune", "municipality"),
        "heading.seat": ("plass", "seat"), "heading.state": ("tilstand", "state"), "heading.id": ("id", "id"),
        "heading.percentage": ("prosent", "percentage"), "heading.completed": ("gjennomført", "completed"),
        "heading.missing": ("mangler", "missing"),
        "heading.results": ("Langsiktige resultater", "Long-term results"),
        "heading.topics": ("Politiske temaer", "Political topics"),
        "heading.milestones": ("Handlingsplaner og evalueringer", "Action plans and evaluations"),
        "heading.wholeRegion": ("Regionen samlet", "The region as a whole"),
        "heading.council": ("råd", "council"),
        "heading.raisedOn": ("reist", "raised"), "heading.due": ("svarfrist", "due"),
        "heading.asks": ("Ønsker", "Asks"), "heading.sendings": ("Sendt til", "Sent to"),
        "heading.promises": ("Løfter", "Promises"), "heading.journey": ("Sakens vei", "Journey"),
        "heading.case": ("sak", "case"), "heading.publicTitle": ("offentlig tittel", "public title"),
        "case.overdue": ("{0} dager over fristen {1}", "{0} days past {1}"),
        "case.due": ("svarfrist {0}", "due {0}"),
        "case.noDue": ("ingen avtalt frist", "no agreed deadline"),
        "case.answered": ("svarte {0}", "answered {0}"),
        "case.late": ("svarte {0}, {1} dager for sent", "answered {0}, {1} days late"),
        "say.deadlineNote": (
            "Fristen er avtalt i regionen; ingen lov setter den.",
            "The deadline is agreed in the region; no statute sets it."
        ),
        "say.chooseSending": (
            "Saken er sendt til flere; velg med --from: {0}",
            "The case was sent to several; choose with --from: {0}"
        ),
        "say.choosePromise": (
            "Saken har flere løfter; velg med --promise: {0}",
            "The case has several promises; choose with --promise: {0}"
        ),
        "heading.line": ("linje", "line"), "heading.fault": ("feil", "fault"),
        "say.readAs": ("Lest som {0}, skilletegn «{1}».", "Read as {0}, separator “{1}”."),
        "say.rowCounts": (
            "{0} nye, {1} endres, {2} uendret, {3} med feil.",
            "{0} new, {1} changed, {2} the same, {3} faulty."
        ),
        "say.importNow": ("Importere? [j/N] ", "Import? [y/N] "),
        "say.imported": ("Importert: {0} rader.", "Imported: {0} rows."),
        "say.youngMark": (
            "* nevner de unge, eller åpner en vei inn for dem",
            "* names the young, or opens a way in for them"
        ),
        "say.seats": ("{0} besatt, {1} ledig", "{0} filled, {1} vacant"),
    ]
}
