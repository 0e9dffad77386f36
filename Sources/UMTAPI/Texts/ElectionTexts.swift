extension Texts {
    /// Elections, from the notice to the appointment.
    static let electionTexts: [String: Sentence] = [
        "refusal.nominationsClosed": (
            "Fristen for å nominere gikk ut {0}.", "Nominations were received through {0}."
        ),
        "refusal.candidateWithdrawn": ("{0} trakk seg {1}.", "{0} withdrew on {1}."),
        "refusal.standsAlready": (
            "{0} stiller til en annen plass eller et annet slag plass.",
            "{0} stands for another seat or another kind of seat."
        ),
        "refusal.namedTwice": ("{0} er nevnt to ganger.", "{0} is named twice."),
        "refusal.noCandidates": (
            "Valget har ingen som stiller; nominer noen først.", "Nobody stands; nominate somebody first."
        ),
        "refusal.votesMissing": (
            "Stemmetallet mangler for {0}; skriv 0 der ingen stemte.",
            "The votes of {0} are missing; write 0 where nobody voted."
        ),
        "refusal.votesExceedCast": (
            "{0} stemmer er flere enn {1} avgitte stemmesedler med {2} navn på hver kan gi.",
            "{0} votes are more than {1} cast ballots with {2} names each can give."
        ),
        "refusal.castExceedsEligible": (
            "{0} avgitte stemmesedler er flere enn de {1} som hadde stemmerett.",
            "{0} cast ballots are more than the {1} who could vote."
        ),
        "refusal.nobodyVoted": (
            "Ingen stemte («{0}»), så det er ingen stemmer å føre.",
            "Nobody voted (“{0}”), so there are no votes to record."
        ),
        "refusal.alreadyCounted": (
            "Valget er allerede talt opp, kunngjort {0}; en feil rettes med correction.",
            "The election was already counted, published on {0}; a mistake is mended with correction."
        ),
        "refusal.notCounted": (
            "Før opptellingen først, eller at ingen stemte (manner: acclamation eller without-vote).",
            "Record the count first, or that nobody voted (manner: acclamation or without-vote)."
        ),
        "refusal.noneElected": ("Si hvem som er valgt.", "Say who was elected."),
        "refusal.alreadyAppointed": (
            "De valgte ble oppnevnt {0} ({1}); det som skjer etterpå føres på vervene.",
            "Those elected were appointed on {0} ({1}); what happens later is recorded on the mandates."
        ),
        "noun.election": ("valg", "election"), "noun.candidate": ("kandidat", "candidate"),
        "word.announced": ("kunngjort", "announced"),
        "word.nominations-open": ("åpent for nominasjoner", "open for nominations"),
        "word.nominations-closed": ("nominasjonsfristen er ute", "nominations closed"),
        "word.counted": ("talt opp", "counted"), "word.appointed": ("oppnevnt", "appointed"),
        "word.vote": ("avstemning", "vote"), "word.acclamation": ("akklamasjon", "acclamation"),
        "word.without-vote": ("uten avstemning", "without a vote"),
        "heading.announcedOn": ("kunngjort", "announced"), "heading.standing": ("stiller", "standing"),
        "heading.candidates": ("Kandidater", "Candidates"),
        "election.notice": ("Kunngjort {0}: {1}", "Announced on {0}: {1}"),
        "election.deadline": ("Nominasjoner til og med {0}", "Nominations through {0}"),
        "election.time": ("Velges for {0} – {1}", "Elected for {0} – {1}"),
        "election.nominatedBy": ("nominert av {0} ({1})", "nominated by {0} ({1})"),
        "election.votes": ("{0} stemmer", "{0} votes"),
        "election.withdrew": ("trakk seg {0}", "withdrew on {0}"),
        "election.given": ("fikk {0}", "was given {0}"),
        "election.count": ("Opptelling kunngjort {0}: {1}", "Count published on {0}: {1}"),
        "election.cast": ("{0} avgitt", "{0} cast"),
        "election.eligible": ("{0} med stemmerett", "{0} could vote"),
        "election.appointment": ("Oppnevnt {0} av {1}: {2}", "Appointed on {0} by {1}: {2}"),
        "help.election": ("Valg til råd og ungdomsting.", "Elections to councils and the assembly."),
        "help.election.list": ("Vis valgene, nyeste først.", "List the elections, newest first."),
        "help.election.show": ("Vis et valg med kandidatene.", "Show an election with its candidates."),
        "help.election.announce": ("Før at et valg er kunngjort.", "Record that an election was announced."),
        "help.election.nominate": ("Før en nominasjon.", "Record a nomination."),
        "help.election.withdraw": ("Før at en kandidat trakk seg.", "Record that a candidate withdrew."),
        "help.election.count": (
            "Før opptellingen, eller at ingen måtte stemme.", "Record the count, or that nobody had to vote."
        ),
        "help.election.appoint": (
            "Før vedtaket som oppnevner de valgte; alle får vervet sitt, eller ingen.",
            "Record the decision that appoints those elected; all get their mandates, or none does."
        ),
        "help.election.notice": ("Hvor og hvordan det ble kunngjort.", "Where and how it was made known."),
        "help.election.on": ("Dagen (ellers i dag).", "The day (else today)."),
        "help.election.deadline": (
            "Første dag det ikke tas imot nominasjoner.",
            "The first day on which nominations are not received."
        ),
        "help.election.by": (
            "Hvem som nominerte: et elevråd, en organisasjon, et møte.",
            "Who nominated: a pupils' council, an organisation, a meeting."
        ),
        "help.election.seat": ("Plassen det stilles til.", "The seat that is stood for."),
        "help.election.seatKind": ("girl, boy eller open.", "girl, boy or open."),
        "help.election.votes": (
            "Stemmer, f.eks. MT-003=41; én for hver kandidat.", "Votes, as MT-003=41; one for each candidate."
        ),
        "help.election.eligible": ("Hvor mange som hadde stemmerett.", "How many could vote."),
        "help.election.cast": ("Hvor mange stemmesedler som ble avgitt.", "How many ballots were cast."),
        "help.election.choices": (
            "Hvor mange navn en stemmeseddel kunne ha.", "How many names a ballot could have."
        ),
        "help.election.manner": (
            "vote, acclamation eller without-vote.", "vote, acclamation or without-vote."
        ),
        "help.election.correct": (
            "Rett en opptelling som er ført før.", "Mend a count that was recorded before."
        ),
        "help.election.elected": (
            "Den som er valgt, f.eks. MT-003 eller MT-003=ungdomsrad-senja-1.",
            "Who was elected, as MT-003 or MT-003=ungdomsrad-senja-1."
        ),
        "help.election.appointer": (
            "Hvem som oppnevner: et organ, eller ord som «kommunestyret i Senja».",
            "Who appoints: a body, or words such as “kommunestyret i Senja”."
        ),
        "help.election.reference": (
            "Vedtaket; det blir grunnlaget for vervene.",
            "The decision; it becomes the basis of the mandates."
        ),
        "help.election.from": (
            "Første dag de sitter (ellers valgets).", "The first day they sit (else the election's)."
        ),
        "help.election.until": (
            "Første dag etterpå (ellers valgets).", "The first day afterwards (else the election's)."
        ),
    ]
}
