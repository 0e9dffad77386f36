extension Texts {
    /// Functions, rights and money of councils.
    static let councilTexts: [String: Sentence] = [
        "refusal.functionTaken": (
            "Funksjonen går ikke sammen med en annen i samme organ: {0} {1}.",
            "The function does not go with another one of the same body: {0} {1}."
        ),
        "refusal.heldAlready": ("Samme rett er allerede gitt {0}.", "The same right is already given {0}."),
        "refusal.notAMember": (
            "{0} er ikke medlem av {1} den dagen; leder og nestleder velges blant medlemmene.",
            "{0} is no member of {1} on that day; a leader and a deputy are chosen among the members."
        ),
        "refusal.choosesItself": (
            "{0} velger selv leder og nestleder.", "{0} chooses its own leader and deputy."
        ),
        "refusal.amountOutside": (
            "{0} er ikke et beløp i hele kroner fra 1 til {1}.",
            "{0} is no amount in whole kroner from 1 to {1}."
        ),
        "noun.function": ("funksjon", "function"),
        "noun.right": ("rett", "right"),
        "noun.moneyGrant": ("tilskudd", "grant of money"),
        "word.leader": ("leder", "leader"),
        "word.deputy": ("nestleder", "deputy"),
        "word.secretary": ("sekretær", "secretary"),
        "word.observer": ("observatør", "observer"),
        "word.attend": ("møterett", "right to attend"),
        "word.speak": ("talerett", "right to speak"),
        "word.propose": ("forslagsrett", "right to propose"),
        "heading.function": ("funksjon", "function"),
        "heading.chosenBy": ("valgt av", "chosen by"),
        "heading.chosenOn": ("valgt", "chosen"),
        "heading.member": ("medlem", "member"),
        "heading.right": ("rett", "right"),
        "heading.holder": ("hvem", "who"),
        "heading.kroner": ("kroner", "kroner"),
        "heading.giver": ("fra", "from"),
        "heading.usedFor": ("brukt til", "used for"),
        "heading.reference": ("referanse", "reference"),
        "help.function": (
            "Leder, nestleder, sekretær og observatør.", "Leader, deputy, secretary and observer."
        ),
        "help.function.list": (
            "Vis hvem som har en funksjon på en dag.", "List who has a function on a day."
        ),
        "help.function.give": (
            "Før hvem organet har valgt; leder og nestleder er medlemmer.",
            "Record whom the body chose; a leader and a deputy are members."
        ),
        "help.function.end": ("Avslutt en funksjon.", "End a function."),
        "help.function.kind": (
            "leader, deputy, secretary eller observer.", "leader, deputy, secretary or observer."
        ),
        "help.function.chosenOn": (
            "Dagen valget skjedde (ellers i dag).", "The day of the choice (else today)."
        ),
        "help.function.chosenBy": (
            "Hvem som valgte (ellers organet selv).", "Who chose (else the body itself)."
        ),
        "help.function.from": (
            "Første dag (ellers dagen valget skjedde).", "The first day (else the day of the choice)."
        ),
        "help.function.until": (
            "Første dag etterpå (for leder og nestleder ellers når vervet slutter).",
            "The first day afterwards (for a leader and a deputy else the end of the mandate)."
        ),
        "help.right": (
            "Møterett, talerett og forslagsrett for dem som ikke sitter i organet.",
            "The right to attend, speak or propose for those who do not sit in the body."
        ),
        "help.right.list": ("Vis rettene på en dag.", "List the rights on a day."),
        "help.right.give": (
            "Før en rett for en person eller en rolle.", "Record a right of a person or a role."
        ),
        "help.right.end": ("Avslutt en rett.", "End a right."),
        "help.right.kind": ("attend, speak eller propose.", "attend, speak or propose."),
        "help.right.role": ("Rollen, f.eks. ordfører.", "The role, for example ordfører."),
        "help.right.source": (
            "Hvor det står: reglement, vedtak.", "Where it says so: standing orders, a decision."
        ),
        "help.grant": ("Tilskudd: penger rådene har fått.", "Grants: money that the councils were given."),
        "help.grant.list": ("Vis tilskuddene, nyeste først.", "List the grants, newest first."),
        "help.grant.add": ("Før et tilskudd.", "Record a grant."),
        "help.grant.use": ("Før hva et tilskudd ble brukt til.", "Say what a grant was used for."),
        "help.grant.amount": ("Beløpet i hele kroner.", "The amount in whole kroner."),
        "help.grant.giver": ("Hvem pengene kommer fra.", "Whom the money is from."),
        "help.grant.purpose": ("Hva de skal brukes til.", "What they are meant for."),
        "help.grant.reference": ("Vedtak eller brev.", "The decision or the letter."),
        "help.grant.usedFor": ("Hva de ble brukt til.", "What they were used for."),
        "help.grant.day": ("Dagen de kom (ellers i dag).", "The day they came (else today)."),
    ]
}
