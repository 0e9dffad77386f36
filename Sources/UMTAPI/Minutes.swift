package import UMTDomain

extension API {
    package static let readMinutes = Endpoint<NamedMeeting, MinutesView>(
        "readMinutes", .get, "/regions/{region}/meetings/{meeting}/minutes", .open,
        "Read the minutes: everybody once they are approved, before that those who keep the meeting or sit there"
    )
    package static let printMinutes = Endpoint<PrintMinutes, Document>(
        "printMinutes", .get, "/regions/{region}/meetings/{meeting}/minutes/document", .open,
        "Get the minutes as a page to print, or as plain text",
        media: PaperFormat.allCases.map(\.mediaType))
    package static let approveMinutes = Endpoint<ApproveMinutes, MinutesView>(
        "approveMinutes", .post, "/regions/{region}/meetings/{meeting}/approval", .signedIn,
        "Approve the minutes, in a later meeting or by signing; they are frozen from then on")
    package static let correctMinutes = Endpoint<CorrectMinutes, MinutesView>(
        "correctMinutes", .post, "/regions/{region}/meetings/{meeting}/corrections", .signedIn,
        "Put the words of a decision right in approved minutes: a new dated edition, with the reason")

    static let minutes = [readMinutes.row, printMinutes.row, approveMinutes.row, correctMinutes.row]
}

package struct PrintMinutes: Wire {
    package let region: String
    package let meeting: String
    /// `html` when left out.
    package let format: PaperFormat?
    package init(region: String, meeting: String, format: PaperFormat? = nil) {
        (self.region, self.meeting, self.format) = (region, meeting, format)
    }
    package static var example: PrintMinutes {
        PrintMinutes(region: "midt-troms", meeting: "umt-2026-12-05", format: .html)
    }
}

package struct ApproveMinutes: Wire {
    package let region: String
    package let meeting: String
    /// The later meeting of the body that approved them; else they were signed.
    package let at: String?
    /// The member numbers of who signed; who chaired when left out.
    package let signedBy: [String]?

    package init(region: String, meeting: String, at later: String? = nil, signedBy: [String]? = nil) {
        (self.region, self.meeting, at, self.signedBy) = (region, meeting, later, signedBy)
    }

    package static var example: ApproveMinutes {
        ApproveMinutes(
            region: "midt-troms", meeting: "umt-2026-09-05", at: "umt-2026-12-05", signedBy: ["MT-001"])
    }
}

package struct CorrectMinutes: Wire {
    package let region: String
    package let meeting: String
    package let item: Int
    package let decision: String
    package let reason: String
    package init(region: String, meeting: String, item: Int, decision: String, reason: String) {
        (self.region, self.meeting, self.item) = (region, meeting, item)
        (self.decision, self.reason) = (decision, reason)
    }
    package static var example: CorrectMinutes {
        CorrectMinutes(
            region: "midt-troms", meeting: "umt-2026-09-05", item: 1, decision: "UMT asks for two buses",
            reason: "A word was left out")
    }
}

/// Minutes with the names as they may be shown on the day of reading, to whoever reads them.
package struct MinutesView: Wire {
    package struct PresentLine: Wire {
        package let name: String
        package let municipality: String?
        /// The member in whose place the person sat.
        package let `for`: String?
        package let from: Int
        package let through: Int?
        package init(name: String, municipality: String?, for member: String?, from: Int, through: Int?) {
            (self.name, self.municipality, self.for) = (name, municipality, member)
            (self.from, self.through) = (from, through)
        }
        package static var example: PresentLine {
            PresentLine(name: "Nordlys", municipality: "senja", for: "Åsel", from: 1, through: 3)
        }
    }

    package struct AbsentLine: Wire {
        package let name: String
        /// Whether the member had sent word.
        package let notified: Bool
        package init(name: String, notified: Bool) { (self.name, self.notified) = (name, notified) }
        package static var example: AbsentLine { AbsentLine(name: "Åsel", notified: true) }
    }

    package struct OutLine: Wire {
        package let name: String
        /// Left out where the public reads.
        package let ground: String?
        package let substitute: String?
        package init(name: String, ground: String?, substitute: String?) {
            (self.name, self.ground, self.substitute) = (name, ground, substitute)
        }
        package static var example: OutLine {
            OutLine(name: "Åsel", ground: "forvaltningsloven § 6", substitute: "Nordlys")
        }
    }

    package struct TaskLine: Wire {
        package let text: String
        package let owner: String
        package let due: CivilDate
        package init(_ task: Minutes.Task) { (text, owner, due) = (task.text, task.owner, task.due) }
        package static var example: TaskLine {
            TaskLine(Minutes.Task(text: "Ask the county", owner: "umt", due: .example))
        }
    }

    package struct MinutesItem: Wire {
        package let place: Int
        package let number: String?
        package let carriedFrom: String?
        package let title: String
        package let kind: AgendaItem.Kind
        package let state: AgendaItem.State
        package let decision: String?
        /// The legal ground for closed doors.
        package let ground: String?
        package let voters: Int
        package let quorate: Bool
        package let vote: VoteView?
        package let disqualified: [OutLine]
        package let followUps: [TaskLine]

        /// Title, words and tasks are the reader's to know or not.
        package init(
            _ item: Minutes.Item, title: String, isWhole: Bool, disqualified: [OutLine]
        ) {
            (place, number, carriedFrom, self.title) = (item.place, item.number, item.carriedFrom, title)
            (kind, state, ground, voters, quorate) = (
                item.kind, item.state, item.ground, item.voters, item.isQuorate
            )
            (decision, vote) = (isWhole ? item.decision : nil, item.vote.map(VoteView.init))
            self.disqualified = disqualified
            followUps = isWhole ? item.followUps.map(TaskLine.init) : []
        }

        private init() {
            (place, number, carriedFrom, title, kind) = (1, "1/26", "7/25", "Night bus", .case)
            (state, decision, ground) = (.decided, "UMT asks for a bus", "kommuneloven § 11-5")
            (voters, quorate, vote, disqualified, followUps) = (10, true, .example, [.example], [.example])
        }

        package static var example: MinutesItem { MinutesItem() }
    }

    package struct ApprovalLine: Wire {
        package let on: CivilDate
        /// The day of the meeting that approved them.
        package let at: CivilDate?
        package let signers: [String]
        package init(on day: CivilDate, at meeting: CivilDate?, signers: [String]) {
            (on, at, self.signers) = (day, meeting, signers)
        }
        package static var example: ApprovalLine {
            ApprovalLine(on: .example, at: .example, signers: ["Nordlys"])
        }
    }

    package struct EditionView: Wire {
        package let number: Int
        package let on: CivilDate
        package let reason: String?
        package init(_ edition: MinutesEdition) {
            (number, on, reason) = (edition.number, edition.on, edition.reason)
        }
        private init() { (number, on, reason) = (2, .example, "A word was left out") }
        package static var example: EditionView { EditionView() }
    }

    package let body: String
    package let bodyName: String
    package let day: CivilDate
    package let title: String
    package let starts: String?
    package let place: String?
    package let digital: Bool
    package let calledOn: CivilDate?
    package let noticeBy: CivilDate?
    package let chair: String?
    package let quorum: QuorumView
    package let present: [PresentLine]
    package let absent: [AbsentLine]
    /// Those who were there without a place.
    package let guests: [GuestView]
    package let items: [MinutesItem]
    package let approval: ApprovalLine?
    /// None before they are approved.
    package let editions: [EditionView]

    package init(
        _ minutes: Minutes, of body: Body, in language: Language, chair: String?, present: [PresentLine],
        absent: [AbsentLine], items: [MinutesItem], approval: ApprovalLine?, editions: [EditionView]
    ) {
        (self.body, bodyName, day, title) = (body.key, body.name[language], minutes.day, minutes.title)
        (starts, place, digital) = (minutes.starts, minutes.place, minutes.isDigital)
        (calledOn, noticeBy, self.chair) = (minutes.calledOn, minutes.noticeBy, chair)
        quorum = QuorumView(minutes.rule, of: minutes.members)
        (self.present, self.absent, self.items) = (present, absent, items)
        guests = (minutes.guests ?? []).map(GuestView.init)
        (self.approval, self.editions) = (approval, editions)
    }

    private init() {
        (body, bodyName, day, title) = ("umt", "UMT", .example, "UMT")
        (starts, place, digital, calledOn, noticeBy) = ("10:00", "Finnsnes", false, .example, .example)
        (chair, quorum, present, absent) = ("Nordlys", .example, [.example], [.example])
        (items, approval, editions, guests) = ([.example], .example, [.example], [.example])
    }

    package static var example: MinutesView { MinutesView() }
}
