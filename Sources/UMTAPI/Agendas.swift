package import UMTDomain

extension API {
    package static let readAgenda = Endpoint<NamedMeeting, AgendaView>(
        "readAgenda", .get, "/regions/{region}/meetings/{meeting}/agenda", .signedIn,
        "Read the agenda of a meeting, with what is unfinished and the cases that wait for the body")
    package static let addItem = Endpoint<AddItem, MeetingSheet>(
        "addItem", .post, "/regions/{region}/meetings/{meeting}/items", .signedIn,
        "Add a case, or something else, to the agenda", edition: .welcome)
    package static let moveItem = Endpoint<MoveItem, MeetingSheet>(
        "moveItem", .post, "/regions/{region}/meetings/{meeting}/items/{item}/place", .signedIn,
        "Move an item to another place of the agenda", edition: .welcome, makes: false)
    package static let withdrawItem = Endpoint<WithdrawItem, MeetingSheet>(
        "withdrawItem", .post, "/regions/{region}/meetings/{meeting}/items/{item}/withdrawal", .signedIn,
        "Take an item off the agenda, with the reason", edition: .welcome, makes: false)
    package static let closeDoors = Endpoint<CloseDoors, MeetingSheet>(
        "closeDoors", .post, "/regions/{region}/meetings/{meeting}/items/{item}/doors", .signedIn,
        "Record that an item is treated behind closed doors, with the legal ground", edition: .welcome,
        makes: false)
    package static let decideItem = Endpoint<DecideItem, MeetingSheet>(
        "decideItem", .post, "/regions/{region}/meetings/{meeting}/items/{item}/decision", .signedIn,
        "Record what became of an item: decided by a vote, noted or postponed; refused without quorum",
        edition: .welcome, makes: false)

    static let agendas = [
        readAgenda.row, addItem.row, moveItem.row, withdrawItem.row, closeDoors.row, decideItem.row,
    ]
}

package struct AddItem: Wire {
    package let region: String
    package let meeting: String
    /// The number of a case; its title is the item's when no other is given.
    package let `case`: String?
    package let title: String?
    /// `case` for a case, else `other`, when left out.
    package let kind: AgendaItem.Kind?

    package init(
        region: String, meeting: String, case name: String? = nil, title: String? = nil,
        kind: AgendaItem.Kind? = nil
    ) {
        (self.region, self.meeting, self.case, self.title, self.kind) = (region, meeting, name, title, kind)
    }

    package static var example: AddItem {
        AddItem(
            region: "midt-troms", meeting: "umt-2026-12-05", case: "MT-2026-14", title: "Night bus",
            kind: .case)
    }
}

package struct MoveItem: Wire {
    package let region: String
    package let meeting: String
    package let item: Int
    package let to: Int
    package init(region: String, meeting: String, item: Int, to: Int) {
        (self.region, self.meeting, self.item, self.to) = (region, meeting, item, to)
    }
    package static var example: MoveItem {
        MoveItem(region: "midt-troms", meeting: "umt-2026-12-05", item: 3, to: 1)
    }
}

package struct WithdrawItem: Wire {
    package let region: String
    package let meeting: String
    package let item: Int
    package let reason: String
    package init(region: String, meeting: String, item: Int, reason: String) {
        (self.region, self.meeting, self.item, self.reason) = (region, meeting, item, reason)
    }
    package static var example: WithdrawItem {
        WithdrawItem(region: "midt-troms", meeting: "umt-2026-12-05", item: 3, reason: "Solved already")
    }
}

package struct CloseDoors: Wire {
    package let region: String
    package let meeting: String
    package let item: Int
    package let ground: String
    package init(region: String, meeting: String, item: Int, ground: String) {
        (self.region, self.meeting, self.item, self.ground) = (region, meeting, item, ground)
    }
    package static var example: CloseDoors {
        CloseDoors(
            region: "midt-troms", meeting: "umt-2026-12-05", item: 3, ground: "kommuneloven § 11-5")
    }
}

package struct DecideItem: Wire {
    package let region: String
    package let meeting: String
    package let item: Int
    /// `decided` when left out.
    package let state: AgendaItem.State?
    /// What was decided; why, where it was postponed.
    package let decision: String?
    package let `for`: Int?
    package let against: Int?
    package let abstained: Int?
    /// Everybody who takes part voted for it; stands in the place of the three counts.
    package let unanimous: Bool?
    /// How who chairs voted, where the votes are equal.
    package let casting: Vote.Side?

    package init(
        region: String, meeting: String, item: Int, state: AgendaItem.State? = nil, decision: String? = nil,
        for votes: Int? = nil, against: Int? = nil, abstained: Int? = nil, unanimous: Bool? = nil,
        casting: Vote.Side? = nil
    ) {
        (self.region, self.meeting, self.item, self.state) = (region, meeting, item, state)
        (self.decision, self.for, self.against, self.abstained) = (decision, votes, against, abstained)
        (self.unanimous, self.casting) = (unanimous, casting)
    }

    package static var example: DecideItem {
        DecideItem(
            region: "midt-troms", meeting: "umt-2026-12-05", item: 1, state: .decided,
            decision: "UMT asks for a bus after eleven", for: 5, against: 5, abstained: 0, unanimous: false,
            casting: .for)
    }
}

package struct OfferedCaseView: Wire {
    package let `case`: String
    package let title: String
    package let receivedOn: CivilDate
    package let due: CivilDate?
    package init(case number: String, title: String, receivedOn: CivilDate, due: CivilDate?) {
        (self.case, self.title, self.receivedOn, self.due) = (number, title, receivedOn, due)
    }
    package static var example: OfferedCaseView {
        OfferedCaseView(case: "MT-2026-14", title: "Night bus", receivedOn: .example, due: .example)
    }
}

/// An item of an earlier meeting that was left unfinished; it is taken up when the next meeting is called.
package struct UnfinishedView: Wire {
    package let number: String?
    package let title: String
    package init(number: String?, title: String) { (self.number, self.title) = (number, title) }
    package static var example: UnfinishedView { UnfinishedView(number: "7/25", title: "Night bus") }
}

package struct AgendaView: Wire {
    package let meeting: MeetingView
    package let items: [AgendaItemView]
    package let unfinished: [UnfinishedView]
    /// At most 200, the longest waiting first.
    package let offered: [OfferedCaseView]

    package init(
        _ meeting: MeetingView, items: [AgendaItemView], unfinished: [UnfinishedView],
        offered: [OfferedCaseView]
    ) {
        (self.meeting, self.items, self.unfinished, self.offered) = (meeting, items, unfinished, offered)
    }

    package static var example: AgendaView {
        AgendaView(.example, items: [.example], unfinished: [.example], offered: [.example])
    }
}
