extension Texts {
    /// Mandates in time: substitutes, leave, who stands in, and what one term hands to the next.
    static let mandateTexts: [String: Sentence] = [
        "refusal.outsideMandate": ("Vervet gjelder bare {0}.", "The mandate holds only {0}."),
        "refusal.alreadyOnLeave": ("Det er allerede gitt permisjon {0}.", "Leave is already given {0}."),
        "refusal.alreadyReplaced": ("Noen er allerede satt inn {0}.", "Somebody already stands in {0}."),
        "refusal.ownSubstitute": (
            "Ingen er sin egen vara; velg en annen.", "Nobody stands in for themselves; choose another."
        ),
        "refusal.noSubstitute": (
            "Ingen vara for {0} kan kalles inn {1}; navngi en med person.",
            "No substitute for {0} can be called on {1}; name one with person."
        ),
        "refusal.membersSeat": (
            "{0} er selv en varaplass; velg plassen til et medlem.",
            "{0} is a substitute's seat itself; choose the seat of a member."
        ),
        "refusal.noTermEnds": (
            "{0} har ingen valgperiode med kjent slutt; før den først.",
            "{0} has no term with a known end; record it first."
        ),
        "noun.leave": ("permisjon", "leave"), "noun.replacement": ("innsetting", "replacement"),
        "word.elected": ("valgt", "elected"), "word.acting": ("rykket opp", "acting"),
        "word.ended": ("avsluttet", "ended"), "word.not-begun": ("ikke begynt", "not begun"),
        "word.on-leave": ("permisjon", "on leave"), "word.council": ("rådet", "the council"),
        "word.assembly-coordinator": ("UMT-koordinatoren", "the assembly's coordinator"),
        "heading.substitute": ("vara", "substitute"), "heading.standIn": ("settes inn", "stands in"),
        "heading.owner": ("hvem følger opp", "who sees to it"),
        "heading.waitsFor": ("venter på", "waits for"),
        "heading.post": ("stilling", "post"), "heading.reason": ("grunn", "reason"),
        "say.substitute": ("vara {0}", "substitute {0}"),
        "say.personal": ("personlig vara {0}", "personal substitute {0}"),
        "say.absence": ("{0}: {1} {2} ({3})", "{0}: {1} {2} ({3})"),
        "say.onLeave": ("permisjon", "leave"), "say.standsIn": ("settes inn", "stands in"),
        "say.handover": (
            "{0} {1}. Plasser: {2}, ledige: {3}. Saker reist: {4}, avsluttet: {5}. Sakene følges opp av: {6}.",
            "{0} {1}. Seats: {2}, vacant: {3}. Cases raised: {4}, closed: {5}. They are seen to by: {6}."
        ),
        "say.openCases": ("Åpne saker:", "Open cases:"),
        "say.openPromises": ("Åpne løfter:", "Open promises:"),
        "say.whomToAsk": ("Hvem kan spørres:", "Whom to ask:"),
        "say.nobodyToAsk": (
            "Ingen koordinatorstilling er besatt den dagen.", "No coordinator's post is held on that day."
        ),
        "say.termStored": ("Den nye valgperioden er ført.", "The new term is recorded."),
        "say.termRehearsed": ("Prøve: ingenting er lagret.", "Rehearsal: nothing was stored."),
        "help.substitutes": ("Plassene er for vara.", "The seats are for substitutes."),
        "help.standsInFor": (
            "Personlig vara for denne plassen, f.eks. umt-senja-girl.",
            "Personal substitutes of this seat, for example umt-senja-girl."
        ),
        "help.acting": (
            "Rykket opp som vara, ikke valgt til plassen.", "Moved up as substitute, not elected to the seat."
        ),
        "help.mandateTerm": (
            "Id-en til valgperioden vervet gjelder.", "The id of the term that it is given for."
        ),
        "help.electedOn": (
            "Valgdagen; alderen regnes da (ellers første dag).",
            "The day of the election, on which age counts (else the first day)."
        ),
        "help.startReason": ("Hvorfor vervet begynte.", "Why the mandate began."),
        "help.law": ("Lov eller regel det hviler på.", "The law or rule that it rests on."),
        "help.correction": (
            "Rett historien: lagre det som var, også det som bryter en regel. Det blir et funn i umt check.",
            "Correct the history: store what was, also what breaks a rule. It becomes a finding in umt check."
        ),
        "help.standIn": (
            "Medlemsnummeret til den som settes inn (ellers første vara som kan).",
            "The member number of who stands in (else the first substitute who can)."
        ),
        "help.untilMandate": (
            "Første dag etterpå (ellers til vervet slutter).",
            "The first day afterwards (else until the mandate ends)."
        ),
        "help.mandate.show": (
            "Vis et verv med permisjoner og hvem som er satt inn.",
            "Show a mandate with its leaves and who stood in."
        ),
        "help.mandate.leave": ("Gi permisjon fra et verv.", "Give leave from a mandate."),
        "help.mandate.endLeave": ("Avslutt en permisjon en annen dag.", "End a leave on another day."),
        "help.mandate.replace": (
            "Sett inn en vara for en som er borte.", "Let somebody stand in for one who is away."
        ),
        "help.mandate.endReplacement": (
            "Avslutt en innsetting en annen dag.", "End a replacement on another day."
        ),
        "help.mandate.substitutes": (
            "Vis hvem som kalles inn, i rekkefølge.", "List who is called, in order."
        ),
        "help.term.next": (
            "Begynn neste valgperiode, med overleveringen.", "Begin the next term, with the handover."
        ),
        "help.term.handover": (
            "Vis hva rådet overleverer: åpne saker, løfter, hvem kan spørres.",
            "Show what a council hands over: open cases, promises, whom to ask."
        ),
        "help.absenceID": (
            "Id-en til permisjonen eller innsettingen, fra mandate show.",
            "The id of the leave or the replacement, from mandate show."
        ),
    ]
}
