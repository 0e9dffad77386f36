extension Texts {
    /// Meetings from the year's plan to what follows from a decision.
    static let meetingTexts: [String: Sentence] = [
        "refusal.meetingState": (
            "Møtet er «{0}», og da kan det ikke gjøres; {1}.",
            "The meeting is “{0}”, and then it cannot be done; {1}."
        ),
        "word.mend.planned": (
            "innkall det (umt meeting call), og åpne det (umt meeting open)",
            "call it (umt meeting call), and open it (umt meeting open)"
        ),
        "word.mend.called": ("åpne det først (umt meeting open)", "open it first (umt meeting open)"),
        "word.mend.held": (
            "det som ble bestemt, rettes med umt meeting decide",
            "what was decided is put right with umt meeting decide"
        ),
        "word.mend.approved": (
            "et vedtak rettes med umt meeting correct", "a decision is put right with umt meeting correct"
        ),
        "word.mend.cancelled": ("planlegg et nytt (umt meeting plan)", "plan another (umt meeting plan)"),
        "refusal.itemWithdrawn": (
            "Punkt {0} er trukket fra sakslista.", "Item {0} was taken off the agenda."
        ),
        "refusal.voteWithoutDecision": (
            "Stemmetall hører bare til et vedtak.", "Votes belong to a decision only."
        ),
        "refusal.notQuorate": (
            "Organet er ikke vedtaksført i saken: {0} deltar, og det må være minst {1} av {2} medlemmer ({3}).",
            "The body is not quorate in this item: {0} take part, and it must be at least {1} of {2} members ({3})."
        ),
        "refusal.votesDoNotAddUp": (
            "{0} for, {1} mot og {2} avholdende blir ikke de {3} som deltar i saken.",
            "{0} for, {1} against and {2} abstaining are not the {3} who take part in the item."
        ),
        "refusal.castingVoteNeeded": (
            "Stemmene er like; si hva møteleder stemte, for den stemmen avgjør ({0}).",
            "The votes are equal; say how who chairs voted, for that vote decides ({0})."
        ),
        "refusal.noCastingVote": (
            "Dobbeltstemmen gjelder bare når stemmene er like, møteleder deltar og organets regler gir den.",
            "The casting vote counts only when votes are equal, who chairs takes part, and the body's rules give it."
        ),
        "refusal.notExpected": (
            "{0} har ikke plass i møtet den dagen: verken som medlem som kan møte eller som innkalt vara.",
            "{0} has no place in the meeting on that day: neither as a member who can come nor as a called substitute."
        ),
        "refusal.itemsBackwards": (
            "Punkt {1} kommer før punkt {0}.", "Item {1} comes before item {0}."
        ),
        "refusal.placeTaken": (
            "En annen er ført på den samme plassen under de samme punktene ({0}).",
            "Another is recorded at the same place for the same items ({0})."
        ),
        "refusal.calledAlready": (
            "{0} sitter i møtet eller er innkalt allerede.", "{0} sits in the meeting or is called already."
        ),
        "refusal.notPresent": (
            "{0} deltar ikke i punkt {1}, etter det som er ført.",
            "{0} takes no part in item {1}, by what is recorded."
        ),
        "refusal.noChair": (
            "Si hvem som leder eller signerer; verken leder eller nestleder er ført som ventet.",
            "Say who chairs or signs; neither leader nor deputy is recorded as expected."
        ),
        "refusal.contradictsVote": (
            "Punkt {0} er avgjort med stemmetall som ikke går sammen med dette; rett avgjørelsen først.",
            "Item {0} was decided with votes that this contradicts; put the decision right first."
        ),
        "refusal.noMembers": (
            "{0} har ingen registrerte medlemmer den dagen; saken kan tas til orientering eller utsettes.",
            "{0} has no registered members on that day; the item can be noted or postponed."
        ),
        "refusal.takesNoVotes": (
            "Det stemmes ikke i {0}; før det dere ble enige om, som tatt til orientering, eller utsett saken.",
            "{0} takes no votes; record what you agreed on as noted, or postpone the item."
        ),
        "refusal.notLaterMeeting": (
            "Møtet {0} er ikke et senere møte i samme organ som er holdt.",
            "The meeting of {0} is no later meeting of the same body that has been held."
        ),
        "noun.item": ("punkt på sakslista", "item of the agenda"),
        "noun.followUp": ("oppfølging", "follow-up"),
        "deed.readMeetings": ("lese møtene", "read the meetings"),
        "word.meeting.planned": ("planlagt", "planned"), "word.meeting.called": ("innkalt", "called"),
        "word.meeting.held": ("holdt", "held"),
        "word.meeting.approved": ("protokoll godkjent", "minutes approved"),
        "word.meeting.cancelled": ("avlyst", "cancelled"),
        "word.item.open": ("ikke behandlet", "not treated"), "word.item.decided": ("vedtatt", "decided"),
        "word.item.postponed": ("utsatt", "postponed"), "word.item.noted": ("tatt til orientering", "noted"),
        "word.item.withdrawn": ("trukket", "withdrawn"), "word.item.closed": ("fulgt opp", "followed up"),
        "word.agenda.case": ("sak", "case"), "word.agenda.minutes": ("protokoll", "minutes"),
        "word.agenda.election": ("valg", "election"),
        "word.agenda.information": ("orientering", "information"),
        "word.agenda.discussion": ("drøfting", "discussion"), "word.agenda.other": ("annet", "other"),
        "word.absent.notified": ("meldt forfall", "sent word"),
        "word.absent.unknown": ("borte uten beskjed", "away without a word"),
        "heading.item": ("punkt", "item"),
        "step.keepMeetings.decided": (
            "{0} behandlet saken {3} (punkt {4}): {1}", "{0} treated the case on {3} (item {4}): {1}"
        ),
        "step.keepMeetings.noted": (
            "{0} tok saken til orientering {3} (punkt {4}): {1}",
            "{0} noted the case on {3} (item {4}): {1}"
        ),
        "step.keepMeetings.postponed": (
            "{0} utsatte saken {3} (punkt {4}): {1}", "{0} postponed the case on {3} (item {4}): {1}"
        ),
        "step.keepMeetings.closed": (
            "{0} behandlet saken for lukkede dører {3} (punkt {4}).",
            "{0} treated the case behind closed doors on {3} (item {4})."
        ),
        "say.meeting.called": ("Innkalt {0}", "Called on {0}"),
        "say.meeting.inTime": (", i rett tid (senest {0})", ", in time (by {0})"),
        "say.meeting.late": (", for sent (senest {0})", ", late (by {0})"),
        "say.meeting.reason": ("Grunn: {0}", "Reason: {0}"),
        "say.meeting.chair": ("Møteleder: {0}", "Chaired by {0}"),
        "say.meeting.quorum": (
            "Vedtaksfør med minst {0} av {1} medlemmer ({2})",
            "Quorate with at least {0} of {1} members ({2})"
        ),
        "say.meeting.vote": ("{0} for, {1} mot, {2} avholdende", "{0} for, {1} against, {2} abstaining"),
        "say.meeting.out": ("inhabil: {0} ({1})", "disqualified: {0} ({1})"),
        "say.meeting.called.in": ("vara innkalt: {0}", "substitute called: {0}"),
        "say.meeting.present": ("til stede {0}", "there {0}"),
        "say.meeting.unfinished": (
            "Ubehandlet fra før; kommer med når møtet innkalles:",
            "Unfinished from before; taken up when the meeting is called:"
        ),
        "say.meeting.offered": ("Saker som venter på organet:", "Cases that wait for the body:"),
        "say.meeting.frozen": (
            "Protokollen for {0} {1} er godkjent; utgave {2}, {3}.",
            "The minutes of {0} {1} are approved; edition {2}, {3}."
        ),
        "help.meetingName": (
            "Møtet: id, eller organ og dag som umt-2026-12-05.",
            "The meeting: its id, or body and day like umt-2026-12-05."
        ),
        "help.meeting.plan": ("Planlegg årets møter i et organ.", "Plan the meetings of a body's year."),
        "help.meeting.days": (
            "Dagene, f.eks. 2027-02-06 2027-05-08.", "The days, like 2027-02-06 2027-05-08."
        ),
        "help.meeting.show": ("Vis et møte med oppmøte og vedtak.", "Show a meeting, with who was there."),
        "help.meeting.call": (
            "Innkall til et møte, eller på nytt med ny tid eller nytt sted; sakene får nummer.",
            "Call a meeting, or call it again with another time or place; its items get their numbers."
        ),
        "help.meeting.starts": ("Klokkeslettet, f.eks. 10:00.", "When it begins, like 10:00."),
        "help.meeting.place": ("Stedet.", "The place."),
        "help.meeting.digital": ("Møtet holdes på nett.", "The meeting is held online."),
        "help.meeting.calledOn": (
            "Dagen innkallingen gikk ut (ellers i dag).", "The day of the notice (else today)."
        ),
        "help.meeting.noticeBy": (
            "Siste dag for å innkalle i rett tid (ellers etter organets regel notice-days).",
            "The last day to call in time (else by the body's rule notice-days)."
        ),
        "help.meeting.cancel": ("Avlys et møte.", "Cancel a meeting."),
        "help.meeting.open": ("Åpne et innkalt møte.", "Open a called meeting."),
        "help.meeting.chair": (
            "Medlemsnummeret til møteleder (ellers leder, så nestleder).",
            "The member number of who chairs (else the leader, then the deputy)."
        ),
        "help.meeting.agenda": (
            "Vis sakslista, det som er ubehandlet, og saker som venter.",
            "Show the agenda, what is unfinished, and the cases that wait."
        ),
        "help.meeting.add-item": ("Sett en sak på sakslista.", "Put something on the agenda."),
        "help.meeting.case": ("Saksnummeret.", "The number of the case."),
        "help.meeting.title": (
            "Hva punktet heter (ellers sakens tittel).",
            "What the item is called (else the title of the case)."
        ),
        "help.meeting.kind": (
            "case, minutes, election, information, discussion eller other.",
            "case, minutes, election, information, discussion or other."
        ),
        "help.meeting.item": ("Punktets plass på sakslista.", "The item's place on the agenda."),
        "help.meeting.move-item": ("Flytt et punkt på sakslista.", "Move an item of the agenda."),
        "help.meeting.to": ("Den nye plassen.", "The new place."),
        "help.meeting.withdraw-item": ("Trekk et punkt fra sakslista.", "Take an item off the agenda."),
        "help.meeting.close-doors": (
            "Før at et punkt behandles for lukkede dører.",
            "Record that an item is treated behind closed doors."
        ),
        "help.meeting.ground": ("Lovhjemmelen for å lukke møtet.", "The legal ground for closed doors."),
        "help.meeting.decide": (
            "Før hva det ble til: vedtak med stemmetall, orientering eller utsettelse.",
            "Record what became of an item: a decision with its votes, noted or postponed."
        ),
        "help.meeting.decision": (
            "Ordlyden i vedtaket, uten navn på personer.",
            "The words of the decision, without names of persons."
        ),
        "help.meeting.state": (
            "decided (ellers), noted eller postponed.", "decided (the default), noted or postponed."
        ),
        "help.meeting.for": ("Stemmer for.", "Votes for."),
        "help.meeting.against": ("Stemmer mot.", "Votes against."),
        "help.meeting.abstained": ("Avholdende.", "Abstaining."),
        "help.meeting.unanimous": (
            "Alle som deltar i saken stemte for.", "Everybody who takes part voted for."
        ),
        "help.meeting.casting": (
            "for eller against: møteleders stemme når stemmene er like.",
            "for or against: the vote of who chairs when votes are equal."
        ),
        "help.meeting.absent": (
            "Før forfall, eller at noen var borte uten beskjed.",
            "Record that somebody does not come, or stayed away without a word."
        ),
        "help.meeting.absence": (
            "Hvorfor; bare koordinatorer ser det.", "Why; seen by coordinators only."
        ),
        "help.meeting.unknown": ("Borte uten beskjed.", "Away without a word."),
        "help.meeting.substitute": (
            "Innkall vara: den første i rekka, eller den som nevnes.",
            "Call a substitute: the first in order, or the one named."
        ),
        "help.meeting.forWhom": (
            "Medlemsnummeret til den vara møter for.", "The member number of whom the substitute sits for."
        ),
        "help.meeting.present": (
            "Før hvem som er til stede; alle ventede når ingen nevnes.",
            "Record who is there; everybody expected when nobody is named."
        ),
        "help.meeting.people": ("Medlemsnumre.", "Member numbers."),
        "help.meeting.from": ("Første punkt (ellers 1).", "The first item (else 1)."),
        "help.meeting.through": ("Siste punkt (ellers til slutten).", "The last item (else to the end)."),
        "help.meeting.disqualify": (
            "Før at noen er inhabil i en sak, med vara for den saken.",
            "Record that somebody takes no part in an item, with the substitute for it."
        ),
        "help.meeting.impartiality": (
            "Hjemmelen, f.eks. forvaltningsloven § 6.", "The ground, like forvaltningsloven § 6."
        ),
        "help.meeting.follow-up": (
            "Før hvem som følger opp et vedtak, og når.", "Say who follows a decision up, and by when."
        ),
        "help.meeting.task": ("Hva som skal gjøres.", "What is to be done."),
        "help.meeting.ownerBody": ("Organet som følger opp.", "The body that sees to it."),
        "help.meeting.office": (
            "Stillingen som følger opp, uten navn.", "The office that sees to it, without a name."
        ),
        "help.meeting.due": ("Innen denne dagen.", "By this day."),
        "help.meeting.follow-ups": (
            "Vis det vedtakene ber om, og som ikke er gjort (status 8 når noe er over fristen).",
            "List what decisions ask for and is not done (status 8 when something is overdue)."
        ),
        "help.meeting.all": ("Ta med det som er fulgt opp.", "Include what has been followed up."),
        "help.meeting.done": ("Lukk en oppfølging.", "Close a follow-up."),
        "help.meeting.followUp": ("Id-en til oppfølgingen.", "The id of the follow-up."),
        "help.meeting.sentence": ("Hva som ble gjort.", "What was done."),
        "help.meeting.minutes": (
            "Skriv protokollen, som tekst eller side.", "Write the minutes, as text or as a page."
        ),
        "help.meeting.html": ("Som en side til å skrive ut.", "As a page to print."),
        "help.meeting.approve": (
            "Godkjenn protokollen; deretter står den fast.",
            "Approve the minutes; from then on they stand still."
        ),
        "help.meeting.at": (
            "Det senere møtet som godkjente den (ellers er den signert).",
            "The later meeting that approved them (else they were signed)."
        ),
        "help.meeting.signedBy": (
            "Medlemsnummeret til en som signerte; flere ganger for flere.",
            "The member number of one who signed; again for more."
        ),
        "help.meeting.correct": (
            "Rett ordlyden i et vedtak: en ny, datert utgave av protokollen.",
            "Put the words of a decision right: a new dated edition of the minutes."
        ),
    ]
}
