package import UMTDomain

extension API {
    private static let list = "/regions/{region}/meetings/{meeting}/items/{item}/speakers"

    package static let readSpeakers = Endpoint<NamedItem, SpeakersView>(
        "readSpeakers", .get, list, .signedIn,
        "Read the speaking list of an item: who has the floor, and who comes next in which order")
    package static let askToSpeak = Endpoint<AskToSpeak, SpeakersView>(
        "askToSpeak", .post, list, .signedIn,
        "Put somebody on the speaking list of an item: who takes part, or has the right to speak",
        edition: .welcome)
    package static let giveFloor = Endpoint<NamedItem, SpeakersView>(
        "giveFloor", .post, list + "/next", .signedIn,
        "Give the floor to the next: who has spoken least, by turns of seat kinds and municipalities",
        edition: .welcome, makes: false)
    package static let withdrawSpeaker = Endpoint<AskToSpeak, SpeakersView>(
        "withdrawSpeaker", .post, list + "/withdrawal", .signedIn,
        "Take somebody who waits off the speaking list", edition: .welcome, makes: false)

    static let speakingLists = [readSpeakers.row, askToSpeak.row, giveFloor.row, withdrawSpeaker.row]
}

/// An item of a meeting, by its place on the agenda.
package struct NamedItem: Wire {
    package let region: String
    package let meeting: String
    package let item: Int

    package init(region: String, meeting: String, item: Int) {
        (self.region, self.meeting, self.item) = (region, meeting, item)
    }

    package static var example: NamedItem {
        NamedItem(region: "midt-troms", meeting: "umt-2026-12-05", item: 2)
    }
}

/// A person or a role, one of them.
package struct AskToSpeak: Wire {
    package let region: String
    package let meeting: String
    package let item: Int
    /// The member number.
    package let person: String?
    /// A role that has the right to speak in the body: `ordfører`.
    package let role: String?
    /// Where the role is from, when several have it.
    package let municipality: String?

    package init(
        region: String, meeting: String, item: Int, person: String? = nil, role: String? = nil,
        municipality: String? = nil
    ) {
        (self.region, self.meeting, self.item) = (region, meeting, item)
        (self.person, self.role, self.municipality) = (person, role, municipality)
    }

    package static var example: AskToSpeak {
        AskToSpeak(
            region: "midt-troms", meeting: "umt-2026-12-05", item: 2, person: "MT-001", role: "ordfører",
            municipality: "senja")
    }
}

/// Somebody on a speaking list.
package struct SpeakerView: Wire {
    /// The order of asking, from 1.
    package let asked: Int
    package let person: MeetingPersonView?
    package let role: String?
    /// Girl or boy, where one sits in such a seat.
    package let kind: Seat.Kind?
    package let municipality: String?

    package init(_ request: SpeakingList.Request, person: MeetingPersonView?) {
        (asked, self.person, role) = (request.asked, person, request.speaker.role)
        (kind, municipality) = (request.speaker.kind, request.speaker.municipality)
    }

    private init() { (asked, person, role, kind, municipality) = (4, .example, "ordfører", .girl, "senja") }

    package static var example: SpeakerView { SpeakerView() }
}

/// How often a kind of seat has had the floor.
package struct SpeechCountView: Wire {
    /// Left out for open seats, and for those who only have the right to speak.
    package let kind: Seat.Kind?
    package let speeches: Int
    package init(kind: Seat.Kind?, speeches: Int) { (self.kind, self.speeches) = (kind, speeches) }
    package static var example: SpeechCountView { SpeechCountView(kind: .girl, speeches: 3) }
}

/// The speaking list of an item.
package struct SpeakersView: Wire, Versioned {
    package let item: Int
    package let number: String?
    package let title: String
    package let version: Int
    /// Who had the floor last, and has it until the next gets it.
    package let speaking: SpeakerView?
    /// In the order in which they get the floor if nobody else asks.
    package let waiting: [SpeakerView]
    package let spoken: [SpeechCountView]

    package var edition: Int { version }
    package var runsWithTheClock: Bool { true }

    package init(
        _ item: AgendaItem, _ list: SpeakingList, view: (SpeakingList.Request) -> SpeakerView
    ) {
        (self.item, number, title, version) = (item.place, item.number, item.title, list.edition)
        speaking = list.spoken.last.map(view)
        waiting = list.waiting.map(view)
        spoken = [Seat.Kind.girl, .boy, nil].compactMap { kind in
            let count = list.spoken.count { $0.speaker.kind == kind }
            return count == 0 ? nil : SpeechCountView(kind: kind, speeches: count)
        }
    }

    private init() {
        (item, number, title, version) = (2, "2/26", "Night bus", 7)
        (speaking, waiting, spoken) = (.example, [.example], [.example])
    }

    package static var example: SpeakersView { SpeakersView() }
}
