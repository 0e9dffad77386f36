package import UMTDomain

extension API {
    package static let readInbox = Endpoint<ReadInbox, InboxView>(
        "readInbox", .get, "/regions/{region}/inbox", .signedIn,
        "Read what waits for the caller, what is overdue first")

    static let inboxes = [readInbox.row]
}

package struct ReadInbox: Wire {
    package let region: String
    package let after: String?
    /// At most 500; 100 when left out.
    package let limit: Int?

    package init(region: String, after: String? = nil, limit: Int? = nil) {
        (self.region, self.after, self.limit) = (region, after, limit)
    }

    package static var example: ReadInbox {
        ReadInbox(region: "midt-troms", after: "0.2026-04-13.06P7M0Z4T8K1D", limit: 100)
    }
}

/// One thing that waits.
package struct WaitingView: Wire {
    package let kind: WaitingKind
    /// The case's number; a draft's id.
    package let `case`: String
    package let title: String
    /// The key of the body that it waits for.
    package let body: String
    package let clock: AnswerClock?
    package let due: CivilDate?
    /// To the deadline; negative when it has passed.
    package let daysLeft: Int?
    /// Whose it is by the region's ladder.
    package let rung: Rung.Who?
    /// The question, or the promise.
    package let text: String?

    package init(
        kind: WaitingKind, case name: String, title: String, body: String, clock: AnswerClock?,
        due: CivilDate?, daysLeft: Int?, rung: Rung.Who?, text: String?
    ) {
        (self.kind, self.case, self.title, self.body) = (kind, name, title, body)
        (self.clock, self.due, self.daysLeft, self.rung) = (clock, due, daysLeft, rung)
        self.text = text
    }

    package static var example: WaitingView {
        WaitingView(
            kind: .answer, case: "MT-2026-14", title: "Night bus", body: "kommune-senja", clock: .overdue,
            due: .example, daysLeft: -12, rung: .municipalDirector, text: "Which evenings do you mean?")
    }
}

package struct InboxView: Wire {
    package let waiting: [WaitingView]
    /// How many of these are overdue.
    package let overdue: Int
    package let next: String?

    package init(_ waiting: [WaitingView], next: String?) {
        (self.waiting, self.next) = (waiting, next)
        overdue = waiting.count { $0.clock?.isOverdue == true }
    }

    package static var example: InboxView { InboxView([.example], next: "0.2026-04-13.06P7M0Z4T8K1D") }
}
