package import UMTDomain

extension API {
    package static let readHandover = Endpoint<ReadHandover, HandoverView>(
        "readHandover", .get, "/regions/{region}/bodies/{body}/handover", .signedIn,
        "Read what a council hands over to the next term: open cases, promises, history, whom to ask")
    package static let rollOverTerm = Endpoint<RollOverTerm, HandoverView>(
        "rollOverTerm", .post, "/regions/{region}/bodies/{body}/terms/next", .signedIn,
        "Begin the next term of a council the day its last one ends, with the handover for it")

    static let handovers = [readHandover.row, rollOverTerm.row]
}

package struct ReadHandover: Wire {
    package let region: String
    package let body: String
    package let asOf: CivilDate?

    package init(region: String, body: String, asOf: CivilDate? = nil) {
        (self.region, self.body, self.asOf) = (region, body, asOf)
    }

    package static var example: ReadHandover {
        ReadHandover(region: "midt-troms", body: "ungdomsrad-senja", asOf: .example)
    }
}

package struct RollOverTerm: Wire {
    package let region: String
    package let body: String
    /// The first day after the new term.
    package let until: CivilDate
    /// Shows what would be; stores nothing.
    package let dryRun: Bool?

    package init(region: String, body: String, until: CivilDate, dryRun: Bool? = nil) {
        (self.region, self.body, self.until, self.dryRun) = (region, body, until, dryRun)
    }

    package static var example: RollOverTerm {
        RollOverTerm(
            region: "midt-troms", body: "ungdomsrad-senja", until: .example.adding(days: 730), dryRun: true)
    }
}

package struct HandoverCase: Wire {
    package let `case`: String
    package let title: String
    package let state: CaseState
    package let raisedOn: CivilDate
    /// The bodies that have not answered.
    package let waitsFor: [String]
    package let nextDue: CivilDate?

    package init(
        `case`: String, title: String, state: CaseState, raisedOn: CivilDate, waitsFor: [String],
        nextDue: CivilDate?
    ) {
        (self.case, self.title, self.state) = (`case`, title, state)
        (self.raisedOn, self.waitsFor, self.nextDue) = (raisedOn, waitsFor, nextDue)
    }

    package static var example: HandoverCase {
        HandoverCase(
            case: "MT-2026-14", title: "A bus after eleven", state: .waiting, raisedOn: .example,
            waitsFor: ["kommune-senja"], nextDue: .example.adding(days: 28))
    }
}

package struct HandoverPromise: Wire {
    package let `case`: String
    package let by: String
    package let text: String
    package let due: CivilDate
    package let percent: Int
    package let state: PromiseState

    package init(
        `case`: String, by: String, text: String, due: CivilDate, percent: Int, state: PromiseState
    ) {
        (self.case, self.by, self.text) = (`case`, by, text)
        (self.due, self.percent, self.state) = (due, percent, state)
    }

    package static var example: HandoverPromise {
        HandoverPromise(
            case: "MT-2026-14", by: "kommune-senja", text: "A night bus on Fridays", due: .example,
            percent: 40, state: .underWay)
    }
}

/// Somebody to ask: a coordinator's post that is held.
package struct HandoverContact: Wire {
    package let post: CoordinatorPost.Kind
    package let municipality: String?
    package let name: String
    package let percentage: Int

    package init(post: CoordinatorPost.Kind, municipality: String?, name: String, percentage: Int) {
        (self.post, self.municipality) = (post, municipality)
        (self.name, self.percentage) = (name, percentage)
    }

    package static var example: HandoverContact {
        HandoverContact(post: .municipal, municipality: "senja", name: "Åsmund Øyvær", percentage: 40)
    }
}

/// What those who come after need: computed on the day it is read, never a copy that grows old.
package struct HandoverView: Wire {
    package let asOf: CivilDate
    package let body: String
    package let name: String
    package let terms: [TermView]
    package let seats: Int
    package let vacant: Int
    /// Who sees to the open cases on that day.
    package let owner: CaseOwner
    package let open: [HandoverCase]
    package let promises: [HandoverPromise]
    /// Cases that were raised, and of these closed, through the whole history.
    package let raised: Int
    package let closed: Int
    package let ask: [HandoverContact]
    /// Whether the new term was stored; false for a reading and a dry run.
    package let stored: Bool

    package init(
        body: Body, on day: CivilDate, terms: [TermView], seats: Int, vacant: Int, owner: CaseOwner,
        open: [HandoverCase], promises: [HandoverPromise], raised: Int, ask: [HandoverContact],
        stored: Bool, in language: Language
    ) {
        (asOf, self.body, name, self.terms) = (day, body.key, body.name[language], terms)
        (self.seats, self.vacant, self.owner) = (seats, vacant, owner)
        (self.open, self.promises, self.raised) = (open, promises, raised)
        (closed, self.ask, self.stored) = (raised - open.count, ask, stored)
    }

    private init() {
        (asOf, body, name, terms) = (.example, "ungdomsrad-senja", "Youth council of Senja", [.example])
        (seats, vacant, owner, open, promises) = (9, 2, .council, [.example], [.example])
        (raised, closed, ask, stored) = (14, 9, [.example], false)
    }

    package static var example: HandoverView { HandoverView() }
}
