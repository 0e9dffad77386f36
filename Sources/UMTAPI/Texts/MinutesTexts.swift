extension Texts {
    /// Minutes on paper.
    static let minutesTexts: [String: Sentence] = [
        "minutes.file": ("protokoll-{0}-{1}", "minutes-{0}-{1}"),
        "minutes.someone": ("et medlem", "a member"),
        "minutes.closedTitle": ("Sak som ikke er publisert", "An item that is not published"),
        "minutes.title": ("Protokoll – {0}, {1}", "Minutes – {0}, {1}"),
        "minutes.starts": ("Møtestart: {0}", "Begins at {0}"),
        "minutes.place": ("Sted: {0}", "Place: {0}"),
        "minutes.digital": ("Møtet ble holdt på nett.", "The meeting was held online."),
        "minutes.called": ("Innkalling sendt: {0}", "Notice sent: {0}"),
        "minutes.calledLate": (
            "Innkallingen kom etter fristen {0}.", "The notice came after its deadline, {0}."
        ),
        "minutes.chair": ("Møteleder: {0}", "Chaired by: {0}"),
        "minutes.present": ("Til stede", "Present"),
        "minutes.nobody": ("Ingen er ført som til stede.", "Nobody is recorded as present."),
        "minutes.for": (", vara for {0}", ", substitute for {0}"),
        "minutes.span": (", punkt {0} til og med {1}", ", items {0} to {1}"),
        "minutes.spanFrom": (", fra og med punkt {0}", ", from item {0}"),
        "minutes.absent": ("Ikke til stede", "Not present"),
        "minutes.notified": (", meldt forfall", ", sent word"),
        "minutes.unknown": (", uten beskjed", ", without a word"),
        "minutes.quorum": ("Vedtaksførhet", "Quorum"),
        "minutes.quorum.half": (
            "{0} medlemmer. Vedtaksfør når minst halvparten, {1}, deltar ({2}).",
            "{0} members. Quorate when at least half of them, {1}, take part ({2})."
        ),
        "minutes.quorum.more-than-half": (
            "{0} medlemmer. Vedtaksfør når mer enn halvparten, minst {1}, deltar ({2}).",
            "{0} members. Quorate when more than half of them, at least {1}, take part ({2})."
        ),
        "minutes.quorum.none": (
            "{0} medlemmer. Organet har ikke krav om vedtaksførhet, så {1} er nok ({2}).",
            "{0} members. The body asks for no quorum, so {1} are enough ({2})."
        ),
        "minutes.item": ("Sak {0}: {1}", "Item {0}: {1}"),
        "minutes.carried": ("Videreført fra sak {0}.", "Goes on from item {0}."),
        "minutes.closed": ("Behandlet for lukkede dører ({0}).", "Treated behind closed doors ({0})."),
        "minutes.disqualified": ("{0} var inhabil og deltok ikke.", "{0} was disqualified and took no part."),
        "minutes.calledIn": ("{0} møtte i stedet.", "{0} sat instead."),
        "minutes.voters": ("{0} av {1} medlemmer deltok.", "{0} of {1} members took part."),
        "minutes.notQuorate": (
            "Organet var ikke vedtaksført i denne saken.", "The body was not quorate in this item."
        ),
        "minutes.unanimous": ("Enstemmig, med {0} stemmer.", "Unanimous, with {0} votes."),
        "minutes.carried.votes": (
            "Vedtatt med {0} mot {1} stemmer; {2} avholdende.",
            "Carried by {0} votes to {1}; {2} abstaining."
        ),
        "minutes.fell": (
            "Forslaget falt med {0} mot {1} stemmer; {2} avholdende.",
            "The proposal fell by {0} votes to {1}; {2} abstaining."
        ),
        "minutes.casting.for": (
            "Møteleders stemme for forslaget avgjorde.", "The vote of the chair, for it, decided."
        ),
        "minutes.casting.against": (
            "Møteleders stemme mot forslaget avgjorde.", "The vote of the chair, against it, decided."
        ),
        "minutes.decision.open": ("{0}", "{0}"),
        "minutes.decision.decided": ("Vedtak: {0}", "Decision: {0}"),
        "minutes.decision.noted": ("Tatt til orientering: {0}", "Noted: {0}"),
        "minutes.decision.postponed": ("Utsatt til neste møte: {0}", "Postponed to the next meeting: {0}"),
        "minutes.decision.withdrawn": ("Trukket: {0}", "Withdrawn: {0}"),
        "minutes.state.open": ("Ikke behandlet; kommer opp igjen.", "Not treated; it comes up again."),
        "minutes.state.decided": (
            "Ordlyden i vedtaket er ikke offentlig.", "The words of the decision are not public."
        ),
        "minutes.state.noted": ("Tatt til orientering.", "Noted."),
        "minutes.state.postponed": ("Utsatt til neste møte.", "Postponed to the next meeting."),
        "minutes.state.withdrawn": ("Trukket.", "Withdrawn."),
        "minutes.task": ("Oppfølging: {0} – {1}, innen {2}", "Follow-up: {0} – {1}, by {2}"),
        "minutes.draft": ("Ikke godkjent ennå", "Not approved yet"),
        "minutes.approved": ("Godkjent {0}", "Approved {0}"),
        "minutes.approvedAt": ("Godkjent i møtet {0}.", "Approved in the meeting of {0}."),
        "minutes.signed": ("Signert av: {0}", "Signed by: {0}"),
        "minutes.edition": ("Utgave {0}, {1}: {2}", "Edition {0}, {1}: {2}"),
    ]
}
