extension Texts {
    /// The speaking list of a meeting, and its guests.
    static let speakerTexts: [String: Sentence] = [
        "refusal.waitsToSpeak": (
            "{0} står på talerlista allerede.", "{0} is on the speaking list already."
        ),
        "refusal.notWaiting": ("{0} står ikke på talerlista.", "{0} is not on the speaking list."),
        "refusal.nobodyWaits": ("Ingen står på talerlista.", "Nobody is on the speaking list."),
        "refusal.mayNotSpeak": (
            "{0} deltar ikke i punkt {1} og har ingen talerett i organet den dagen; før oppmøtet, eller gi talerett med umt right give.",
            "{0} takes no part in item {1} and has no right to speak in the body on that day; record who is there, or give the right with umt right give."
        ),
        "word.speakers.other": ("andre", "others"),
        "say.speakers.floor": ("Har ordet: {0}", "Has the floor: {0}"),
        "say.speakers.empty": ("Ingen står på lista.", "Nobody is on the list."),
        "say.speakers.spoken": ("Innlegg: {0}", "Speeches: {0}"),
        "help.meeting.speakers": ("Vis talerlista i en sak.", "Show the speaking list of an item."),
        "help.meeting.ask-to-speak": (
            "Sett noen på talerlista i en sak.", "Put somebody on the speaking list of an item."
        ),
        "help.meeting.next-speaker": (
            "Gi ordet til den neste: den som har snakket minst, annenhver seteslag og kommune, og ingen forbigås mer enn tre ganger.",
            "Give the floor to the next: who has spoken least, by turns of seat kinds and municipalities, nobody passed over more than three times."
        ),
        "help.meeting.withdraw-speaker": (
            "Stryk noen som venter på talerlista.", "Take somebody who waits off the speaking list."
        ),
        "say.meeting.guests": ("Andre til stede: {0}", "Also there: {0}"),
        "minutes.guests": ("Andre til stede", "Also present"),
        "heading.held": ("holdt", "held"), "heading.ahead": ("foran", "ahead"),
        "heading.cancelled": ("avlyst", "cancelled"),
        "help.meeting.year": (
            "Vis årsplanen: hvor mange møter hvert organ skal ha, og hvilke som er planlagt og holdt.",
            "Show the plan of the year: how many meetings each body is to have, and those planned and held."
        ),
        "help.meeting.guest": (
            "Før at noen uten plass i møtet var der, med rolle og ikke med navn.",
            "Record that somebody without a place was there, by role and not by name."
        ),
        "help.meeting.guestRole": ("Rollen, f.eks. ordfører.", "The role, like ordfører."),
        "help.meeting.guestGone": ("Stryk en som ikke var der.", "Take off one who was not there."),
        "help.meeting.role": (
            "I stedet for en person: en rolle med talerett, f.eks. ordfører.",
            "Instead of a person: a role with the right to speak, like ordfører."
        ),
        "help.meeting.roleFrom": (
            "Kommunen rollen gjelder, når flere har den.",
            "The municipality of the role, when several have it."
        ),
    ]
}
