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
        "say.youngMark": (
            "* nevner de unge, eller åpner en vei inn for dem",
            "* names the young, or opens a way in for them"
        ),
        "say.seats": ("{0} besatt, {1} ledig", "{0} filled, {1} vacant"),
    ]
}
