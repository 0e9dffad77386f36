extension Texts {
    /// What is not as the rules say, what mends it, dispensations and proofs of age.
    static let findingTexts: [String: Sentence] = [
        "word.vacancy": ("ledig plass", "vacant seat"),
        "word.two-holders": ("to i samme plass", "two in one seat"),
        "word.overlapping-mandates": ("to verv i samme organ", "two mandates in one body"),
        "word.leave-without-replacement": ("permisjon uten vara", "leave without replacement"),
        "word.outside-term": ("utenfor valgperioden", "outside the term"),
        "word.outside-seat": ("uten at plassen finnes", "in a seat that does not exist"),
        "word.too-few-members": ("for få medlemmer", "too few members"),
        "word.too-many-members": ("for mange medlemmer", "too many members"),
        "word.municipality-without-pair": ("kommune uten jente og gutt", "municipality without a pair"),
        "word.too-old-when-elected": ("for gammel da valget ble holdt", "too old when elected"),
        "word.age-not-attested": ("alderen er ikke bekreftet", "age not attested"),
        "word.term-too-long": ("for lang valgperiode", "term too long"),
        "word.no-decision": ("uten vedtak", "no decision"),
        "word.coordinator-vacant": ("ingen koordinator", "no coordinator"),
        "word.coordinator-in-name-only": ("koordinator bare i navnet", "coordinator in name only"),
        "word.standing": ("må ordnes", "to be mended"), "word.silenced": ("dispensasjon", "dispensation"),
        "noun.dispensation": ("dispensasjon", "dispensation"),
        "refusal.ageIsKnown": (
            "Fødselsåret avgjør det alt: fyller {0} i {1}. Bare for det året trengs et bevis.",
            "The birth year settles that: {0} is turned in {1}. Proof is needed for that year only."
        ),
        "refusal.contradictsProof": (
            "Det motsatte er alt bekreftet for {0}; se medlemmets bekreftelser.",
            "The opposite is attested for {0} already; see the member's attestations."
        ),
        "refusal.daysTwice": (
            "Velg enten én dag eller en periode fra og til, ikke begge.",
            "Choose either one day or a period from and until, not both."
        ),
        "heading.seats": ("plass", "seat"), "heading.people": ("hvem", "who"),
        "heading.days": ("dager", "days"), "heading.remedy": ("hva som må gjøres", "what mends it"),
        "heading.basis": ("vedtak", "decision"), "heading.age": ("alder", "age"),
        "heading.turned": ("fylt", "turned"),
        "say.findings": (
            "{0}: {1}. {2}", "{0}: {1}. {2}"
        ),
        "say.silenced": (
            "{0} er stilnet av en dispensasjon; vis dem med --all.",
            "{0} are silenced by a dispensation; show them with --all."
        ),
        "say.inOrder": ("Alt er som reglene sier.", "Everything is as the rules say."),
        "help.check": (
            "Vis det som ikke er som reglene sier: ledige plasser, overlapp, alder, koordinatorer.",
            "Show what is not as the rules say: vacant seats, overlaps, ages, coordinators."
        ),
        "help.checkFrom": (
            "Alt som gjelder en dag fra og med denne.", "Everything that stands on a day from this one on."
        ),
        "help.findingRule": ("Bare denne regelen, f.eks. vacancy.", "Only this rule, for example vacancy."),
        "help.all": (
            "Også det som er stilnet av en dispensasjon.", "Also what a dispensation silences."
        ),
        "help.dispensation": (
            "Dispensasjoner fra reglene for sammensetning.", "Dispensations from the rules of composition."
        ),
        "help.dispensation.list": ("Vis dispensasjonene.", "List the dispensations."),
        "help.dispensation.give": (
            "Før en dispensasjon med grunn og vedtak.",
            "Record a dispensation with its reason and decision."
        ),
        "help.dispensation.end": (
            "Avslutt en dispensasjon; regelen gjelder igjen fra dagen.",
            "End a dispensation; the rule counts again from that day."
        ),
        "help.dispensationRule": (
            "Regelen det dispenseres fra, f.eks. vacancy.", "The rule, for example vacancy."
        ),
        "help.dispensationSeat": (
            "Bare denne plassen (ellers alle i organet).", "Only this seat (else all of the body)."
        ),
        "help.dispensationPerson": (
            "Bare denne personen, med medlemsnummer.", "Only this person, by member number."
        ),
        "help.decision": (
            "Vedtaket som ga den, f.eks. «Sak 3/26».", "The decision that gave it, for example “Case 3/26”."
        ),
        "help.member.attest": (
            "Før at du har sett bevis på alderen; beviset lagres ikke.",
            "Record that you have seen proof of age; the proof is not kept."
        ),
        "help.member.attestations": (
            "Vis hvilke aldersbevis som er sett.", "List the proofs of age that were seen."
        ),
        "help.attestedAge": ("Alderen det gjelder, f.eks. 19.", "The age in question, for example 19."),
        "help.turned": (
            "Om alderen var fylt den dagen: ja eller nei.", "Whether it was turned on that day: yes or no."
        ),
        "help.attestedOn": ("Dagen det gjelder (ellers i dag).", "The day in question (else today)."),
    ].merging(remedies) { first, _ in first }

    private static let remedies: [String: Sentence] = [
        "remedy.vacancy": (
            "Utnevn noen til plassen, eller avslutt den.", "Appoint somebody to the seat, or end it."
        ),
        "remedy.two-holders": (
            "Avslutt det ene vervet den dagen det andre begynte.",
            "End the one mandate on the day on which the other began."
        ),
        "remedy.overlapping-mandates": (
            "Avslutt det ene vervet, eller før at vara har rykket opp.",
            "End the one mandate, or record that the substitute moved up."
        ),
        "remedy.leave-without-replacement": (
            "Sett inn en vara for dagene, eller avslutt permisjonen.",
            "Let a substitute stand in for those days, or end the leave."
        ),
        "remedy.outside-term": (
            "Avslutt vervet når valgperioden slutter, eller før den nye perioden.",
            "End the mandate with its term, or record the new term."
        ),
        "remedy.outside-seat": (
            "Avslutt vervet når plassen slutter, eller rett dagene for plassen.",
            "End the mandate with its seat, or correct the days of the seat."
        ),
        "remedy.too-few-members": (
            "Velg flere medlemmer, eller kall inn vara.", "Elect more members, or call in substitutes."
        ),
        "remedy.too-many-members": (
            "Avslutt verv til tallet er som regelen sier.", "End mandates until the rule is kept."
        ),
        "remedy.municipality-without-pair": (
            "Be kommunen velge en jente og en gutt til tinget.",
            "Ask the municipality to elect a girl and a boy to the assembly."
        ),
        "remedy.too-old-when-elected": (
            "Velg en annen til plassen, eller gi dispensasjon med grunn.",
            "Elect another to the seat, or give a dispensation with its reason."
        ),
        "remedy.age-not-attested": (
            "Se et bevis på alderen på valgdagen og før det med umt member attest.",
            "See proof of the age on the election day and record it with umt member attest."
        ),
        "remedy.term-too-long": (
            "Kort ned perioden, eller hold valg.", "Shorten the term, or hold an election."
        ),
        "remedy.no-decision": (
            "Finn vedtaket som utnevnte, og før det på vervet.",
            "Find the decision that appointed, and record it on the mandate."
        ),
        "remedy.coordinator-vacant": (
            "Få pekt ut en koordinator, og før stillingen.",
            "Ask for a coordinator to be named, and record the post."
        ),
        "remedy.coordinator-in-name-only": (
            "Be kommunen øke stillingen til det regionen har satt som minst.",
            "Ask the municipality for the share of a post that the region has set as the least."
        ),
    ]
}
